import { kindOf } from '../charts/kinds'
import type { Milestone, Story } from '../model/story'
import { splitQuote } from '../quotes/splitQuote'
import type { EmbedRoute } from '../app/embed/embedRoutes'

/** The width that heights are estimated for, in px. */
export const estimatedWidth = 600

const storyHeight = 780

/**
 * About how high a page is at `estimatedWidth`, in px, rather too high than too low: for hosts that
 * give a frame one fixed height. Lines of text are counted by letters; the rest was measured.
 */
export function estimateHeight(story: Story, { kind, id }: EmbedRoute): number {
  const { milestones } = story
  if (kind === 'story') return storyHeight
  const milestone = milestones.find((one) => one.id === id)
  if (kind === 'milestone' && milestone) return milestoneHeight(milestone)
  const chart = story.charts.find((one) => one.id === id)
  if (kind === 'chart' && chart) return kindOf(chart.kind).frameHeight(chart)
  const quote = milestones.flatMap(({ quotes }) => quotes).find((one) => one.id === id)
  if (!quote) return storyHeight
  const { lead, rest } = splitQuote(quote.text)
  const { speaker, shortRole, when, translation = '' } = quote
  const caption = speaker.length + shortRole.length + when.length
  return (
    200 +
    lines(lead, 50) * 30 +
    (rest === '' ? 0 : 35) +
    (translation === '' ? 0 : 30 + lines(translation, 55) * 28) +
    (caption > 50 ? 28 : 0)
  )
}

function milestoneHeight({ title, lead, statements, quotes, charts }: Milestone): number {
  const happened = statements.filter(({ part }) => part === 'happened')
  const hasViews = quotes.length + charts.length > 0
  return (
    200 +
    lines(title, 38) * 36 +
    lines(lead, 62) * 28 +
    happened.reduce((sum, { text }) => sum + lines(text, 68) * 26 + 12, 0) +
    (hasViews ? 47 : 0) +
    (statements.length > happened.length ? 36 : 0)
  )
}

/** In how many lines of so many letters a text runs; none for an empty text. */
function lines(text: string, letters: number): number {
  return Math.ceil(text.length / letters)
}
