import type { Piece } from './findExcerpt'

/** A text with what was looked for marked in it. */
export function MarkedText({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, isMatch }, index) =>
    // Pieces have no other name than their place, and are replaced together.
    isMatch ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )
}
