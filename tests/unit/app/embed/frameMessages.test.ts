import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeHostMessage } from '../../../../src/app/embed/frameMessages'

const init =
  '[iFrameSizer]frame-1:8:false:false:32:true:true::auto:::0:false:child:auto:true:::true:none:5.3.2:0::false'

describe('messages of hosts', () => {
  it.each([
    ['pym.js', 'pymxPYMxplacexPYMxwidthxPYMx600', { from: 'pym' }],
    ['iframe-resizer 5', init, { from: 'iframe-resizer', id: 'frame-1', version: '5.3.2' }],
    [
      'iframe-resizer 4',
      '[iFrameSizer]a:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true',
      { from: 'iframe-resizer', id: 'a', version: '' },
    ],
    ['iframe-resizer, later', '[iFrameSizer]resize', { from: 'iframe-resizer-again' }],
    ['open-iframe-resizer', { type: 'iframe-child-init' }, { from: 'open-iframe-resizer' }],
    ['@newswire/frames', { sentinel: 'amp', type: 'frames-init' }, { from: 'frames' }],
    [
      'WordPress',
      { message: 'ready', secret: 'aB3dE6gH9k' },
      { from: 'wordpress', secret: 'aB3dE6gH9k' },
    ],
    ['H5P', { context: 'h5p', action: 'hello' }, { from: 'h5p', action: 'hello' }],
    ['Mastodon', { type: 'setHeight', id: 3 }, { from: 'set-height', id: 3 }],
    [
      'our own goto',
      { accord: 1, type: 'goto', at: 'nine-delegates' },
      { from: 'accord', command: { type: 'goto', at: 'nine-delegates' } },
    ],
    [
      'our own theme',
      { accord: 1, type: 'theme', theme: 'dark', more: true },
      { from: 'accord', command: { type: 'theme', theme: 'dark' } },
    ],
    [
      'our own lang',
      { accord: 1, type: 'lang', lang: 'kk' },
      { from: 'accord', command: { type: 'lang', lang: 'kk' } },
    ],
  ])('of %s is understood', (_, data, message) => {
    expect(decodeHostMessage(data)).toEqual(message)
  })

  it.each([
    ['nothing', null],
    ['a number', 7],
    ['a list', [1, 2]],
    ['a broken init', '[iFrameSizer]a:8:maybe'],
    ['another version of ours', { accord: 2, type: 'goto', at: 'x' }],
    ['a theme that there is not', { accord: 1, type: 'theme', theme: 'pink' }],
    ['a place that is no text', { accord: 1, type: 'goto', at: { toString: 1 } }],
    ['a secret that is none', { message: 'ready', secret: 'a"><script>' }],
    ['a height of our own', { accord: 1, type: 'height', height: 600 }],
    ['a text without end', `pymxPYMx${'x'.repeat(10_000)}xPYMxwidthxPYMx1`],
  ])('%s is passed over', (_, data) => {
    expect(decodeHostMessage(data)).toBeNull()
  })

  it('never throws, and takes only what it knows', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (data) => {
        expect(decodeHostMessage(data)).toBeNull()
      }),
    )
    const nearly = fc.record(
      {
        accord: fc.constantFrom(0, 1, '1', null),
        type: fc.constantFrom(
          'goto',
          'theme',
          'lang',
          'setHeight',
          'iframe-child-init',
          '__proto__',
        ),
        sentinel: fc.constantFrom('amp', null),
        context: fc.constantFrom('h5p', 1),
        action: fc.anything(),
        message: fc.constantFrom('ready', 'height'),
        secret: fc.anything(),
        id: fc.anything(),
        at: fc.anything(),
        theme: fc.anything(),
        lang: fc.anything(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(nearly, (data) => {
        const message = decodeHostMessage(data)
        if (message?.from === 'accord') expect(data.accord).toBe(1)
        if (message?.from === 'wordpress') expect(message.secret).toMatch(/^\w{10}$/)
      }),
    )
    fc.assert(
      fc.property(fc.string(), (text) => {
        const message = decodeHostMessage(`[iFrameSizer]${text}`)
        if (message?.from === 'iframe-resizer') expect(message.id).not.toBe('')
      }),
    )
  })
})
