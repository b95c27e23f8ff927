import { afterEach, describe, expect, it, vi } from 'vitest'
import { readStored, writeStored } from '../../../src/platform/safeStorage'

afterEach(() => vi.unstubAllGlobals())

const blocked = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

describe('stored text', () => {
  it('is read as it was written, and gone once it is removed', () => {
    const stored = new Map<string, string>()
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
      removeItem: (key: string) => stored.delete(key),
    })
    writeStored('key', 'value')
    expect(readStored('key')).toBe('value')
    writeStored('key', null)
    expect(readStored('key')).toBeNull()
    expect(stored.size).toBe(0)
  })

  it.each([
    ['throws at every use', { getItem: blocked, setItem: blocked, removeItem: blocked }],
    ['is absent', undefined],
  ])('is none where storage %s, and nothing breaks', (_, storage) => {
    vi.stubGlobal('localStorage', storage)
    expect(readStored('key')).toBeNull()
    expect(() => writeStored('key', 'value')).not.toThrow()
    expect(() => writeStored('key', null)).not.toThrow()
  })

  it('is none where even looking at the storage throws, as in a sandboxed frame', () => {
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: blocked })
    try {
      expect(readStored('key')).toBeNull()
      expect(() => writeStored('key', 'value')).not.toThrow()
    } finally {
      Reflect.deleteProperty(globalThis, 'localStorage')
    }
  })
})
