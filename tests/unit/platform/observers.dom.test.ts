import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useIsAbove } from '../../../src/platform/useIsAbove'
import { useReadingPlace } from '../../../src/platform/useReadingPlace'
import { FakeIntersectionObserver, stubBrowser } from '../../fixtures/browser'

const ids = ['first', 'second', 'third']

beforeEach(() => {
  stubBrowser()
  document.body.innerHTML = ids.map((id) => `<section id="${id}"></section>`).join('')
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

/** What the browser reports of sections, and where their lower edge is. */
function report(entries: Readonly<Record<string, boolean>>, bottom = 100) {
  const observer = FakeIntersectionObserver.all.at(-1)
  act(() =>
    observer?.callback(
      Object.entries(entries).flatMap(([id, isIntersecting]) => {
        const target = document.getElementById(id)
        const boundingClientRect = new DOMRect(0, bottom - 100, 100, 100)
        return target ? [{ target, isIntersecting, boundingClientRect }] : []
      }),
    ),
  )
}

describe('the section that is being read', () => {
  it('is none above the first, then the one at the line, and none below the last', () => {
    const { result } = renderHook(() => useReadingPlace(ids, false))
    expect(result.current).toBeUndefined()
    report({ first: true, second: false, third: false })
    expect(result.current).toBe('first')
    report({ first: false, second: true })
    expect(result.current).toBe('second')
    report({ second: false })
    expect(result.current).toBeUndefined()
  })

  it('is the one that a link has led to, wherever it stands, until the reader goes on', async () => {
    location.hash = '#third'
    const { result } = renderHook(() => useReadingPlace(ids, true))
    report({ first: true })
    expect(result.current).toBe('third')
    await act(async () => {
      dispatchEvent(new Event('wheel'))
      await Promise.resolve()
    })
    expect(result.current).toBeUndefined()
    history.replaceState(null, '', location.pathname)
  })

  it('is none where the page ends', () => {
    const { result } = renderHook(() => useReadingPlace(ids, true))
    report({ third: true })
    expect(result.current).toBeUndefined()
  })

  it('is the last in the document where several touch the line: the one within the others', () => {
    const { result } = renderHook(() => useReadingPlace(ids, false))
    report({ third: true, second: true })
    expect(result.current).toBe('third')
    report({ third: false })
    expect(result.current).toBe('second')
  })

  it('watches one line across the window, and only the sections there are', () => {
    renderHook(() => useReadingPlace(['first', 'missing', 'third'], false))
    const observer = FakeIntersectionObserver.all.at(-1)
    expect([...(observer?.targets ?? [])].map(({ id }) => id)).toEqual(['first', 'third'])
    expect(observer?.options.rootMargin).toBe('-33% 0px -66% 0px')
  })

  it('watches once, and nothing any more when it is gone', () => {
    const { rerender, unmount } = renderHook(() => useReadingPlace(ids, false))
    report({ first: true })
    rerender()
    expect(FakeIntersectionObserver.all).toHaveLength(1)
    unmount()
    expect(FakeIntersectionObserver.all[0]?.targets.size).toBe(0)
  })
})

describe('being above the window', () => {
  it('is so once an element has left over the upper edge, not below the lower one', () => {
    const { result } = renderHook(() => useIsAbove('first'))
    expect(result.current).toBe(false)
    report({ first: false }, 2000)
    expect(result.current).toBe(false)
    report({ first: true })
    expect(result.current).toBe(false)
    report({ first: false }, -10)
    expect(result.current).toBe(true)
    report({ first: true })
    expect(result.current).toBe(false)
  })

  it('is never so of an element that there is not', () => {
    expect(renderHook(() => useIsAbove('missing')).result.current).toBe(false)
    expect(FakeIntersectionObserver.all).toEqual([])
  })
})
