import type { StoryFacts } from '../../src/model/content.ts'
import { parseEdtf } from '../../src/model/edtf.ts'
import type { TextLocaleWords } from '../../src/model/localeWords.ts'
import type { TextFormats } from '../../src/model/textFormats.ts'
import { plainText, readMarks } from '../../src/model/marks.ts'
import type { MilestoneWords, WrittenWords } from '../../src/model/storyWords.ts'
import { makeIds } from './makeIds'
import type { phrases } from './phrases'
import type { Moment, Timeline, Told } from './readTimeline'
import type { Left } from './slides'

/** The content of a story, and what of its timeline is not in it. */
export interface MadeStory {
  readonly facts: StoryFacts
  readonly words: WrittenWords
  readonly left: readonly Left[]
}

/** A picture file beside the sheet, by what the sheet calls it. */
export type Pictures = ReadonlyMap<
  string,
  { readonly file: string; readonly width: number; readonly height: number }
>

/** Of the language in which the sheet is written. */
export interface Saying {
  readonly formats: TextFormats
  readonly locale: TextLocaleWords
  readonly phrases: (typeof phrases)[keyof typeof phrases]
}

/** Letters of a lead, of all that stands up front, and of an id. */
const longestLead = 200
const longestFront = 700
const mostFirst = 3
/** Years beside the first and the last date. */
const mostRoom = 20

/**
 * A timeline as the content of a story: groups are lanes, eras are shaded, texts are a lead and
 * statements, and nothing has a source. `name` is the file's, for want of a title.
 */
export function makeStory(
  timeline: Timeline,
  { id, name, saying, pictures }: { id: string; name: string; saying: Saying; pictures: Pictures },
): MadeStory {
  const { title, moments, eras } = timeline
  const left: Left[] = []
  const lanes = makeLanes(moments, saying)
  const ids = makeIds(
    moments.map((moment) => ({ name: moment.id ?? moment.headline, year: yearOf(moment.date) })),
  )
  const eraIds = makeIds(eras.map(({ headline, date }) => ({ name: headline, year: yearOf(date) })))
  const made = moments.map((moment, index) => {
    const own = ids[index] ?? ''
    if (moment.id !== undefined && moment.id !== own) {
      const reason = `Its id is "${own}": ids are small letters, digits and hyphens.`
      left.push({ where: moment.where, column: 'unique_id', value: moment.id, reason })
    }
    const media = makeMedia(moment, pictures, left)
    const { lead, statements } = makeTexts(moment.paragraphs, saying.locale.tag)
    return {
      facts: {
        id: own,
        ...(lanes.of(moment) !== 'main' && { lane: lanes.of(moment) }),
        date: moment.date,
        ...(statements.length > 0 && { statements: statements.map(({ facts }) => facts) }),
        ...(media && { media: media.facts }),
      },
      words: {
        title: moment.headline,
        ...(lead !== undefined && { lead }),
        ...makeWhen(moment, saying, left),
        ...(statements.length > 0 && {
          statements: Object.fromEntries(statements.map(({ facts, text }) => [facts.id, text])),
        }),
        ...(media && Object.keys(media.words).length > 0 && { media: media.words }),
      } satisfies MilestoneWords,
    }
  })
  return {
    facts: {
      id,
      span: makeSpan([...moments, ...eras].map(({ date }) => date)),
      mayLackSources: true,
      ...(lanes.facts.length > 1 && { lanes: lanes.facts }),
      ...(eras.length > 0 && {
        eras: eras.map(({ date }, index) => ({ id: eraIds[index] ?? '', date })),
      }),
      milestones: made.map(({ facts }) => facts),
    },
    words: {
      story: makeOpening(title, { name, saying, left }),
      ...(lanes.facts.length > 1 && { lanes: lanes.words }),
      ...(eras.length > 0 && {
        eras: Object.fromEntries(
          eras.map(({ headline }, index) => [eraIds[index] ?? '', headline]),
        ),
      }),
      milestones: Object.fromEntries(made.map(({ facts, words }) => [facts.id, words])),
    },
    left,
  }
}

/** The group with the most moments, or those without one, are the main lane. */
function makeLanes(moments: readonly Moment[], { phrases }: Saying) {
  const counts = new Map<string, number>()
  for (const { group = '' } of moments) counts.set(group, (counts.get(group) ?? 0) + 1)
  const [largest = ''] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? []
  const main = counts.has('') ? '' : largest
  const groups = [...counts.keys()].filter((group) => group !== main)
  const ids = makeIds(groups.map((name, index) => ({ name, year: String(index + 1) })))
  const idOf = new Map(groups.map((group, index) => [group, ids[index] ?? '']))
  const of = ({ group = '' }: Moment) => idOf.get(group) ?? 'main'
  return {
    of,
    facts: [{ id: 'main' }, ...ids.map((lane) => ({ id: lane }))],
    words: Object.fromEntries([
      ['main', main === '' ? phrases.ungrouped : main],
      ...[...idOf].map(([group, lane]) => [lane, group] as const),
    ]),
  }
}

