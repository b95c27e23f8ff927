import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Rail } from '../../../src/timeline/Rail'
import { InInterface } from '../../fixtures/interface'
import { english } from '../../fixtures/language'
import { fourMilestones, storyData } from '../../fixtures/timeline'
import { focused, mark, names, press } from './showTimeline'

afterEach(cleanup)

const { page } = english.words
const [policy = '', assembly = '', delegates = '', statements = ''] = names

function show(current?: string, isShown = true) {
  render(
    <InInterface>
      <Rail data={storyData} current={current} isShown={isShown} />
    </InInterface>,
  )
  return screen.getByRole('navigation', { name: page.rail })
}

const tabStops = () =>
  screen.getAllByRole('link').filter((link) => link.getAttribute('tabindex') === '0')

describe('the rail', () => {
  it('leads to the milestones of the main lane', () => {
    show()
    const links = screen.getAllByRole('link')
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual(names)
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      fourMilestones.map(({ id }) => `#${id}`),
    )
  })

  it('says which milestone is being read, to the eye and to a screen reader', () => {
    const rail = show('nine-delegates')
    expect(screen.getByRole('link', { current: true })).toBe(mark(delegates))
    expect(rail.textContent).toContain('21 May 2007 Nine seats in parliament')
  })

  it('names the site and marks nothing where no milestone is being read', () => {
    const rail = show('a context event')
    expect(screen.queryByRole('link', { current: true })).toBeNull()
    expect(rail.textContent).toContain(page.siteName)
  })

  it('is one tab stop, at the milestone that is being read', () => {
    show('nine-delegates')
    expect(tabStops()).toEqual([mark(delegates)])
    cleanup()
    show()
    expect(tabStops()).toEqual([mark(policy)])
  })

  it.each([
    ['ArrowRight', policy, assembly],
    ['ArrowLeft', delegates, assembly],
    ['Home', delegates, policy],
    ['End', policy, statements],
    ['ArrowRight', statements, statements],
    ['ArrowLeft', policy, policy],
  ])('with %s goes from %s to %s', (key, from, to) => {
    show()
    act(() => mark(from).focus())
    expect(press(key)).toBe(false)
    expect(focused()).toBe(to)
  })

  it('leaves Enter, other keys and shortcuts of the browser to the browser', () => {
    show()
    act(() => mark(policy).focus())
    expect(press('Enter')).toBe(true)
    expect(press('ArrowDown')).toBe(true)
    expect(fireEvent.keyDown(mark(policy), { key: 'ArrowLeft', altKey: true })).toBe(true)
    expect(focused()).toBe(policy)
  })

  it('is out of reach while it is hidden', () => {
    expect(show(undefined, false).hasAttribute('inert')).toBe(true)
    cleanup()
    expect(show().hasAttribute('inert')).toBe(false)
  })

  it('is empty, but does not break, without a main lane', () => {
    render(
      <InInterface>
        <Rail data={{ ...storyData, lanes: [] }} current={undefined} isShown />
      </InInterface>,
    )
    expect(screen.queryAllByRole('link')).toEqual([])
  })
})
