import type { Story } from '../../../model/story'
import { quotationMarks } from '../../../quotes/quotationMarks'
import type { Step } from './deckSteps'

export interface StepNote {
  readonly text: string
  /** Where it is not that of the page. */
  readonly lang?: string
}

/**
 * What the teacher reads beside a step: from the content, so that nothing is written twice; of a
 * quotation that the class reads in translation the original too.
 */
export function stepNotes(step: Step, story: Story): readonly StepNote[] {
  const notes = plainNotes(step, story).map((text) => ({ text }))
  if (step.kind !== 'quote' || step.quote.translation === undefined) return notes
  const { text, language } = step.quote
  const { open, close } = quotationMarks(language)
  return [{ text: open + text + close, lang: language }, ...notes]
}

function plainNotes(step: Step, { words }: Story): readonly string[] {
  const { prompts } = words.present
  switch (step.kind) {
    case 'title':
      return [words.story.lead, words.story.basis].filter((text) => text !== undefined)
    case 'closing':
      return words.about.paragraphs?.slice(2, 4) ?? []
    case 'milestone':
    case 'told':
      return step.at.statements.map(({ part, text }) => `${words.page.parts[part]}: ${text}`)
    case 'quote':
      return [
        ...[step.quote.note, step.quote.role, step.quote.reported].filter(
          (text) => text !== undefined,
        ),
        ...prompts.quote,
      ]
    case 'question':
      return step.question.notes
    case 'chart':
    case 'draw': {
      const { note } = step.chart
      // What the note of the chart begins with is read once.
      const own = step.question.notes.filter((one) => !note.startsWith(one))
      return [...own, note, ...prompts.chart]
    }
    case 'later':
      return step.milestones.map(({ when, lead, title }) => `${when}: ${lead || title}`)
  }
}
