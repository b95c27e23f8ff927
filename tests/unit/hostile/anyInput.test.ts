import { deepStrictEqual, match, notStrictEqual, ok, strictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  leaveLanguage,
  parseCharts,
  parseLanes,
  pickLook,
  writeAt,
  writeCharts,
  writeLanes,
} from '../../../src/app/addressState'
import { parseFind, writeFind } from '../../../src/app/find/findAddress'
import {
  parseLesson,
  parseStep,
  parseWindow,
  writeStep,
  writeWindow,
} from '../../../src/app/present/deck/deckAddress'
import { parseEmbedOptions } from '../../../src/app/embed/embedOptions'
import { decodeHostMessage, readHeight } from '../../../src/app/embed/frameMessages'
import type { FrameCommand } from '../../../src/app/embed/frameMessages'
import { answer, findPeers, learnPeers, tellHeight } from '../../../src/app/embed/framePeers.dom'
import { placeAddress, placeHeight } from '../../../src/app/embed/placeAddress'
import { parseTerms } from '../../../src/app/find/findTerms'
import { pageOfMovedPart } from '../../../src/app/movedPart'
import { parseRecord } from '../../../src/app/present/deck/classRecord'
import { chooseSteps } from '../../../src/app/present/deck/lesson'
import { packMessage, parseDeckId, parseMessage } from '../../../src/app/present/deck/deckMessage'
import { formatElapsed, parseTimer } from '../../../src/app/present/presenter/timer'
import { parseSettings } from '../../../src/app/present/stage/stageSettings'
import { textSizes } from '../../../src/app/present/stage/textHeight'
import { routeFor, routesOf } from '../../../src/app/routes'
import { carryState } from '../../../src/app/share/carryState'
import type { Known } from '../../../src/charts/chartsData'
import { reduceCharts, startState } from '../../../src/charts/session'
import { anyText, nastyTexts } from '../../fixtures/hostileText'

/** Together 100,000 inputs, other ones in each run; a failure names the seed that repeats it. */
const runs = { queries: 24_000, hashes: 26_000, messages: 30_000, places: 10_000, stored: 10_000 }

const known: Known = {
  groups: ['Kazakh', 'Uzbek'],
  years: [1959, 2027],
  views: { census: ['share-1989', 'number-1989'], paths: ['size', 'name'] },
}
const lanes = ['after', 'context']
const paths = routesOf(routeFor('en').story).map(({ path }) => path)
const steps = [
  { id: 'title', hasAnswer: false },
  { id: 'ask', hasAnswer: true },
  { id: 'end', hasAnswer: false },
]
const options = { languages: ['en', 'kk'], milestones: ['a', 'b'], lanes }

/** Pairs that each say something of a page. */
const ownPairs = [
  ...['year=1999', 'group=Uzbek', 'census=number-1989', 'paths=name', 'lanes=context'],
  ...[
    'find=nine',
    'strand=after',
    'person=dave',
    'step=ask',
    'shown=1',
    'black=1',
    'route=15',
    'steps=b,ask',
  ],
  ...['view=presenter', 'deck=abc123', 'at=b', 'theme=dark', 'compact=1', 'lang=kk'],
] as const
const ownKeys = ownPairs.map((pair) => pair.replace(/=.*/, ''))

/** All that is read out of a query. */
function readAll(query: string) {
  return {
    charts: parseCharts(query, known),
    lanes: parseLanes(query, lanes),
    find: parseFind(query),
    step: parseStep(query, steps),
    window: parseWindow(query),
    embed: parseEmbedOptions(query, options),
  }
}

/** The query after all that it says has been written into it again. */
function writeAll(query: string, said: ReturnType<typeof readAll>) {
  const charts = writeCharts(query, said.charts, known)
  const step = writeStep(writeLanes(charts, said.lanes), said.step, steps)
  return writeFind(step, said.find)
}

const keyOf = (pair: string) => [...new URLSearchParams(`?${pair}`).keys()][0] ?? ''

/** A pair of a query that says nothing to us: without a separator in it, and of another key. */
const foreignPair = fc
  .tuple(anyText, fc.constantFrom('=', '', '=='), anyText)
  .map((parts) => parts.join('').replaceAll('&', '').replaceAll('#', ''))
  .filter((pair) => pair !== '' && !ownKeys.includes(keyOf(pair)))
const foreignPairs = fc.array(foreignPair, { maxLength: 4 })
/** Own keys with any value. */
const brokenPair = fc.tuple(fc.constantFrom(...ownKeys), anyText).map((pair) => pair.join('='))

