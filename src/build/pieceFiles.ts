import { momentPieceFile, momentPieces } from '../app/browse/momentPiece'
import type { Milestone, Story } from '../model/story'
import { uniqueById } from '../model/uniqueById'
import { citeFile } from '../quotes/citeFile'
import { citationsOf } from './citeSources'

/** One chart stands up front. */
function piecesOf({ charts }: Milestone) {
  return momentPieces.filter((piece) => piece !== 'numbers' || charts.length > 1)
}

/** What folds of the page to read hold, in files from its folder: fetched when they open. */
export function pieceFiles(story: Story) {
  const quotes = uniqueById(story.milestones.flatMap((milestone) => milestone.quotes))
  return [
    ...story.milestones
      .filter(({ lane }) => lane === 'main')
      .flatMap((milestone) =>
        piecesOf(milestone).map((piece) => ({
          path: momentPieceFile(milestone.id, piece),
          render: async () => {
            const { renderMomentPiece } = await import('./renderPage')
            return renderMomentPiece(story, milestone, piece)
          },
        })),
      ),
    ...quotes.map((quote) => ({
      path: citeFile(quote.id),
      render: async () => {
        const { renderCite } = await import('./renderPage')
        return renderCite(story, quote, citationsOf(story).get(quote.quotedIn.id) ?? [])
      },
    })),
  ]
}
