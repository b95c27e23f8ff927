import type { ChartKindName, ChartKinds } from './chartFacts'
import type {
  CountedFacts,
  Confidence,
  Facts,
  Independence,
  SourceFacts,
  Stance,
  StatementPart,
  LaneFacts,
  Verdict,
} from './content'
import type { EdtfDate } from './edtf'
import { parseEdtf, startOf } from './edtf'
import { createTextFormats } from './textFormats'
import type { TextFormats } from './textFormats'
import { findBars, joinCharts, listCharts } from './joinCharts'
import type { Bars } from './joinCharts'
import { isTold } from './isTold'
import { joinHandout } from './joinHandout'
import type { Handout } from './joinHandout'
import { joinMilestones } from './joinMilestones'
import type { Media } from './joinMedia'
import { joinQuestions } from './joinQuestions'
import type { Question } from './joinQuestions'
import type { LessonFacts } from './lessonFacts'
import { joinQuotes } from './joinQuotes'
import { joinReasons } from './joinReasons'
import type { Reason } from './joinReasons'
import type { Mark } from './marks'
import { nameSource } from './nameSource'
import type { ChartWords, ClaimWords, QuoteWords } from './storyWords'
import type { Words } from './words'

/** With the publisher as the language calls it. */
export interface Source extends SourceFacts {
  readonly titleLanguage: string
  /** Our translation of the title, where it is in another language. */
  readonly titleTranslation?: string | undefined
  /** 1-based, the number in a citation and in the list of sources. */
  readonly number: number
}

/** What the article asserts and what we found, with those who take a stand on it. */
export interface Claim extends ClaimWords {
  readonly id: string
  readonly verdict: Verdict
  /** From when on it no longer holds; undefined unless it is outdated. */
  readonly since: EdtfDate | undefined
  /** Id of the quotation in which the article asserts it. */
  readonly quote?: string | undefined
  readonly sources: readonly Source[]
  readonly confidence: Confidence
  readonly independence?: Independence | undefined
  readonly views: readonly Quote[]
}

export interface Statement {
  readonly id: string
  readonly part: StatementPart
  /** Stands under the lead. */
  readonly isFirst?: true
  /** Without its marks. */
  readonly text: string
  readonly marks: readonly Mark[]
  /** Under the lead it begins a paragraph. */
  readonly isParagraph?: true
  readonly sources: readonly Source[]
  readonly confidence: Confidence
  readonly independence?: Independence | undefined
  readonly claims: readonly Claim[]
}

export interface Quote extends QuoteWords {
  readonly id: string
  readonly speaker: string
  readonly text: string
  readonly language: string
  /** Who published the translation, which else is ours. */
  readonly translator?: string
  readonly lacksOriginal?: true | undefined
  /** To the reader: the date, or that none is given. */
  readonly when: string
  readonly isUndated?: boolean
  readonly quotedIn: Source
  readonly sources: readonly Source[]
  readonly confidence: Confidence
  readonly independence?: Independence | undefined
  readonly stance?: Stance | undefined
  /** What the speaker's name and role rest on. */
  readonly speakerSources: readonly Source[]
}

interface ChartBase extends ChartWords {
  readonly id: string
  /** What the numbers speak of. */
  readonly date: EdtfDate
  readonly when: string
  /** Id of the quotation that the numbers speak to. */
  readonly quote?: string | undefined
  /** Ids of charts that are no more, whose addresses lead here. */
  readonly formerly?: readonly string[] | undefined
  /** Further views of it, which are charts of their own elsewhere. */
  readonly also: readonly Chart[]
  readonly sources: readonly Source[]
  readonly confidence: Confidence
  readonly independence?: Independence | undefined
}

/** A chart with its words and its rows; of one kind, or of any. */
export type Chart<Kind extends ChartKindName = ChartKindName> = {
  [K in Kind]: ChartBase & { readonly kind: K } & ChartKinds[K]
}[Kind]

