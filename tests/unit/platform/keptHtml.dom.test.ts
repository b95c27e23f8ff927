import { afterEach, describe, expect, it } from 'vitest'
import { keepHtml } from '../../../src/platform/keptHtml'

afterEach(() => {
  document.body.replaceChildren()
})

describe('the HTML that is kept', () => {
  it('is what stands in the element when it is first asked for', () => {
    const kept = keepHtml('text')
    document.body.innerHTML = '<div id="text"><p lang="kk">Қазақстан &amp; accord</p></div>'
    expect(kept.toString()).toBe('<p lang="kk">Қазақстан &amp; accord</p>')
  })

  it('stays as it was then, whatever becomes of the element', () => {
    document.body.innerHTML = '<div id="text"><p>First</p></div>'
    const kept = keepHtml('text')
    expect(kept.toString()).toBe('<p>First</p>')
    document.body.innerHTML = '<div id="text"></div>'
    expect(kept.toString()).toBe('<p>First</p>')
  })

  it('is empty without such an element', () => {
    expect(keepHtml('text').toString()).toBe('')
  })
})
