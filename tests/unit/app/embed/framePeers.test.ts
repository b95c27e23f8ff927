import { describe, expect, it } from 'vitest'
import {
  answer,
  findPeers,
  greetings,
  learnPeers,
  tellHeight,
} from '../../../../src/app/embed/framePeers.dom'
import type { FramePeers } from '../../../../src/app/embed/framePeers.dom'

const nobody = findPeers('', '')
const size = { width: 600, height: 420 }
const name = { href: 'https://example.org/embed/chart/majilis-2007/', key: 'majilis-2007' }

/** What is told beyond what every host is told. */
function extras(peers: FramePeers) {
  const known = new Set(tellHeight(nobody, size, name).map((message) => JSON.stringify(message)))
  return tellHeight(peers, size, name).filter((message) => !known.has(JSON.stringify(message)))
}

describe('the height', () => {
  it('is told in the words of all hosts that need no question', () => {
    expect(tellHeight(nobody, size, name)).toEqual([
      { accord: 1, type: 'height', height: 420 },
      { sentinel: 'amp', type: 'embed-size', height: 420 },
      { 'datawrapper-height': { 'majilis-2007': 420 } },
      `{"src":"${name.href}","context":"iframe.resize","height":420}`,
      '{"id":"iframeMessenger:accord","type":"set-height","value":420}',
      { subject: 'lti.frameResize', height: 420 },
    ])
  })

  it('is told to pym.js under the id that it put into the address', () => {
    const peers = findPeers('?childId=place&initialWidth=600', '')
    expect(extras(peers)).toEqual(['pymxPYMxplacexPYMxheightxPYMx420'])
  })

  it('is told to iframe-resizer under its id, its first answer with the version', () => {
    const init = { from: 'iframe-resizer', id: 'frame', version: '5.3.2' } as const
    expect(answer(init, size)).toEqual(['[iFrameSizer]frame:420:600:init:5.3.2'])
    expect(extras(learnPeers(nobody, init))).toEqual([
      '[iFrameSizer]frame:420:600:mutationObserver',
    ])
  })

  it('is never told to iframe-resizer as zero, which it would pass over', () => {
    const init = { from: 'iframe-resizer', id: 'frame', version: '' } as const
    expect(answer(init, { width: 0, height: 0 })).toEqual(['[iFrameSizer]frame:1:1:init:'])
  })

  it('is told to open-iframe-resizer once it has asked', () => {
    expect(extras(learnPeers(nobody, { from: 'open-iframe-resizer' }))).toEqual([
      { type: 'iframe-resized', width: 600, height: 420 },
    ])
  })

  it.each([
    ['the address', findPeers('', '#?secret=aB3dE6gH9k')],
    ['a message', learnPeers(nobody, { from: 'wordpress', secret: 'aB3dE6gH9k' })],
  ])('is told to WordPress with the secret of %s', (_, peers) => {
    expect(extras(peers)).toEqual([{ message: 'height', value: 420, secret: 'aB3dE6gH9k' }])
  })

  it('is told to H5P in three steps', () => {
    expect(greetings).toContainEqual({ context: 'h5p', action: 'hello' })
    const prepare = {
      context: 'h5p',
      action: 'prepareResize',
      scrollHeight: 420,
      clientHeight: 420,
    }
    expect(answer({ from: 'h5p', action: 'hello' }, size)).toEqual([prepare])
    expect(answer({ from: 'h5p', action: 'resizePrepared' }, size)).toEqual([
      { context: 'h5p', action: 'resize', scrollHeight: 420, height: 420 },
    ])
  })

  it('is given to a host that asks for it under an id', () => {
    expect(answer({ from: 'set-height', id: 7 }, size)).toEqual([
      { type: 'setHeight', id: 7, height: 420 },
    ])
  })

  it.each(['', '#secret=short', '#?secret=aB3dE6gH9kTooLong', '#secret="><script>'])(
    'goes to no WordPress for the hash %j',
    (hash) => {
      expect(findPeers('', hash).secret).toBeNull()
    },
  )
})
