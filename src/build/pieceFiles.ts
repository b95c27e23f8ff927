import { momentPieceFile, momentPieces } from '../app/browse/momentPiece'
import { citedInMoment } from '../app/citedIn'
import type { Milestone, Story } from '../model/story'
import { uniqueById } from '../model/uniqueById'
import { citeFile } from '../quotes/citeFile'
import { citationsOf } from './citeSources'

/** One chart stands up front; what rests on nothing has no list of sources. */
function piecesOf(story: Story, milestone: Milestone) {
  return momentPieces.filter((piece) =>
    piece === 'numbers' ? milestone.charts.length > 1 : citedInMoment(story, milestone).size > 0,
  )
}

/** What folds of the page to read hold, in files from its folder: fetched when they open. */
export function pieceFiles(story: Story) {
  const quotes = uniqueById(story.milestones.flatMap((milestone) => milestone.quotes))
  return [
    ...story.told.flatMap((milestone) =>
      piecesOf(story, milestone).map((piece) => ({
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
