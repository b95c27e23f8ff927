import { cleanup, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { Citations } from '../../../src/evidence/Citations'
import { article, observers } from '../../fixtures/evidence'
import { InEnglish, english } from '../../fixtures/language'

afterEach(cleanup)

const { confidence, sourceList } = english.words
const show = (element: ReactNode) => render(<InEnglish>{element}</InEnglish>).container

describe('Citations', () => {
  it('are one word that leads to the first source and names all for the card', () => {
    show(<Citations sources={[article, observers]} confidence="verified" independence="mixed" />)
    const link = screen.getByRole('link', { name: sourceList.title })
    expect(link.getAttribute('href')).toBe('sources/#source-article')
    expect(link.dataset.cites).toBe('article odihr-2016')
    expect(link.dataset.sure).toBe('verified mixed')
  })

  it.each(['verified', 'single-source'] as const)('say no more where it is %s', (sure) => {
    const text = show(<Citations sources={[article]} confidence={sure} />).textContent.trim()
    expect(text).toBe(sourceList.title)
  })

  it('mark what nothing confirms, but not beside a verdict', () => {
    const { label } = confidence.unverified
    expect(show(<Citations sources={[article]} confidence="unverified" />).textContent).toContain(
      label,
    )
    cleanup()
    show(<Citations sources={[article]} confidence="unverified" isJudged />)
    expect(screen.queryByText(label)).toBeNull()
  })
})
