import type { Question } from '../../model/joinQuestions'
import type { Story } from '../../model/story'

/** The question whose answer is drawn by hand into the chart of shares; undefined where none is. */
export function drawnQuestion({ questions }: Story): Question | undefined {
  return questions.find(({ draw, chart }) => draw !== undefined && chart?.kind === 'census')
}

/** The questions that can be chosen: all but the one that is drawn. */
export function handoutQuestions(story: Story): readonly Question[] {
  const drawn = drawnQuestion(story)
  return story.questions.filter((question) => question !== drawn)
}

/** Ids of the sources of what stands on the key whichever questions are asked. */
export function sourcesAlways(story: Story): ReadonlySet<string> {
  const main = story.milestones.filter(({ lane }) => lane === 'main')
  const grounds = [...main, ...(story.handout?.quotes ?? []), drawnQuestion(story)]
  return new Set(grounds.flatMap((one) => (one?.sources ?? []).map(({ id }) => id)))
}
