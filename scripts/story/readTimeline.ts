import { parseEdtf } from '../../src/model/edtf.ts'
import { isAddress, reduceHtml, reduceLine } from './reduceHtml'
import { readTime, splitDate, timeFields } from './readTime'
import type { ReadTime } from './readTime'
import type { Cell, Field, Left, Slide } from './slides'
import { unknownReason } from './slides'

/** What is shown beside a moment: something on the web, or a file beside the sheet. */
export interface Media {
  readonly address: string
  readonly isFile: boolean
  /** With emphasis and links, as texts have them. */
  readonly caption?: string
  readonly credit?: string
  readonly alt?: string
}

export interface Told {
  /** Where in the file it stands. */
  readonly where: string
  readonly headline: string
  /** With `*emphasis*` and `[links](https://…)`. */
  readonly paragraphs: readonly string[]
  readonly media?: Media
}

export interface Moment extends Told {
  /** As the file names it; else undefined. */
  readonly id: string | undefined
  /** EDTF. */
  readonly date: string
  /** Times of day, and words for the date, as the file writes them. */
  readonly time?: string | undefined
  readonly endTime?: string | undefined
  readonly displayDate?: string | undefined
  readonly group?: string | undefined
}

export interface Era {
  readonly where: string
  readonly headline: string
  /** EDTF. */
  readonly date: string
}

/** A timeline as its file tells it, and what of the file is not in it. */
export interface Timeline {
  readonly title: Told | undefined
  /** By time. */
  readonly moments: readonly Moment[]
  readonly eras: readonly Era[]
  readonly left: readonly Left[]
}

/** Understands slides. Each cell is in the result or among what is left. Never throws. */
export function readTimeline(slides: readonly Slide[]): Timeline {
  const left: Left[] = []
  const titles: Told[] = []
  const moments: Moment[] = []
  const eras: Era[] = []
  for (const slide of slides) {
    const reader = new SlideReader(slide, left)
    if (slide.kind === 'title' && titles.length === 0) titles.push(readTitle(reader))
    else if (slide.kind === 'era') eras.push(...readEra(reader))
    else moments.push(...readMoment(reader))
    reader.leaveRest()
  }
  return {
    title: titles[0],
    moments: moments
      .map((moment) => ({ moment, start: startOf(moment.date) }))
      .sort((a, b) => a.start - b.start)
      .map(({ moment }) => moment),
    eras,
    left,
  }
}

/** Takes the cells of one slide one after the other and says of the others why they stay. */
class SlideReader {
  private readonly cells: Map<Field, Cell>
  private readonly unknown: readonly Cell[]

  constructor(
    readonly slide: Slide,
    private readonly left: Left[],
  ) {
    this.cells = new Map()
    const unknown: Cell[] = []
    for (const cell of slide.cells) {
      if (cell.field === undefined || this.cells.has(cell.field)) unknown.push(cell)
      else this.cells.set(cell.field, cell)
    }
    this.unknown = unknown
  }

  get where() {
    return this.slide.where
  }

  value(field: Field): string | undefined {
    return this.cells.get(field)?.value
  }

  /** As one line of letters. */
  peek(field: Field): string {
    return reduceLine(this.value(field) ?? '').text
  }

  take(field: Field): string | undefined {
    const value = this.value(field)
    this.cells.delete(field)
    return value
  }

  /** Says that a part of a cell, the whole of it unless said, is not in the story. */
  leave(field: Field, reason: string, value?: string) {
    const cell = this.cells.get(field)
    if (!cell) return
    this.left.push({ where: this.where, column: cell.column, value: value ?? cell.value, reason })
    if (value === undefined) this.cells.delete(field)
  }

  /** A text with marks; what it had beside them is left. */
  takeText(field: Field): readonly string[] {
    const { paragraphs, lost } = reduceHtml(this.value(field) ?? '', {
      autolink: this.value('autolink') !== 'false',
    })
    for (const tag of lost) this.leave(field, 'Texts keep emphasis, links and paragraphs.', tag)
    this.cells.delete(field)
    return paragraphs
  }

