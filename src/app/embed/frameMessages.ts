/** What a host asks of an embedded page in our own words. */
export type FrameCommand =
  | { readonly type: 'goto'; readonly at: string }
  | { readonly type: 'theme'; readonly theme: 'auto' | 'light' | 'dark' }
  | { readonly type: 'lang'; readonly lang: string }

/** A message of a host page, understood. */
export type HostMessage =
  | { readonly from: 'accord'; readonly command: FrameCommand }
  | { readonly from: 'pym' }
  | { readonly from: 'iframe-resizer'; readonly id: string; readonly version: string }
  | { readonly from: 'iframe-resizer-again' }
  | { readonly from: 'open-iframe-resizer' }
  | { readonly from: 'frames' }
  | { readonly from: 'wordpress'; readonly secret: string }
  | { readonly from: 'h5p'; readonly action: 'hello' | 'resizePrepared' | 'resize' }
  | { readonly from: 'set-height'; readonly id: string | number }

/** The version of our own messages: `{accord: 1, type: …}`. */
export const protocolVersion = 1

/** The height in px that a message of an embedded page tells; null for any other message. */
export function readHeight(data: unknown): number | null {
  if (!isRecord(data)) return null
  const { accord, type, height } = data
  const isHeight = accord === protocolVersion && type === 'height'
  return isHeight && typeof height === 'number' && height > 0 ? height : null
}

const longest = 5000

/** Understands what a host page sent; null for anything else. Never throws. */
export function decodeHostMessage(data: unknown): HostMessage | null {
  if (typeof data === 'string') return data.length > longest ? null : decodeText(data)
  return isRecord(data) ? decodeRecord(data) : null
}

function decodeText(text: string): HostMessage | null {
  if (/^pymxPYMx.*xPYMxwidthxPYMx/.test(text)) return { from: 'pym' }
  if (!text.startsWith('[iFrameSizer]')) return null
  const rest = text.slice('[iFrameSizer]'.length)
  if (rest === 'resize' || rest === 'reset') return { from: 'iframe-resizer-again' }
  const fields = rest.split(':')
  const [id = '', , sizeWidth] = fields
  if (id === '' || (sizeWidth !== 'true' && sizeWidth !== 'false')) return null
  return { from: 'iframe-resizer', id, version: /^[\w.+-]*$/.exec(fields[20] ?? '')?.[0] ?? '' }
}

function decodeRecord(data: Readonly<Record<string, unknown>>): HostMessage | null {
  const { accord, type, sentinel, context, action, message, secret, id } = data
  if (accord !== undefined) {
    const command = accord === protocolVersion ? decodeCommand(data) : null
    return command && { from: 'accord', command }
  }
  if (type === 'iframe-child-init' || type === 'iframe-get-child-dimensions') {
    return { from: 'open-iframe-resizer' }
  }
  if (sentinel === 'amp' && type === 'frames-init') return { from: 'frames' }
  if (message === 'ready' && isSecret(secret)) return { from: 'wordpress', secret }
  if (context === 'h5p') {
    const isKnown = action === 'hello' || action === 'resizePrepared' || action === 'resize'
    return isKnown ? { from: 'h5p', action } : null
  }
  if (type === 'setHeight' && (typeof id === 'string' || typeof id === 'number')) {
    return { from: 'set-height', id }
  }
  return null
}

function decodeCommand({
  type,
  at,
  theme,
  lang,
}: Readonly<Record<string, unknown>>): FrameCommand | null {
  if (type === 'goto' && typeof at === 'string') return { type, at }
  if (type === 'lang' && typeof lang === 'string') return { type, lang }
  if (type === 'theme' && (theme === 'auto' || theme === 'light' || theme === 'dark')) {
    return { type, theme }
  }
  return null
}

/** What WordPress signs its messages with. */
export function isSecret(value: unknown): value is string {
  return typeof value === 'string' && /^[\dA-Za-z]{10}$/.test(value)
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null
}
