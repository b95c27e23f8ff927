/** What folds of a moment hold that the page fetches when they open. */
export const momentPieces = ['numbers', 'sources'] as const

export type MomentPiece = (typeof momentPieces)[number]

/** The file of such a piece, from the page's own folder. */
export function momentPieceFile(milestone: string, piece: MomentPiece): string {
  return `pieces/${milestone}-${piece}.html`
}