describe('a query', () => {
  const each = { numRuns: runs.queries / 4 }

  it('of others changes nothing, and is kept letter by letter', () => {
    const nothing = readAll('')
    fc.assert(
      fc.property(foreignPairs, (pairs) => {
        const query = pairs.length > 0 ? `?${pairs.join('&')}` : ''
        deepStrictEqual(readAll(query), nothing)
        strictEqual(writeAll(query, nothing), query)
        strictEqual(pickLook(query, known), '')
        ok(writeAt(query, 'b').startsWith(query))
      }),
      each,
    )
  })

  it('says the same whatever stands around our own keys', () => {
    const own = fc.subarray([...ownPairs])
    fc.assert(
      fc.property(foreignPairs, own, foreignPairs, (before, pairs, after) => {
        const query = `?${[...before, ...pairs, ...after].join('&')}`
        const said = readAll(query)
        deepStrictEqual(said, readAll(`?${pairs.join('&')}`))
        const written = writeAll(query, said)
        deepStrictEqual(readAll(written), said)
        const others = [...before, ...after]
        const kept = written
          .slice(1)
          .split('&')
          .filter((pair) => pair !== '')
        deepStrictEqual(
          kept.filter((pair) => !ownKeys.includes(keyOf(pair))),
          others,
        )
      }),
      each,
    )
  })

  it('with broken values says only what exists', () => {
    const pairs = fc.array(fc.oneof(brokenPair, foreignPair), { maxLength: 5 })
    fc.assert(
      fc.property(pairs, (broken) => {
        const query = `?${broken.join('&')}`
        const { charts, lanes: shown, step, embed, find } = readAll(query)
        ok((charts.kept.year ?? 1999) >= 1959)
        ok(['Kazakh', 'Uzbek', null].includes(charts.kept.group))
        for (const [key, view] of Object.entries(charts.views)) {
          ok(known.views[key]?.includes(view))
        }
        ok(shown.every((id) => lanes.includes(id)))
        ok(steps[step.index])
        ok(chooseSteps(parseLesson(query), steps, []).length > 0)
        ok(['a', 'b', null].includes(embed.at))
        ok((find?.text ?? '').length <= 120)
        deepStrictEqual(readAll(writeAll(query, readAll(query))).charts, charts)
        leaveLanguage(query)
        carryState(query, { kind: 'story', choices: ['census'] })
        writeWindow(query, true, parseDeckId(parseWindow(query).deck) ?? 'abc123')
      }),
      each,
    )
  })

  it('to look for is understood or looked for as it is', () => {
    const texts = fc.array(anyText, { maxLength: 6 }).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(texts, (text) => {
        const terms = parseTerms(text, [['Semey', 'Semipalatinsk']])
        ok(terms.length <= 8)
        for (const { typed } of terms) notStrictEqual(typed, '')
      }),
      each,
    )
  })
})

describe('a hash or a name of a page', () => {
  it('is known or leads nowhere', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        ok(['sources', 'about', undefined].includes(pageOfMovedPart(one + other)))
        ok(paths.includes(routeFor(one, other).path))
        const { pym, secret } = findPeers(`?${one}`, `#${one}secret=${other}`)
        strictEqual(pym, null)
        if (secret !== null) match(secret, /^[\dA-Za-z]{10}$/)
        const data = { known, firstGroup: null, names: {}, series: {}, spoken: '', byYear: {} }
        const event = { type: 'choose', key: 'census', view: one } as const
        strictEqual(reduceCharts(startState, event, data), startState)
      }),
      { numRuns: runs.hashes },
    )
  })
})

