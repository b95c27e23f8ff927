// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { SourceList } from '../../../src/evidence/SourceList'
import type { Source } from '../../../src/model/story'
import { article, observers } from '../../fixtures/evidence'
import { InEnglish, english } from '../../fixtures/language'

afterEach(cleanup)

const { sourceList } = english.words
const show = (element: ReactNode) => render(<InEnglish>{element}</InEnglish>)

describe('SourceList', () => {
  const citedIn = new Map([
    ['article', [{ href: '#policy-outlined', label: 'A policy is outlined' }]],
  ])

  it('says of each source what it is, when it appeared, and where it leads', () => {
    show(<SourceList sources={[article, observers]} citedIn={citedIn} />)
    const [first, second] = screen.getAllByRole('listitem')
    expect(first?.id).toBe('source-article')
    expect(first?.textContent).toContain('March 2021')
    expect(second?.textContent).toContain('11 March 2016')
    expect(second?.textContent).toContain(sourceList.copy)
    expect(second?.textContent).toContain('docslib.org')
    const link = screen.getByRole('link', { name: observers.title })
    expect(link.getAttribute('href')).toBe(observers.url)
    expect(link.getAttribute('rel')).toBe('noopener')
    expect(link.getAttribute('title')).toBe(sourceList.opens(observers.publisher))
  })

  it('numbers a source as its citations do, in a title of its own language', () => {
    show(<SourceList sources={[{ ...observers, language: 'ru' }]} citedIn={citedIn} />)
    expect(screen.getByRole('listitem').getAttribute('value')).toBe('3')
    expect(screen.getByText(observers.title).getAttribute('lang')).toBe('ru')
  })

  it('leads back to where a source is cited', () => {
    show(<SourceList sources={[article, observers]} citedIn={citedIn} />)
    const [first, second] = screen.getAllByRole('listitem')
    if (!first || !second) throw new Error('two sources expected')
    const back = within(first).getByRole('link', { name: 'A policy is outlined' })
    expect(back.getAttribute('href')).toBe('#policy-outlined')
    expect(second.textContent).not.toContain(sourceList.citedIn)
  })

  it('makes no link of an address that is not on the web, and says when no date is known', () => {
    const source: Source = {
      id: 'broken',
      number: 1,
      title: 'A broken source',
      publisher: 'Nobody',
      url: 'javascript:alert(1)',
      language: 'en',
      kind: 'reference',
    }
    show(<SourceList sources={[source]} citedIn={new Map()} />)
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByRole('listitem').textContent).toContain(sourceList.undated)
  })
})
