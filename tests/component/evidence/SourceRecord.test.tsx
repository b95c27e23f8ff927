// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { SourceRecord } from '../../../src/evidence/SourceRecord'
import type { Backlink } from '../../../src/evidence/SourceRecord'
import type { Source } from '../../../src/model/story'
import { article, observers } from '../../fixtures/evidence'
import { InEnglish, english } from '../../fixtures/language'

afterEach(cleanup)

const { sourceList, sourcePage, confidence } = english.words
const show = (source: Source, citedIn: readonly Backlink[] = []) => {
  render(
    <InEnglish>
      <SourceRecord source={source} citedIn={citedIn} citations={[]} />
    </InEnglish>,
  )
  return screen.getByRole('article')
}

describe('SourceRecord', () => {
  it('says what a source is, when it appeared, and where it leads', () => {
    const record = show(observers)
    expect(record.id).toBe(`source-${observers.id}`)
    for (const text of ['11 March 2016', sourceList.copy])
      expect(record.textContent).toContain(text)
    const link = screen.getByRole('link', { name: sourcePage.open('docslib.org') })
    expect(link.getAttribute('href')).toBe(observers.url)
    expect(link.getAttribute('rel')).toBe('noopener')
  })

  it('gives its title in its own language', () => {
    show({ ...observers, language: 'ru', titleLanguage: 'ru' })
    expect(screen.getByText(observers.title).getAttribute('lang')).toBe('ru')
  })

  it('leads back to where it is cited, and says what is not sure there', () => {
    const record = show(article, [
      { href: '../#sure', label: 'A policy is outlined', confidence: 'verified' },
      { href: '../#doubted', label: 'Nine seats', confidence: 'single-source' },
    ])
    const back = screen.getByRole('link', { name: 'A policy is outlined' })
    expect(back.getAttribute('href')).toBe('../#sure')
    const doubt = sourcePage.doubt(confidence['single-source'].label)
    expect(record.textContent).toContain(`Nine seats${doubt}`)
  })

  it('makes no link of an address that is not on the web, and says when no date is known', () => {
    const source: Source = {
      id: 'broken',
      number: 1,
      title: 'A broken source',
      publisher: 'Nobody',
      url: 'javascript:alert(1)',
      language: 'en',
      titleLanguage: 'en',
      kind: 'reference',
    }
    const record = show(source)
    expect(screen.queryByRole('link')).toBeNull()
    expect(record.textContent).toContain(sourceList.undated)
    expect(record.textContent).not.toContain(sourceList.citedIn)
  })
})