describe('a message', () => {
  const value = fc.oneof(anyText, fc.anything({ maxDepth: 1 }), fc.double(), fc.constant(1))
  const words = fc.constantFrom(
    ...['goto', 'theme', 'lang', 'height', 'setHeight', 'iframe-child-init', 'frames-init'],
    ...['amp', 'h5p', 'hello', 'resize', 'ready', 'auto', 'state', 'accord-deck', 'abc123'],
  )
  const fields = fc.constantFrom(
    ...['accord', 'type', 'sentinel', 'context', 'action', 'message', 'secret', 'id', 'at'],
    ...['theme', 'lang', 'height', 'app', 'deck', 'kind', 'step', 'isShown', 'isBlack', 'lesson'],
    ...['record', '__proto__'],
  )
  const record = fc.dictionary(fields, fc.oneof(value, words), { maxKeys: 6 })
  const text = fc
    .tuple(
      fc.constantFrom('[iFrameSizer]', 'pymxPYMx', '{"sentinel":"amp"', 'iframeMessenger', ''),
      fc.array(fc.oneof(anyText, fc.constantFrom('xPYMx', 'width', ':', 'true')), { maxLength: 8 }),
    )
    .map(([start, rest]) => start + rest.join(''))
  const size = { width: 600, height: 480 }

  /** Of our own and whole, but for what stands in it elsewhere too. */
  const nearly = (...wholes: readonly object[]) =>
    fc.tuple(fc.constantFrom(...wholes), record).map(([whole, more]) => ({ ...whole, ...more }))

  it('of a host is answered with heights alone, or with nothing', () => {
    const peers = findPeers('', '')
    const ours = nearly(
      { accord: 1, type: 'goto', at: 'b' },
      { accord: 1, type: 'theme', theme: 'dark' },
      { accord: 1, type: 'lang', lang: 'kk' },
    )
    fc.assert(
      fc.property(fc.oneof(ours, record, text, value), (data) => {
        const height = readHeight(data)
        ok(height === null || height > 0)
        const message = decodeHostMessage(data)
        if (!message) return
        if (message.from === 'accord') checkCommand(message.command)
        const learnt = learnPeers(peers, message)
        for (const reply of [
          ...answer(message, size),
          ...tellHeight(learnt, size, { href: 'x', key: 'y' }),
        ]) {
          ok(JSON.stringify(reply).includes('480'))
        }
      }),
      { numRuns: runs.messages / 2 },
    )
  })

  it('of another window of the deck is one of the deck’s own, or none', () => {
    const state = { step: 'ask', isShown: true, isBlack: false, lesson: '', record: '{}' }
    const ours = nearly(
      packMessage('abc123', { kind: 'hello' }),
      packMessage('abc123', { kind: 'state', ...state }),
    )
    fc.assert(
      fc.property(fc.oneof(ours, record, text, value), (data) => {
        const message = parseMessage(data, 'abc123')
        if (message?.kind !== 'state') return
        for (const [key, whole] of Object.entries(state)) {
          strictEqual(typeof message[key as keyof typeof state], typeof whole)
        }
        ok(Object.values(parseRecord(message.record).guesses).every((guess) => guess >= 0))
      }),
      { numRuns: runs.messages / 2 },
    )
  })
})

/** What a host may ask for: nothing but what exists, or may exist. */
function checkCommand(command: FrameCommand) {
  if (command.type === 'theme') ok(['auto', 'light', 'dark'].includes(command.theme))
  else strictEqual(typeof (command.type === 'goto' ? command.at : command.lang), 'string')
}

describe('an element on a host page', () => {
  it('gets a frame of this site, and a height', () => {
    const root = new URL('https://example.org/accord/')
    const place = fc.dictionary(
      fc.constantFrom('piece', 'state', 'height', 'title', ...ownKeys),
      fc.oneof(anyText, fc.constantFrom('chart/a', 'quote/b', 'chart/../../x', 'milestone/a b')),
      { maxKeys: 5 },
    )
    fc.assert(
      fc.property(place, (data) => {
        const { origin, pathname, hash } = new URL(placeAddress(data, root))
        strictEqual(origin, root.origin)
        match(pathname, /^\/accord\/embed\/((milestone|chart|quote)\/[\w-]+\/)?$/)
        strictEqual(hash, '')
        ok(Number.isInteger(Number(placeHeight(data))))
      }),
      { numRuns: runs.places },
    )
  })
})

describe('what is stored', () => {
  it('is read, or is as if nothing were stored', () => {
    const stored = fc.oneof(
      anyText,
      fc
        .dictionary(
          fc.constantFrom('size', 'hasLetters', 'deck', 'lesson', 'startedAt', 'before', 'minutes'),
          fc.oneof(anyText, fc.double(), fc.constantFrom('abc123', null, true, 2)),
        )
        .map((data) => JSON.stringify({ deck: 'abc123', ...data })),
    )
    fc.assert(
      fc.property(stored, (text) => {
        const { size, hasLetters } = parseSettings(text)
        ok(textSizes[size] !== undefined)
        strictEqual(typeof hasLetters, 'boolean')
        const { before, minutes } = parseTimer(text, 'abc123', 2)
        match(formatElapsed(before), /^\d+(:\d\d){1,2}$/)
        match(formatElapsed((minutes ?? 0) * 60_000), /^\d+(:\d\d){1,2}$/)
        match(parseDeckId(text) ?? 'abc123', /^[a-z\d]{6,16}$/)
      }),
      { numRuns: runs.stored },
    )
  })
})

it('the inputs above are a hundred thousand', () => {
  expect(Object.values(runs).reduce((sum, count) => sum + count, 0)).toBe(100_000)
  expect(new Set(nastyTexts).size).toBe(nastyTexts.length)
})
