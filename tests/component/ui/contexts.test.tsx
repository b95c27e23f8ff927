import { cleanup, render, renderHook, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ConfidenceMark } from '../../../src/ui/ConfidenceMark'
import { useInterface } from '../../../src/ui/InterfaceContext'
import { useLanguage } from '../../../src/ui/LanguageContext'
import { InInterface } from '../../fixtures/interface'
import { InEnglish, english } from '../../fixtures/language'

afterEach(cleanup)

describe('the words handed down', () => {
  it('reach what is below them', () => {
    const { result } = renderHook(useLanguage, { wrapper: InEnglish })
    expect(result.current.words).toBe(english.words)
    expect(renderHook(useInterface, { wrapper: InInterface }).result.current.words).toBe(
      english.words,
    )
  })

  it.each([
    ['LanguageProvider', useLanguage, InInterface],
    ['InterfaceProvider', useInterface, InEnglish],
  ])('say that the %s is missing rather than show nothing', (name, hook, wrapper) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(() => renderHook<unknown, unknown>(hook, { wrapper })).toThrow(name)
  })
})

describe('the mark of how sure we are', () => {
  const { confidence, independence } = english.words
  const stateOnly = independence['state-only']
  const textOf = (mark: Parameters<typeof ConfidenceMark>[0]) => {
    render(
      <InEnglish>
        <ConfidenceMark {...mark} />
      </InEnglish>,
    )
    return screen.getByRole('link').textContent
  }

  it.each([
    [{ confidence: 'verified' }, confidence.verified.label],
    [{ confidence: 'unverified' }, confidence.unverified.label],
    [
      { confidence: 'verified', independence: 'state-only' },
      `${confidence.verified.label}, ${stateOnly}`,
    ],
    [{ confidence: 'verified', independence: 'mixed' }, confidence.verified.label],
    [{ confidence: 'verified', independence: 'state-only', isBrief: true }, stateOnly],
    [
      { confidence: 'single-source', independence: 'state-only', isBrief: true },
      `${confidence['single-source'].label}, ${stateOnly}`,
    ],
  ] as const)('of %o reads "%s"', (mark, text) => {
    expect(textOf(mark)).toBe(text)
  })

  it('leads to the key and says the meaning', () => {
    textOf({ confidence: 'unverified' })
    const link = screen.getByRole('link')
    expect(link.getAttribute('href')).toBe('about/#confidence')
    expect(link.getAttribute('title')).toBe(confidence.unverified.meaning)
  })
})