/** The first sentence where it is short and plain, then a statement for each paragraph. */
function makeTexts(paragraphs: readonly string[], language: string) {
  const [first = '', ...others] = paragraphs
  const [sentence] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(first)
  const opening = first.length <= longestLead ? first : (sentence?.segment ?? '')
  const isPlain = readMarks(opening.trim()).every(
    (mark) => !('href' in mark || 'isEmphasis' in mark),
  )
  const hasLead =
    opening !== '' && isPlain && opening.length <= longestLead && !opening.includes('\\')
  const rest = hasLead ? first.slice(opening.length).trim() : first
  const texts = [...(rest === '' ? [] : [rest]), ...others]
  let shown = 0
  const statements = texts.map((text, index) => {
    shown += text.length
    const isFirst = index === 0 || (index < mostFirst && shown <= longestFront)
    return {
      text,
      facts: {
        id: `text-${index + 1}`,
        part: 'happened' as const,
        ...(isFirst && { isFirst: true as const }),
        ...(isFirst && index > 0 && { isParagraph: true as const }),
        sources: [],
        confidence: 'unverified' as const,
      },
    }
  })
  return { lead: hasLead ? opening.trim() : undefined, statements }
}

/** Words instead of the date, where the sheet has better ones or times of day. */
function makeWhen(moment: Moment, { formats, locale }: Saying, left: Left[]) {
  const { date, time, endTime, displayDate, where } = moment
  const leave = (column: string, value: string | undefined) => {
    const reason = 'The words of the display date stand instead.'
    if (value !== undefined) left.push({ where, column, value, reason })
  }
  const parsed = parseEdtf(date)
  const plain = formats.edtf(parsed)
  if (displayDate !== undefined) {
    leave('time', time)
    leave('end time', endTime)
    return letters(displayDate) === letters(plain) ? {} : { when: displayDate }
  }
  if (time === undefined && endTime === undefined) return {}
  const [start = '', end = start] = date.split('/')
  const at = (day: string, clock?: string) =>
    [formats.edtf(parseEdtf(day)), ...(clock === undefined ? [] : [clock])].join(', ')
  if (end !== start) return { when: locale.edtf.interval(at(start, time), at(end, endTime)) }
  const clocks = [time, endTime].filter((clock) => clock !== undefined)
  return { when: at(start, clocks.join('–')) }
}

function makeMedia({ media, where }: Moment, pictures: Pictures, left: Left[]) {
  if (!media) return undefined
  const { address, isFile, caption, credit, alt } = media
  const words = {
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { credit }),
    ...(alt !== undefined && { alt }),
  }
  if (!isFile) return { facts: { kind: 'link' as const, url: address }, words }
  const picture = pictures.get(address)
  if (picture) return { facts: { kind: 'picture' as const, ...picture }, words }
  const reason = 'There is no such picture beside the sheet.'
  left.push({ where, column: 'media', value: address, reason })
  for (const [column, value] of Object.entries(words)) {
    left.push({ where, column, value, reason: 'Its picture is missing.' })
  }
  return undefined
}

function makeOpening(
  title: Told | undefined,
  given: {
    readonly name: string
    readonly saying: Saying
    readonly left: Left[]
  },
): WrittenWords['story'] {
  const { name, saying, left } = given
  const [lead, scope, ...further] = (title?.paragraphs ?? []).map(plainText)
  const where = title?.where ?? 'title'
  for (const value of further) {
    left.push({ where, column: 'text', value, reason: 'The opening has two paragraphs.' })
  }
  for (const { href } of (title?.paragraphs ?? []).flatMap(readMarks)) {
    const reason = 'The opening has no links.'
    if (href !== undefined) left.push({ where, column: 'text', value: href, reason })
  }
  for (const [column, value] of Object.entries(title?.media ?? {})) {
    const reason = 'The opening shows the timeline and no media.'
    if (typeof value === 'string') left.push({ where, column, value, reason })
  }
  return {
    title: title === undefined || title.headline === '' ? titleFrom(name) : title.headline,
    ...(lead !== undefined && { lead }),
    ...(scope !== undefined && { scope }),
    basis: saying.phrases.basis(name),
  }
}

/** 'bridge_history.csv' → 'Bridge history'. */
function titleFrom(name: string): string {
  const words =
    name
      .replace(/\.\w+$/, '')
      .replaceAll(/[-_\s]+/g, ' ')
      .trim() || name
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** Whole years around all dates, with some room at both ends where it is more than one. */
function makeSpan(dates: readonly string[]): string {
  const points = dates.flatMap((date) => {
    const { from, to } = parseEdtf(date)
    return [from, to].flatMap((point) => (point ? [point.start, point.end - 1] : []))
  })
  const years = points.map((ms) => new Date(ms).getUTCFullYear())
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const room = Math.min(mostRoom, Math.ceil((last - first) * 0.04))
  return `${writeYear(first - room)}/${writeYear(last + room)}`
}

function writeYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.min(Math.abs(year), 9999)).padStart(4, '0')}`
}

/** For an id: '1932', or '44-bce' without telling how. */
function yearOf(date: string): string {
  const year = Number(/^-?\d+/.exec(date)?.[0] ?? 0)
  return year > 0 ? String(year) : `${1 - year}-bce`
}

function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}
