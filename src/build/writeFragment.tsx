import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** A piece of a page as a file that scripts fetch: no page of its own, so no search engine should list it. */
export function writeFragment(piece: ReactNode): string {
  return `<!doctype html><meta charset="utf-8"><meta name="robots" content="noindex">${renderToStaticMarkup(piece)}\n`
}
