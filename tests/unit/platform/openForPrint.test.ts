// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest'
import { openForPrint } from '../../../src/platform/openForPrint'

afterEach(() => {
  document.body.replaceChildren()
})

it('opens what is folded for paper, and leaves the page as it was', () => {
  document.body.innerHTML = '<details id="a"></details><details id="b" open></details>'
  const opened = () => [...document.querySelectorAll('details[open]')].map(({ id }) => id)
  const stop = openForPrint()
  window.dispatchEvent(new Event('beforeprint'))
  expect(opened()).toEqual(['a', 'b'])
  window.dispatchEvent(new Event('afterprint'))
  expect(opened()).toEqual(['b'])
  stop()
  window.dispatchEvent(new Event('beforeprint'))
  expect(opened()).toEqual(['b'])
})
