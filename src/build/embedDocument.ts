import { pageDataId } from '../app/pageDataId'
import { contentPolicy } from './contentPolicy'
import { escapeHtml } from '../app/escapeHtml'
import { jsonInPage } from './inPage'
import type { EmbedData } from '../app/embed/embedData'

interface EmbedDocument {
  readonly title: string
  readonly description: string
  /** BCP 47 tag. */
  readonly language: string
  /** Relative address of the site's root. */
  readonly root: string
  /** The page itself, as HTML. */
  readonly body: string
  readonly data: EmbedData
  /** Two sheets: a frame that blocks fonts gets the first one alone. */
  readonly style: string
  readonly fontFaces: string
  /** Relative address of the one script. */
  readonly script: string
  /** Further elements of the head, as HTML. */
  readonly links: readonly string[]
}

/**
 * Runs before anything is painted. In a sandbox without an origin of its own, fonts would be
 * refused with a complaint, so they are asked for elsewhere only. A script that does not arrive
 * leaves the page as it is without scripts.
 */
export const embedBootScript = `
      const root = document.documentElement
      root.dataset.scripted = ''
      const query = new URLSearchParams(location.search)
      const theme = query.get('theme')
      if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
      const compact = query.get('compact')
      if (compact === '' || compact === '1' || compact === 'true') root.dataset.compact = ''
      addEventListener('error', ({ target }) => {
        if (target instanceof HTMLScriptElement) delete root.dataset.scripted
      }, true)
      if (self.origin !== 'null') document.querySelector('[data-fonts]').media = 'all'
    `

/** A page for frames, complete as it is: nothing of it waits for a script or another file. */
export function embedDocument(page: EmbedDocument): string {
  const { title, description, language, root, body, data, style, fontFaces, script, links } = page
  const policy = contentPolicy([embedBootScript], [style, fontFaces])
  const head = [
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}" />`,
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}" />`,
    '<meta name="color-scheme" content="light dark" />',
    '<meta name="responsive-embedded-sizing" />',
    `<link rel="icon" href="${root}icon.svg" type="image/svg+xml" />`,
    ...links,
    `<style>${style}</style>`,
    `<style media="not all" data-fonts>${fontFaces}</style>`,
    `<script>${embedBootScript}</script>`,
  ]
  return `<!doctype html>
<html lang="${language}" data-page="embed">
  <head>
    ${head.join('\n    ')}
  </head>
  <body>
    ${body}
    <script type="application/json" id="${pageDataId}">${jsonInPage(data)}</script>
    <script src="${root}${script}"></script>
  </body>
</html>
`
}

/** Takes the faces that are fetched out of a style sheet; those of the reader's own fonts stay. */
export function splitFontFaces(style: string): { readonly rest: string; readonly faces: string } {
  const fetched = /@font-face\s*\{[^}]*url\([^}]*\}/g
  return { rest: style.replaceAll(fetched, ''), faces: (style.match(fetched) ?? []).join('') }
}
