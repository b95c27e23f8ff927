import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ClaimMark } from '../../../src/evidence/ClaimMark'
import { parseEdtf } from '../../../src/model/edtf'
import type { Claim } from '../../../src/model/story'
import { observers, shortQuote } from '../../fixtures/evidence'
import { InEnglish } from '../../fixtures/language'

afterEach(cleanup)

const claim: Claim = {
  id: 'nine',
  verdict: 'outdated',
  since: parseEdtf('2023-03-19'),
  says: 'The Assembly delegates nine.',
  shows: 'It did until 2023.',
  how: 'By its elections.',
  sources: [observers],
  confidence: 'verified',
  views: [{ ...shortQuote, stance: 'critical' }],
}

function show(shown: Claim) {
  return render(
    <InEnglish>
      <ClaimMark claim={shown} />
    </InEnglish>,
  )
}

it('says the verdict, since when and on what, and keeps the findings folded', () => {
  const { container } = show(claim)
  const details = container.querySelector('details')
  expect(details?.querySelector('summary')?.textContent).toBe(
    'Outdated since 19 March 2023 The Assembly delegates nine.',
  )
  expect(details?.open).toBe(false)
})

it('opens to the record, its sources and who takes a stand', () => {
  const { container } = show(claim)
  const terms = [...container.querySelectorAll('dt')].map(({ textContent }) => textContent)
  expect(terms).toEqual(['The record shows', 'How we know', 'Voices for and against'])
  const source = screen.getByRole('link', { name: 'Sources', hidden: true })
  expect(source.getAttribute('href')).toBe('sources/#source-odihr-2016')
  const view = screen.getByRole('link', { name: 'OSCE/ODIHR', hidden: true })
  expect(view.getAttribute('href')).toBe('#quote-observers')
  expect(view.parentElement?.textContent).toContain(': Critical')
})

it('leaves out who takes a stand where nobody does', () => {
  show({ ...claim, verdict: 'confirmed', since: undefined, views: [] })
  expect(screen.getByText('Confirmed')).toBeDefined()
  expect(screen.queryByText('Voices for and against')).toBeNull()
})
