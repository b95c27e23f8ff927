import { escapeHtml } from '../escapeHtml'

/** What a reader chose to share; addresses are full ones. */
export interface ShareChoice {
  /** '' for the whole story, else 'chart/majilis-2007'. */
  readonly piece: string
  readonly title: string
  /** BCP 47 tag; null where it is the site's first language. */
  readonly lang: string | null
  readonly theme: string
  /** Greatest width, in px. */
  readonly width: number
  /** Of the content at that width, in px. */
  readonly height: number
  /** Of the piece as a page for frames. */
  readonly embedUrl: string
  /** Of the piece in the full story. */
  readonly storyUrl: string
  readonly loaderUrl: string
}

export interface Snippets {
  readonly frame: string
  readonly loader: string
  readonly link: string
}

/** What is pasted into another page: a frame that needs nothing else, one that grows, and a link. */
export function writeSnippets(choice: ShareChoice): Snippets {
  const { piece, title, lang, theme, width, height, embedUrl, storyUrl, loaderUrl } = choice
  const name = escapeHtml(title)
  const link = `<a href="${escapeHtml(storyUrl)}">${name}</a>`
  const attributes = [
    `src="${escapeHtml(embedUrl)}"`,
    `title="${name}"`,
    `width="100%" height="${height}"`,
    `style="border: 0; max-width: ${width}px"`,
    'loading="lazy" allow="clipboard-write"',
  ]
  const data = [
    'data-accord-embed',
    ...(piece === '' ? [] : [`data-piece="${escapeHtml(piece)}"`]),
    ...(lang === null ? [] : [`data-lang="${escapeHtml(lang)}"`]),
    ...(theme === 'auto' ? [] : [`data-theme="${escapeHtml(theme)}"`]),
    `data-height="${height}"`,
    `data-title="${name}"`,
    `style="max-width: ${width}px"`,
  ]
  return {
    frame: `<iframe ${attributes.join(' ')}></iframe>\n<p>${link}</p>`,
    loader: `<div ${data.join(' ')}>${link}</div>\n<script src="${escapeHtml(loaderUrl)}" async></script>`,
    link: storyUrl,
  }
}