export interface Milestone {
  readonly id: string
  readonly title: string
  /** For narrow timelines. */
  readonly short: string
  /** Under the title on the timeline; may be empty. */
  readonly note: string
  /** Opens the section and the preview; may be empty. */
  readonly lead: string
  readonly lane: string
  readonly date: EdtfDate
  readonly prominent?: true | undefined
  /** To the eye. */
  readonly when: string
  /** To the ear, with the uncertainty in words. */
  readonly whenSpoken: string
  readonly sources: readonly Source[]
  readonly confidence: Confidence
  readonly independence?: Independence | undefined
  readonly statements: readonly Statement[]
  readonly quotes: readonly Quote[]
  readonly charts: readonly Chart[]
  readonly counted?: readonly CountedFacts[] | undefined
  readonly countedOf?: readonly string[] | undefined
  readonly media?: Media | undefined
}

export interface Era {
  readonly id: string
  readonly title: string
  readonly date: EdtfDate
}

export interface Lane extends Omit<LaneFacts, 'charts'> {
  readonly title: string
  /** What stands before its milestones. */
  readonly charts: readonly Chart[]
}

/** The whole content in one language, references resolved, in reading order. */
export interface Story {
  readonly id: string
  /** A file below the site's root. */
  readonly image: string | undefined
  readonly words: Words
  readonly formats: TextFormats
  readonly span: EdtfDate
  /** The day on which the sources were last read; null where nobody has. */
  readonly checked: EdtfDate | null
  readonly lanes: readonly Lane[]
  readonly eras: readonly Era[]
  /** By date within a lane, lanes in their own order. */
  readonly milestones: readonly Milestone[]
  /** Those of the main lane and of the strands beside it, by date: each has a section and a step of its own. */
  readonly told: readonly Milestone[]
  /** All that milestones and lanes show, each once, in reading order. */
  readonly charts: readonly Chart[]
  readonly questions: readonly Question[]
  readonly lesson?: LessonFacts | undefined
  readonly reasons: readonly Reason[]
  readonly sources: readonly Source[]
  /** Null where no census stands below the timeline. */
  readonly bars: Bars | null
  /** Undefined where there is nothing to hand out. */
  readonly handout?: Handout | undefined
}

/**
 * Joins facts and words. The order of milestones is the content's. Throws on a reference or a
 * string that is missing: run `checkContent` first, which names the file and the id.
 */
export function buildStory(facts: Facts, words: Words): Story {
  const formats = createTextFormats(words.locale)
  const sources = facts.sources.map((source, index) => ({
    ...source,
    ...nameSource(source, words),
    number: index + 1,
  }))
  const sourceById = new Map(sources.map((source) => [source.id, source]))
  const cite = (id: string) => required(sourceById.get(id), id)
  const citeAll = (ids: readonly string[]) => ids.map(cite)
  const quoteById = joinQuotes(facts, words, formats, cite)
  const charts = joinCharts(facts.charts, words, formats, citeAll)
  const chartById = new Map(charts.map((chart) => [chart.id, chart]))
  const findQuote = (id: string) => required(quoteById.get(id), id)
  const milestones = joinMilestones(facts, words, formats, {
    citeAll,
    quote: findQuote,
    chart: (id) => required(chartById.get(id), id),
  })

  const lanes = facts.lanes.map((lane) => ({
    id: lane.id,
    // The only one has no name of its own.
    title: required(words.lanes[lane.id] ?? words.story.title, lane.id),
    charts: (lane.charts ?? []).map((id) => required(chartById.get(id), id)),
  }))

  return {
    id: facts.id,
    image: facts.image,
    words,
    formats,
    span: parseEdtf(facts.span),
    checked: facts.checked === undefined ? null : parseEdtf(facts.checked),
    lanes,
    eras: facts.eras.map((era) => ({
      id: era.id,
      title: required(words.eras[era.id], era.id),
      date: parseEdtf(era.date),
    })),
    milestones,
    told: milestones.filter(isTold).sort((a, b) => startOf(a.date) - startOf(b.date)),
    charts: listCharts([...milestones, ...lanes]),
    questions: joinQuestions(facts.questions, words, {
      quote: findQuote,
      chart: (id) => required(chartById.get(id), id),
      citeAll,
    }),
    lesson: facts.lesson,
    reasons: joinReasons(facts.reasons, words, citeAll),
    sources,
    bars: findBars(facts, charts),
    handout: joinHandout(facts.handout, {
      quote: findQuote,
      chart: (id) => required(chartById.get(id), id),
    }),
  }
}

function required<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new Error(`content has nothing under the id "${id}"`)
  return value
}
