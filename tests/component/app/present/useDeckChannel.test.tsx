import { renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useDeckChannel } from '../../../../src/app/present/deck/useDeckChannel'

afterEach(() => vi.unstubAllGlobals())

const shown = { href: 'http://localhost/present/?view=presenter' }
const blank = { href: 'about:blank' }

/** What a browser makes of each `window.open`, in order. */
function stubOpen(...windows: readonly (Partial<Window> | null)[]) {
  const open = vi.fn(() => windows[open.mock.calls.length - 1] ?? null)
  vi.stubGlobal('open', open)
  return open
}

const renderChannel = () => renderHook(() => useDeckChannel('deck', () => undefined)).result.current

describe('the other window of a deck', () => {
  it('is opened once and comes to the front', () => {
    const focus = vi.fn()
    const open = stubOpen({ closed: false, focus, location: blank as Location })
    expect(renderChannel().open('?view=presenter', 'presenter')).toBe(true)
    expect(open).toHaveBeenCalledOnce()
    expect(focus).toHaveBeenCalledOnce()
  })

  it('is opened anew where its name led to one that was just closing', async () => {
    const closing = { closed: false, focus: () => undefined, location: shown as Location }
    const focus = vi.fn()
    const open = stubOpen(closing, { closed: false, focus })
    renderChannel().open('?view=presenter', 'presenter')
    closing.closed = true
    await vi.waitFor(() => expect(focus).toHaveBeenCalledOnce())
    expect(open).toHaveBeenLastCalledWith('?view=presenter', 'presenter', expect.any(String))
  })

  it('stays closed when it is closed as soon as it has opened', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const open = stubOpen({ closed: true, focus: () => undefined, location: blank as Location })
    renderChannel().open('?view=presenter', 'presenter')
    await vi.advanceTimersByTimeAsync(2000)
    vi.useRealTimers()
    expect(open).toHaveBeenCalledOnce()
  })

  it('is told to be forbidden', () => {
    stubOpen(null)
    expect(renderChannel().open('?view=presenter', 'presenter')).toBe(false)
  })
})
