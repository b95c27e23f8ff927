import { escapeHtml } from '../app/escapeHtml'

interface OembedInput {
  readonly title: string
  /** Full addresses: of the embedded page, and of the same in the full story. */
  readonly src: string
  readonly href: string
  /** In px, for consumers that do not follow the content's height. */
  readonly width: number
  readonly height: number
  readonly siteName: string
  readonly siteUrl: string
}

/**
 * An oEmbed response of the type `rich`. Its HTML begins with a quotation holding a link, which
 * WordPress shows until the frame has spoken, and readers of feeds for good.
 */
export function oembed(input: OembedInput): string {
  const { title, src, href, width, height, siteName, siteUrl } = input
  const name = escapeHtml(title)
  const link = `<blockquote><a href="${escapeHtml(href)}">${name}</a></blockquote>`
  const frame = `<iframe src="${escapeHtml(src)}" width="${width}" height="${height}" title="${name}" frameborder="0" scrolling="no"></iframe>`
  const response = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: siteName,
    provider_url: siteUrl,
    html: link + frame,
    width,
    height,
    cache_age: 86_400,
  }
  return JSON.stringify(response, null, 2)
}

/** The element by which sites find the response; it must stand in the served page's head. */
export function oembedLink(endpoint: string, title: string): string {
  return `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(endpoint)}" title="${escapeHtml(title)}" />`
}
