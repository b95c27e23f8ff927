import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useTheme } from '../../../src/platform/useTheme'

const key = 'accord-theme'

beforeEach(() => {
  localStorage.clear()
  delete document.documentElement.dataset.theme
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const theme = () => renderHook(useTheme).result
const shown = () => document.documentElement.dataset.theme

describe('the theme', () => {
  it('follows the system until the reader chooses', () => {
    expect(theme().current[0]).toBe('auto')
  })

  it.each(['light', 'dark'] as const)('is %s where that is stored', (stored) => {
    localStorage.setItem(key, stored)
    expect(theme().current[0]).toBe(stored)
  })

  it.each(['', 'DARK', 'auto', '{"theme":"dark"}', '<b>'])(
    'is auto where "%s" is stored',
    (stored) => {
      localStorage.setItem(key, stored)
      expect(theme().current[0]).toBe('auto')
    },
  )

  it('is auto where the page carries a theme that there is not', () => {
    document.documentElement.dataset.theme = 'sepia'
    expect(theme().current[0]).toBe('auto')
  })

  it('is shown and stored when it is chosen, and forgotten with auto', () => {
    const result = theme()
    act(() => result.current[1]('dark'))
    expect([result.current[0], shown(), localStorage.getItem(key)]).toEqual([
      'dark',
      'dark',
      'dark',
    ])
    act(() => result.current[1]('auto'))
    expect([result.current[0], shown(), localStorage.getItem(key)]).toEqual([
      'auto',
      undefined,
      null,
    ])
  })

  it('is the same wherever it is read', () => {
    const [one, other] = [theme(), theme()]
    act(() => one.current[1]('light'))
    expect(other.current[0]).toBe('light')
  })

  it('can be chosen where nothing can be stored, for as long as the page stands', () => {
    const blocked = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked, removeItem: blocked })
    const result = theme()
    expect(result.current[0]).toBe('auto')
    act(() => result.current[1]('dark'))
    expect([result.current[0], shown()]).toEqual(['dark', 'dark'])
    act(() => result.current[1]('auto'))
    expect(result.current[0]).toBe('auto')
  })
})
