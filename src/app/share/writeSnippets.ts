import { escapeHtml } from '../escapeHtml'

/** What a reader chose to share; addresses are full ones. */
export interface ShareChoice {
  /** '' for the whole story, else 'chart/majilis-2007'. */
  readonly piece: string
  readonly title: string
  /** Of the story below the site's root; '' of the first one. */
  readonly folder: string
  /** BCP 47 tag; null where it is the site's first language. */
  readonly lang: string | null
  readonly theme: string
  /** What is chosen in the piece, as a query without its sign; '' for nothing. */
  readonly state: string
  /** Greatest width, in px. */
  readonly width: number
  /** Of the content at that width, in px. */
  readonly height: number
  /** Of the piece as a page for frames. */
  readonly embedUrl: string
  /** Of the piece in the full story. */
  readonly storyUrl: string
  readonly loaderUrl: string
  /** Of a picture of the piece; null where there is none. */
  readonly pictureUrl: string | null
}

export interface Snippets {
  readonly frame: string
  readonly loader: string
  readonly link: string
}

/**
 * What is pasted into another page: a frame that needs nothing else, one that grows, and a link.
 * Where a host takes a frame or a script away, but not what is in it, its place keeps the piece's
 * picture with a link.
 */
export function writeSnippets(choice: ShareChoice): Snippets {
  const { piece, title, folder, lang, theme, state, width, height, embedUrl, storyUrl } = choice
  const { loaderUrl, pictureUrl } = choice
  const name = escapeHtml(title)
  const link = `<a href="${escapeHtml(storyUrl)}">${name}</a>`
  const picture =
    pictureUrl === null
      ? ''
      : `<a href="${escapeHtml(storyUrl)}"><img src="${escapeHtml(pictureUrl)}" alt="${name}" width="${width}"></a>`
  const attributes = [
    `src="${escapeHtml(embedUrl)}"`,
    `title="${name}"`,
    `width="100%" height="${height}"`,
    `style="border: 0; max-width: ${width}px"`,
    'loading="lazy" allow="clipboard-write"',
  ]
  const data = [
    'data-accord-embed',
    ...(folder === '' ? [] : [`data-story="${escapeHtml(folder.replace(/^.*\//, ''))}"`]),
    ...(piece === '' ? [] : [`data-piece="${escapeHtml(piece)}"`]),
    ...(lang === null ? [] : [`data-lang="${escapeHtml(lang)}"`]),
    ...(theme === 'auto' ? [] : [`data-theme="${escapeHtml(theme)}"`]),
    ...(state === '' ? [] : [`data-state="${escapeHtml(state)}"`]),
    `data-height="${height}"`,
    `data-title="${name}"`,
    `style="max-width: ${width}px"`,
  ]
  return {
    frame: `<iframe ${attributes.join(' ')}>${picture}</iframe>\n<p>${link}</p>`,
    loader: `<div ${data.join(' ')}>${picture === '' ? link : `${picture}<br>${link}`}</div>\n<script src="${escapeHtml(loaderUrl)}" async></script>`,
    link: storyUrl,
  }
}