  takeLine(field: Field): string {
    const { text, lost } = reduceLine(this.value(field) ?? '')
    for (const tag of lost) this.leave(field, 'It stands where only letters can.', tag)
    this.cells.delete(field)
    return text
  }

  leaveRest(reason?: string) {
    const reasons: Partial<Record<Field, string>> = {
      thumbnail: 'The timeline shows no pictures; the moment shows its own.',
      background: 'A moment has the colors of the page, and no picture behind it.',
      caption: 'There is no media that it could stand below.',
      credit: 'There is no media that it could stand below.',
      alt: 'There is no picture that it could stand for.',
      link: 'There is no media that could lead there.',
    }
    this.take('autolink')
    for (const field of [...this.cells.keys()]) {
      this.leave(field, reason ?? reasons[field] ?? unknownReason)
    }
    for (const { column, value } of this.unknown) {
      this.left.push({ where: this.where, column, value, reason: unknownReason })
    }
  }
}

function readTitle(reader: SlideReader): Told {
  const told = readTold(reader)
  for (const field of ['year', 'startDate', 'displayDate'] as const) {
    reader.leave(field, 'The title of a story has no date.')
  }
  return told
}

function readEra(reader: SlideReader): readonly Era[] {
  const start = readPart(reader, 'start')
  const end = readPart(reader, 'end')
  const { where } = reader
  if (typeof start === 'string' || typeof end === 'string') {
    reader.leaveRest('An era needs the year in which it begins and the one in which it ends.')
    return []
  }
  const date = `${start.date}/${end.date}`
  if (!isDate(date)) {
    reader.leaveRest('The era ends before it begins.')
    return []
  }
  if (reader.peek('headline') === '') {
    reader.leaveRest('An era without a headline has no name.')
    return []
  }
  for (const field of ['time', 'endTime'] as const) {
    reader.leave(field, 'An era is of whole days.')
  }
  takeTime(reader, 'start', start)
  takeTime(reader, 'end', end)
  return [{ where, headline: reader.takeLine('headline'), date }]
}

function readMoment(reader: SlideReader): readonly Moment[] {
  const start = readPart(reader, 'start')
  if (typeof start === 'string') {
    reader.leaveRest(start)
    return []
  }
  const name = reader.peek('headline') || firstWords(reader.peek('text'))
  if (name === '') {
    reader.leaveRest('It has neither a headline nor a text.')
    return []
  }
  const found = readPart(reader, 'end')
  const end = typeof found === 'string' ? undefined : found
  const isSpan = end !== undefined && end.date !== start.date && isDate(`${start.date}/${end.date}`)
  const isSame = end?.date === start.date
  takeTime(reader, 'start', start)
  if (end && (isSpan || isSame)) takeTime(reader, 'end', end)
  for (const field of Object.values(timeFields.end)) {
    const why = typeof found === 'string' ? found : 'It ends before it begins.'
    if (!isSpan && !isSame) reader.leave(field, why.replace('It has', 'The end has'))
  }
  const displayDate = reader.takeLine('displayDate')
  const [time, endTime] = [start.time, isSpan || isSame ? end.time : undefined]
  const isNamed = reader.peek('headline') !== ''
  const told = readTold(reader)
  return [
    {
      ...(isNamed ? told : { ...told, headline: name, paragraphs: without(told.paragraphs, name) }),
      id: reader.take('id'),
      date: isSpan ? `${start.date}/${end.date}` : start.date,
      time,
      endTime,
      displayDate: displayDate === '' ? undefined : displayDate,
      group: reader.takeLine('group') || undefined,
    },
  ]
}

/** What all slides have in common. */
function readTold(reader: SlideReader): Told {
  const headline = reader.takeLine('headline')
  const text = reader.takeText('text')
  const { quoted, media } = readMedia(reader)
  return {
    where: reader.where,
    headline,
    paragraphs: [...text, ...quoted],
    ...(media && { media }),
  }
}

