import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ConfidenceKey } from '../../../src/evidence/ConfidenceKey'
import { InEnglish, english } from '../../fixtures/language'

afterEach(cleanup)

const { confidence, independence } = english.words

describe('ConfidenceKey', () => {
  it('is where the words of doubt lead, and explains each of them', () => {
    const { container } = render(<ConfidenceKey />, { wrapper: InEnglish })
    expect(container.querySelector('#confidence')).toBeTruthy()
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
      confidence.verified.label,
      confidence['single-source'].label,
      confidence.unverified.label,
      independence['state-only'],
    ])
    expect(screen.getAllByRole('definition')).toHaveLength(4)
  })
})
