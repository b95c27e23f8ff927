// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { Citations } from '../../../src/evidence/Citations'
import { article, observers } from '../../fixtures/evidence'
import { InEnglish, english } from '../../fixtures/language'

afterEach(cleanup)

const { confidence, independence, sourceList } = english.words
const show = (element: ReactNode) => render(<InEnglish>{element}</InEnglish>)
const links = () =>
  screen.queryAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])

describe('Citations', () => {
  it('shows the number of each source and tells its name to a screen reader', () => {
    show(<Citations sources={[article, observers]} confidence="verified" />)
    expect(links()).toEqual([
      ['[1]', 'sources/#source-article'],
      ['[3]', 'sources/#source-odihr-2016'],
    ])
    const name = sourceList.citation(observers)
    expect(screen.getByRole('link', { name }).textContent).toBe('[3]')
  })

  it('adds a word where one publisher only says so', () => {
    show(<Citations sources={[article]} confidence="single-source" />)
    expect(links().at(-1)).toEqual([confidence['single-source'].label, 'about/#confidence'])
  })

  it('adds a word where only bodies of the state agree', () => {
    show(<Citations sources={[article]} confidence="verified" independence="state-only" />)
    expect(screen.getByRole('link', { name: new RegExp(independence['state-only']) })).toBeTruthy()
  })

  it('adds none where separate sources agree', () => {
    show(<Citations sources={[article]} confidence="verified" independence="mixed" />)
    expect(links()).toHaveLength(1)
  })
})
