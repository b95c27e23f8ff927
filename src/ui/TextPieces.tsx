import { createElement, Fragment } from 'react'
import type { ReactNode } from 'react'
import type { Pieces } from '../model/pieces'

/** A text whose language has put links or numbers between its words, in its order. */
export function TextPieces({ of }: { readonly of: Pieces<ReactNode> }) {
  return createElement(Fragment, null, ...of)
}