/** An address, a file, or HTML of which the words stay. */
function readMedia(reader: SlideReader): {
  readonly quoted: readonly string[]
  readonly media?: Media
} {
  const value = reader.value('media')
  if (value === undefined) return { quoted: [] }
  const frame = /<iframe[^>]*\ssrc=["']?([^"'\s>]+)/i.exec(value)?.[1]
  const address = (frame ?? value).replace(/^\/\//, 'https://')
  const isWeb = isAddress(address)
  const isFile = !isWeb && /^[^<>:"|?*\n]+\.(jpe?g|png|gif|webp|avif|svg)$/i.test(value)
  if (!isWeb && !isFile) {
    if (!value.includes('<')) {
      reader.leave('media', 'It is neither an address nor the name of a picture.')
      return { quoted: [] }
    }
    const quoted = reader.takeText('media')
    // Whose words they are.
    const by = reader.takeText('credit').map((line) => `— ${line}`)
    return { quoted: [...quoted, ...by] }
  }
  if (frame !== undefined) {
    reader.leave('media', 'What is framed is led to: nothing is loaded from elsewhere.', value)
  }
  reader.take('media')
  const link = reader.value('link')
  if (link === value || link === address) reader.take('link')
  else reader.leave('link', 'The media leads to its own address.')
  const [caption, credit] = [reader.takeText('caption'), reader.takeText('credit')]
  const alt = reader.takeLine('alt')
  return {
    quoted: [],
    media: {
      address: isWeb ? address : value.replaceAll('\\', '/'),
      isFile,
      ...(caption.length > 0 && { caption: caption.join(' ') }),
      ...(credit.length > 0 && { credit: credit.join(' ') }),
      ...(alt !== '' && { alt }),
    },
  }
}

/** The start or the end of a slide; a sentence where it has none. */
function readPart(reader: SlideReader, side: keyof typeof timeFields): ReadTime | string {
  const fields = timeFields[side]
  const whole = reader.value(fields.whole)
  const split = whole === undefined ? undefined : splitDate(whole)
  if (whole !== undefined && reader.value(fields.year) === undefined) {
    return split ? readTime(split) : 'This is not a date as TimelineJS writes it.'
  }
  const parts = (['year', 'month', 'day', 'time'] as const).flatMap((part) => {
    const value = reader.value(fields[part])
    return value === undefined ? [] : [[part, value] as const]
  })
  if (parts.length === 0 && side === 'end') return ''
  return readTime(Object.fromEntries(parts))
}

/** Takes the cells of a date that fits, and leaves its parts that do not. */
function takeTime(reader: SlideReader, side: keyof typeof timeFields, { refused }: ReadTime) {
  const fields = timeFields[side]
  const isWhole = reader.value(fields.year) === undefined
  for (const { part, reason } of refused) {
    if (isWhole) reader.leave(fields.whole, reason, reader.value(fields.whole))
    else reader.leave(fields[part], reason)
  }
  if (isWhole) reader.take(fields.whole)
  else for (const part of ['year', 'month', 'day', 'time'] as const) reader.take(fields[part])
}

const longestTitle = 70

/** The first sentence, or as many words of it as a title has room for. */
function firstWords(text: string): string {
  const [sentence = ''] = text.split(/(?<=[.!?])\s/)
  if (sentence.length <= longestTitle) return sentence.replace(/\.$/, '')
  const cut = sentence.slice(0, longestTitle)
  return `${cut.slice(0, cut.lastIndexOf(' ') === -1 ? undefined : cut.lastIndexOf(' '))}…`
}

/** Paragraphs without the sentence that is the title already. */
function without([first = '', ...others]: readonly string[], title: string): readonly string[] {
  const rest = first.startsWith(title) ? first.slice(title.length).replace(/^\.\s*/, '') : first
  return [...(rest === '' ? [] : [rest]), ...others]
}

function isDate(text: string): boolean {
  return !Number.isNaN(startOf(text))
}

function startOf(date: string): number {
  try {
    return parseEdtf(date).from?.start ?? Number.NaN
  } catch {
    return Number.NaN
  }
}
