import type { Story } from '../../model/story'
import { shortenText } from '../../model/textWidth'
import { uniqueById } from '../../model/uniqueById'
import { quotationMarks } from '../../quotes/quotationMarks'
import { join } from '../routes'
import type { Route } from '../routes'

/** In em: about forty letters of English. */
const longestBeginning = 18.5

/** What an embedded page shows: the story in the small, or one piece of it. */
export type EmbedKind = 'story' | 'milestone' | 'chart' | 'quote'

/** One page that other sites embed. */
export interface EmbedRoute {
  readonly kind: EmbedKind
  /** Of the piece; empty for the whole story. */
  readonly id: string
  /** The page to read, of which it shows a piece. */
  readonly read: Route
  /** Its folder below the site's root, without slashes at the ends. */
  readonly path: string
  /** Names the frame and the page. */
  readonly title: string
  /** Where the piece stands in the full story, with its sign; empty for the whole. */
  readonly hash: string
  /** Whether the piece is no more, and another one stands at its address. */
  readonly isMoved?: true
}

/** Every page that can be embedded, by the page to read: the whole first, then pieces in reading order. */
export function embedRoutes(read: Route, story: Story): readonly EmbedRoute[] {
  const { milestones, charts, words } = story
  const folder = join(read.path, 'embed')
  const piece = (kind: EmbedKind, id: string, title: string, hash: string): EmbedRoute => ({
    kind,
    id,
    read,
    path: `${folder}/${kind}/${id}`,
    title,
    hash,
  })
  const quotes = uniqueById(milestones.flatMap((milestone) => milestone.quotes))
  return [
    { kind: 'story', id: '', read, path: folder, title: words.story.title, hash: '' },
    ...milestones.map(({ id, title }) => piece('milestone', id, title, `#${id}`)),
    ...charts.map(({ id, title }) => piece('chart', id, title, `#${id}`)),
    ...charts.flatMap(({ id, title, formerly = [] }) =>
      formerly.map((old) => ({
        ...piece('chart', id, title, `#${id}`),
        path: `${folder}/chart/${old}`,
        isMoved: true as const,
      })),
    ),
    ...quotes.map(({ id, speaker, text, language: tag }) =>
      piece(
        'quote',
        id,
        words.embed.quoteTitle({ speaker, beginning: beginningOf(text, tag) }),
        `#quote-${id}`,
      ),
    ),
  ]
}

/** The first words of a quotation between its marks, as many as a title has room for. */
function beginningOf(text: string, tag: string): string {
  const { open, close } = quotationMarks(tag)
  const first = shortenText(text, 'sans', 1, longestBeginning) ?? text
  return open + first.replace(/[.,;:]…$/, '…') + close
}
