import { isSecret, protocolVersion } from './frameMessages'
import type { HostMessage } from './frameMessages'

/** Which protocols the host page has shown to speak, beside those that need no question. */
export interface FramePeers {
  /** Id that pym.js gave the frame in its address. */
  readonly pym: string | null
  readonly resizer: { readonly id: string; readonly version: string } | null
  readonly openResizer: boolean
  readonly secret: string | null
  readonly h5p: boolean
}

/** Size of the content in whole px. */
export interface FrameSize {
  readonly width: number
  readonly height: number
}

/** How the frame is known to hosts that look for it by its address. */
export interface FrameName {
  readonly href: string
  /** A part of the address. */
  readonly key: string
}

/** Texts or plain objects; never null, which some hosts stumble over. */
export type FrameMessage = string | Readonly<Record<string, unknown>>

/** What the frame's address tells before anything was said. */
export function findPeers(query: string, hash: string): FramePeers {
  const secret = /secret=([\dA-Za-z]{10})(?![\dA-Za-z])/.exec(hash)?.[1]
  return {
    pym: new URLSearchParams(query).get('childId'),
    resizer: null,
    openResizer: false,
    secret: isSecret(secret) ? secret : null,
    h5p: false,
  }
}

/** What the host's message tells of it. */
export function learnPeers(peers: FramePeers, message: HostMessage): FramePeers {
  switch (message.from) {
    case 'iframe-resizer':
      return { ...peers, resizer: { id: message.id, version: message.version } }
    case 'open-iframe-resizer':
      return { ...peers, openResizer: true }
    case 'wordpress':
      return { ...peers, secret: message.secret }
    case 'h5p':
      return { ...peers, h5p: true }
    default:
      return peers
  }
}

/** Said once, when the page is alive: late hosts then begin to talk. */
export const greetings: readonly FrameMessage[] = [
  '[iFrameResizerChild]Ready',
  { sentinel: 'amp', type: 'embed-ready' },
  { context: 'h5p', action: 'hello' },
]

/** The height in the words of every protocol that the host may or does understand. */
export function tellHeight(
  { pym, resizer, openResizer, secret, h5p }: FramePeers,
  { width, height }: FrameSize,
  { href, key }: FrameName,
): readonly FrameMessage[] {
  return [
    { accord: protocolVersion, type: 'height', height },
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [key]: height } },
    JSON.stringify({ src: href, context: 'iframe.resize', height }),
    JSON.stringify({ id: 'iframeMessenger:accord', type: 'set-height', value: height }),
    { subject: 'lti.frameResize', height },
    ...(pym === null ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${height}`]),
    ...(resizer ? [tellResizer(resizer.id, { width, height }, 'mutationObserver')] : []),
    ...(openResizer ? [{ type: 'iframe-resized', width, height }] : []),
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
    ...(h5p ? [prepareH5p({ width, height })] : []),
  ]
}

/** What a message asks for in return, beside the height. */
export function answer(message: HostMessage, size: FrameSize): readonly FrameMessage[] {
  switch (message.from) {
    case 'iframe-resizer':
      return [tellResizer(message.id, size, `init:${message.version}`)]
    case 'h5p': {
      const { height } = size
      const resize = { context: 'h5p', action: 'resize', scrollHeight: height, height }
      return [message.action === 'resizePrepared' ? resize : prepareH5p(size)]
    }
    case 'set-height':
      return [{ type: 'setHeight', id: message.id, height: size.height }]
    default:
      return []
  }
}

/** Zeros would be passed over. */
function tellResizer(id: string, { width, height }: FrameSize, event: string): string {
  return `[iFrameSizer]${id}:${Math.max(1, height)}:${Math.max(1, width)}:${event}`
}

function prepareH5p({ height }: FrameSize): FrameMessage {
  return { context: 'h5p', action: 'prepareResize', scrollHeight: height, clientHeight: height }
}
