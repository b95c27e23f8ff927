import { escapeHtml } from '../app/escapeHtml'
import { pageDataId } from '../app/pageDataId'
import { contentPolicy } from './contentPolicy'
import { jsonInPage } from './jsonInPage'
import type { FontFaces } from './fontFaces'
import type { PageScripts, Sheet } from './siteAssets'

export interface PageDocument {
  /** BCP 47 tag; also in a mark of our own, since a browser that translates the page changes `lang`. */
  readonly language: string
  /** Kind of page, for scripts and style sheets. */
  readonly page: string
  readonly title: string
  readonly description: string
  /** Further elements of the head, as HTML. */
  readonly head: readonly string[]
  /** Address of the icon; left out where the page cannot know it. */
  readonly icon?: string
  readonly styles: readonly (Sheet & {
    /** Attributes beside its id, as HTML. */
    readonly attributes?: string
  })[]
  /** Faces of fonts to fetch: after the page's text, so that a browser reads and paints that first. */
  readonly fontFaces?: FontFaces
  /** Runs before anything is painted. */
  readonly bootScript: string
  readonly scripts: PageScripts
  /** The page itself, as HTML. */
  readonly body: string
  /** What the page's script works with; left out for none. */
  readonly data?: unknown
  /** Texts of files that the page would fetch, by their addresses; left out where it fetches them. */
  readonly carried?: Readonly<Record<string, string>>
  /** Whether only what stands here may run. */
  readonly hasPolicy: boolean
}

/** A whole page. The style stands in it, so that the first paint waits for nothing. */
export function writeDocument(page: PageDocument): string {
  const { styles, bootScript, scripts } = page
  const fontFaces = page.fontFaces ? [page.fontFaces] : []
  const policy = contentPolicy(
    [bootScript, ...fontFaces.map(({ script }) => script), ...scripts.inline],
    [...styles, ...fontFaces].map(({ css }) => css),
    page.carried !== undefined,
  )
  const head = [
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    ...(page.hasPolicy
      ? [`<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}" />`]
      : []),
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    '<meta name="color-scheme" content="light dark" />',
    ...page.head,
    ...(page.icon === undefined
      ? []
      : [`<link rel="icon" href="${page.icon}" type="image/svg+xml" />`]),
    ...styles.map(styleElement),
    `<script>${bootScript}</script>`,
  ]
  const body = [
    page.body,
    ...fontFaces.flatMap(writeFontFaces),
    ...(page.data === undefined
      ? []
      : [`<script type="application/json" id="${pageDataId}">${jsonInPage(page.data)}</script>`]),
    ...(page.carried === undefined
      ? []
      : [`<script type="application/json" data-carried="">${jsonInPage(page.carried)}</script>`]),
    // Last of all: what is read goes first through a slow line.
    ...scripts.modules.map((src) => `<script type="module" crossorigin src="${src}"></script>`),
    ...scripts.preloads.map((href) => `<link rel="modulepreload" crossorigin href="${href}">`),
    ...scripts.inline.map(inlineScript),
  ]
  return `<!doctype html>
<html lang="${page.language}" data-language="${page.language}" data-page="${page.page}">
  <head>
    ${head.join('\n    ')}
  </head>
  <body>
    ${body.join('\n    ')}
  </body>
</html>
`
}

/** Throws where the text would end its own element. */
function inlineScript(text: string): string {
  if (/<\/script|<!--/i.test(text)) throw new Error('a script in a page holds "</script" or "<!--"')
  return `<script>${text}</script>`
}

function writeFontFaces({ css, media, first, script }: FontFaces): readonly string[] {
  const attributes = ` media="${media}" data-fonts="${first}"`
  return [styleElement({ css, attributes }), inlineScript(script)]
}

function styleElement({ css, id, attributes = '' }: PageDocument['styles'][number]): string {
  const own = id === undefined ? '' : ` data-vite-dev-id="${escapeHtml(id)}"`
  return `<style${own}${attributes}>${css}</style>`
}
