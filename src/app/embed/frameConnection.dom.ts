import { decideHeight, forgiveGrowth, isShown, noHeight } from './frameHeight.dom'
import { decodeHostMessage, protocolVersion } from './frameMessages'
import type { FrameCommand } from './frameMessages'
import { answer, findPeers, greetings, learnPeers, tellHeight } from './framePeers.dom'
import type { FrameMessage, FrameSize } from './framePeers.dom'

interface FrameConnection {
  /** What is told to the host; goes nowhere outside of a frame. */
  readonly tell: (type: 'ready' | 'state', details: Readonly<Record<string, unknown>>) => void
}

/** Hosts that begin to listen late hear the height once more, after so many ms. */
const repeats = [250, 1000, 3000]

/**
 * Keeps the frame of another page as high as an element, whichever common protocol the page
 * speaks, and hands on the commands that it sends. Only the page around the frame is listened to.
 */
export function connectFrame(
  element: HTMLElement,
  key: string,
  onCommand: (command: FrameCommand) => void,
): FrameConnection {
  const host = window.parent
  if (host === window) return { tell: () => undefined }
  const name = { href: location.href, key }
  let peers = findPeers(location.search, location.hash)
  let record = noHeight
  let timer: ReturnType<typeof setTimeout> | undefined

  const post = (messages: readonly FrameMessage[]) => {
    for (const message of messages) host.postMessage(message, '*')
  }
  const follow = () => {
    const decision = decideHeight(record, measure(element), performance.now())
    if (decision.action === 'tell') {
      record = decision.record
      if (record.told) post(tellHeight(peers, record.told, name))
    } else if (decision.action === 'wait') {
      clearTimeout(timer)
      timer = setTimeout(follow, decision.ms)
    }
  }
  const forgive = () => {
    record = forgiveGrowth(record)
  }

  addEventListener('message', (event) => {
    if (event.source !== host) return
    const message = decodeHostMessage(event.data)
    if (!message) return
    if (message.from === 'accord') {
      forgive()
      onCommand(message.command)
      return
    }
    peers = learnPeers(peers, message)
    const size = measure(element)
    // Told as soon as it is shown.
    if (!isShown(size)) return
    const replies = answer(message, size)
    post(replies.length > 0 ? replies : tellHeight(peers, size, name))
  })
  addEventListener('pointerdown', forgive, { capture: true, passive: true })
  addEventListener('keydown', forgive, { capture: true })
  new ResizeObserver(follow).observe(element)
  post(greetings)
  follow()
  for (const ms of repeats) {
    setTimeout(() => {
      if (record.told) post(tellHeight(peers, record.told, name))
    }, ms)
  }
  return {
    tell: (type, details) => post([{ accord: protocolVersion, type, ...details }]),
  }
}

/** Whole px, rounded up, so that nothing is cut off. */
function measure(element: HTMLElement): FrameSize {
  const { width, height } = element.getBoundingClientRect()
  return { width: Math.ceil(width), height: Math.ceil(height) }
}
