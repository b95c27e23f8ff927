import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { holdPresses } from '../../../src/app/browse/holdPresses.dom'

const done = vi.fn<(event: string) => void>()

beforeEach(() => {
  document.body.innerHTML = `<figure data-chart="census">
      <svg><g data-say="A number"></g></svg>
      <input type="radio" name="view" value="share" checked />
      <input type="radio" name="view" value="number" />
      <select><option></option><option>Uzbek</option></select>
      <a href="#elsewhere">Link</a>
    </figure>
    <p>Text</p>`
  done.mockReset()
})
afterEach(() => document.body.replaceChildren())

const find = (selector: string) => {
  const found = document.querySelector<HTMLInputElement & HTMLSelectElement>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}
const press = (selector: string) =>
  find(selector).dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 7, clientY: 8 }))

/** From now on the charts hear what is done to them. */
function comeAlive() {
  for (const type of ['click', 'change']) {
    find('figure').addEventListener(type, (event) => {
      const place = event instanceof MouseEvent ? ` at ${event.clientX}, ${event.clientY}` : ''
      const { value } = event.target as Partial<HTMLInputElement>
      done(`${type} ${(event.target as Element).tagName}${place} ${value ?? ''}`.trim())
    })
  }
}

describe('what is done to charts that are not alive yet', () => {
  it('is done again once they are: what was chosen, and the last press where it was', () => {
    const doAgain = holdPresses()
    find('[value="number"]').click()
    find('select').selectedIndex = 1
    find('select').dispatchEvent(new Event('change', { bubbles: true }))
    press('g')
    comeAlive()
    doAgain()
    expect(done.mock.calls.flat()).toEqual([
      'change INPUT number',
      'change SELECT Uzbek',
      'click g at 7, 8',
    ])
  })

  it('is not where a browser does it by itself, or where no chart is', () => {
    const doAgain = holdPresses()
    press('a')
    press('p')
    comeAlive()
    doAgain()
    expect(done).not.toHaveBeenCalled()
  })

  it('is held no longer once it was done', () => {
    const doAgain = holdPresses()
    doAgain()
    press('g')
    comeAlive()
    doAgain()
    expect(done).not.toHaveBeenCalled()
  })
})
