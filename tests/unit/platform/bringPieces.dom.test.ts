import { waitFor } from '@testing-library/dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bringPieces } from '../../../src/platform/bringPieces.dom'
import { broughtEvent } from '../../../src/platform/broughtEvent'

const piece =
  '<meta charset="utf-8"><div data-piece><figure id="chart"><h4>Chart</h4></figure></div>'
let answer: string | undefined
const fetched = vi.fn()
let stop: () => void = () => undefined

beforeEach(() => {
  answer = piece
  fetched.mockClear()
  vi.stubGlobal('fetch', (file: string) => {
    fetched(file)
    return Promise.resolve({ ok: answer !== undefined, text: () => Promise.resolve(answer) })
  })
  Element.prototype.scrollIntoView = vi.fn()
  history.replaceState(null, '', '/')
  document.body.innerHTML = `<details><summary>More</summary><div data-brings="a.html">
    <span id="chart"></span><a href="b/">Chart</a><p role="status" hidden>No</p></div></details>`
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

const fold = () => document.querySelector('details') ?? document.createElement('details')
const isThere = () => document.querySelector('figure') !== null
const status = () => document.querySelector<HTMLElement>('[role="status"]')

describe('a piece that a fold holds', () => {
  it('is fetched when the fold opens, takes the place of the line, and is told of', async () => {
    const brought = vi.fn()
    document.addEventListener(broughtEvent, brought, { once: true })
    stop = bringPieces()
    expect(fetched).not.toHaveBeenCalled()
    fold().open = true
    await waitFor(() => expect(isThere()).toBe(true))
    expect(document.querySelector('[data-brings]')).toBeNull()
    expect(document.querySelectorAll('#chart')).toHaveLength(1)
    expect(brought).toHaveBeenCalledOnce()
  })

  it('is fetched for a fold that was open before', async () => {
    fold().open = true
    stop = bringPieces()
    await waitFor(() => expect(isThere()).toBe(true))
  })

  it('is asked for ahead where the pointer is at the name of the fold, once', async () => {
    stop = bringPieces()
    const name = document.querySelector('summary')
    for (let i = 0; i < 2; i++) name?.dispatchEvent(new Event('pointerover', { bubbles: true }))
    expect(fetched).toHaveBeenCalledExactlyOnceWith('a.html')
    fold().open = true
    await waitFor(() => expect(isThere()).toBe(true))
    expect(fetched).toHaveBeenCalledOnce()
  })

  it.each(['KeyF', 'KeyP'])('comes when a reader looks for words or prints: %s', async (code) => {
    stop = bringPieces()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true }))
    expect(fetched).not.toHaveBeenCalled()
    const key = new KeyboardEvent('keydown', { code, ctrlKey: true, bubbles: true })
    document.body.dispatchEvent(key)
    await waitFor(() => expect(isThere()).toBe(true))
    expect(fold().open).toBe(false)
  })

  it.each([undefined, '<p>A page of the host</p>'])(
    'that does not come is said, the line stays, and opening again tries again: %s',
    async (wrong) => {
      answer = wrong
      stop = bringPieces()
      fold().open = true
      await waitFor(() => expect(status()?.hidden).toBe(false))
      expect(document.querySelector('[data-brings] a')).not.toBeNull()
      answer = piece
      fold().open = false
      await waitFor(() => expect(fold().open).toBe(false))
      fold().open = true
      await waitFor(() => expect(isThere()).toBe(true))
    },
  )
})
