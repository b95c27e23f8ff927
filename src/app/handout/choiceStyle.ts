import type { Story } from '../../model/story'
import { sheetNames } from './handoutChoice'
import { questionBoxId, sheetBoxId } from './handoutIds'
import { handoutQuestions, sourcesAlways } from './handoutQuestions'

/**
 * Rules by which boxes without any script choose what stands on the page, and so what is printed: a
 * sheet, a question, their heading while one is asked, and a source while one that rests on it is.
 */
export function choiceStyle(story: Story): string {
  const questions = handoutQuestions(story)
  const always = sourcesAlways(story)
  const sources = [...new Set(questions.flatMap((one) => one.sources.map(({ id }) => id)))]
  return [
    ...sheetNames.map((name) => hideUnless([sheetBoxId(name)], 'sheet', name)),
    ...questions.map(({ id }) => hideUnless([questionBoxId(id)], 'question', id)),
    hideUnless(
      questions.map(({ id }) => questionBoxId(id)),
      'part',
      'asked',
    ),
    ...sources
      .filter((id) => !always.has(id))
      .map((id) => {
        const resting = questions.filter((one) => one.sources.some((source) => source.id === id))
        return hideUnless(
          resting.map((one) => questionBoxId(one.id)),
          'source',
          id,
        )
      }),
  ].join('')
}

function hideUnless(boxes: readonly string[], mark: string, id: string): string {
  const checked = boxes.map((box) => `#${box}:checked`).join(',')
  return `:root:not(:has(${checked})) [data-${mark}='${id}']{display:none}`
}
