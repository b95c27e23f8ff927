import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { StoryLink } from '../../../src/ui/StoryLink'
import { StoryPlaceProvider } from '../../../src/ui/StoryPlaceContext'

afterEach(cleanup)

describe('a link to a part of the story', () => {
  it('leads there within the story, in the same window', () => {
    render(<StoryLink href="#about">About</StoryLink>)
    const link = screen.getByRole('link', { name: 'About' })
    expect(link.getAttribute('href')).toBe('#about')
    expect(link.hasAttribute('target')).toBe(false)
  })

  it.each(['#about', 'numbers/x.csv'])('leads from a frame to %s of the full story', (href) => {
    render(
      <StoryPlaceProvider home="../../">
        <StoryLink href={href}>Out</StoryLink>
      </StoryPlaceProvider>,
    )
    const link = screen.getByRole('link', { name: 'Out' })
    expect(link.getAttribute('href')).toBe(`../../${href}`)
    expect(link.getAttribute('target')).toBe('_blank')
    expect(link.getAttribute('rel')).toBe('noopener')
  })
})
