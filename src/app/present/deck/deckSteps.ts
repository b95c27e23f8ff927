import type { Question } from '../../../model/joinQuestions'
import type { Chart, Milestone, Quote, Story } from '../../../model/story'
import { splitForStage } from './splitForStage'

interface StepBase {
  /** Stable and readable: what `?step=` names. */
  readonly id: string
  readonly heading: string
  /** Where in time the step stands; undefined for the first and the last one. */
  readonly at: Milestone | undefined
  /** Whether something is hidden until the teacher shows it. */
  readonly hasAnswer: boolean
}

/** One picture of the deck. */
export type Step = StepBase &
  (
    | { readonly kind: 'title' | 'closing' }
    | { readonly kind: 'milestone' | 'told'; readonly at: Milestone }
    | {
        readonly kind: 'quote'
        readonly quote: Quote
        /** The piece of the quotation that is shown, 1-based `part` of `parts`. */
        readonly text: string
        readonly part: number
        readonly parts: number
      }
    | { readonly kind: 'question'; readonly question: Question }
    | { readonly kind: 'chart' | 'draw'; readonly question: Question; readonly chart: Chart }
    | { readonly kind: 'later'; readonly milestones: readonly Milestone[] }
  )

/** As many as stand on one step without crowding. */
const laterPerStep = 5

/**
 * The deck to project, in order: title; for each milestone that is told its date and headline, then its
 * questions with what is read and shown; what came after the article, told with a picture where
 * there is something to count and else as a list; sources. No quotation has its own step twice.
 */
export function deckSteps(story: Story): readonly Step[] {
  const { present, story: own } = story.words
  const edge = { at: undefined, hasAnswer: false }
  const inLane = (id: 'after') => story.milestones.filter(({ lane }) => lane === id)
  const steps: readonly Step[] = [
    { ...edge, kind: 'title', id: 'title', heading: own.title },
    ...story.told.flatMap((milestone): Step[] => [
      {
        kind: 'milestone',
        id: milestone.id,
        heading: milestone.title,
        at: milestone,
        hasAnswer: false,
      },
      ...questionsAt(story, milestone),
    ]),
    ...inLane('after')
      .filter(({ counted }) => counted)
      .map((at): Step => ({
        kind: 'told',
        id: at.id,
        heading: at.title,
        at,
        hasAnswer: false,
      })),
    ...laterSteps(
      story,
      inLane('after').filter(({ counted }) => !counted),
    ),
    ...inLane('after').flatMap((milestone) => questionsAt(story, milestone)),
    { ...edge, kind: 'closing', id: 'closing', heading: present.closing },
  ]
  return steps.filter(({ id }, index) => steps.findIndex((one) => one.id === id) === index)
}

function questionsAt({ questions, words }: Story, at: Milestone): readonly Step[] {
  return questions
    .filter(({ milestone }) => milestone === at.id)
    .flatMap((question) => questionSteps(question, at, words.locale.tag))
}

/** The class reads, then is asked with the words before its eyes, or with a chart. */
function questionSteps(question: Question, at: Milestone, own: string): readonly Step[] {
  const { id, kind, chart, question: heading } = question
  const quotes = question.quotes.flatMap((quote) => quoteSteps(quote, at, own))
  const asked = { id: `ask-${id}`, heading, at, question }
  if (!chart) return [...quotes, { ...asked, kind: 'question', hasAnswer: true }]
  const shown = { ...asked, id: `answer-${id}`, chart, hasAnswer: true }
  return [...quotes, { ...shown, kind: kind === 'draw' ? kind : 'chart' }]
}

/**
 * What a class whose language this is reads of a quotation: that language, where there is a
 * translation into it. That it is one stands beside it.
 */
export function readIn({ text, language, translation }: Quote, own: string) {
  return translation === undefined ? { text, language } : { text: translation, language: own }
}

function quoteSteps(quote: Quote, at: Milestone, own: string): readonly Step[] {
  const pieces = splitForStage(readIn(quote, own).text)
  return pieces.map((text, index) => ({
    kind: 'quote',
    id: index === 0 ? `quote-${quote.id}` : `quote-${quote.id}-${index + 1}`,
    heading: quote.speaker,
    at,
    hasAnswer: false,
    quote,
    text,
    part: index + 1,
    parts: pieces.length,
  }))
}

function laterSteps({ words, formats }: Story, milestones: readonly Milestone[]): readonly Step[] {
  const parts = Math.ceil(milestones.length / laterPerStep)
  return Array.from({ length: parts }, (_, index) => {
    const own = milestones.slice(index * laterPerStep, (index + 1) * laterPerStep)
    const { title = '', rest = title } = words.laneTexts.after ?? {}
    const place = { title: rest, number: index + 1, total: parts }
    return {
      kind: 'later',
      id: `later-${index + 1}`,
      heading: parts === 1 ? rest : words.present.laterPart(place, formats),
      at: own.at(-1),
      hasAnswer: false,
      milestones: own,
    }
  })
}
