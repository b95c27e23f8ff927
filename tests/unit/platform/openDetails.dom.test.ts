import { beforeEach, describe, expect, it } from 'vitest'
import { openDetails, openQuotation } from '../../../src/platform/openDetails'

beforeEach(() => {
  document.body.innerHTML = `
    <details id="outer"><details id="claim"><p id="inside">x</p></details></details>
    <figure id="quote-long"><blockquote><details id="fold"></details></blockquote>
      <details id="other"></details></figure>`
})

const opened = () => [...document.querySelectorAll('details[open]')].map(({ id }) => id)
const element = (id: string) => document.getElementById(id) ?? document.body

describe('what would hide a target', () => {
  it.each(['claim', 'inside'])('opens around #%s, and nothing else', (id) => {
    openDetails(element(id))
    expect(opened()).toEqual(['outer', 'claim'])
  })

  it('unfolds a quotation, and only its words', () => {
    openQuotation('#quote-long')
    expect(opened()).toEqual(['fold'])
  })

  it.each(['#nobody', '#', '', '#claim'])('leaves all as it is for %s', (hash) => {
    openQuotation(hash)
    expect(opened()).toEqual([])
  })
})
