import { afterEach, describe, expect, it } from 'vitest'
import { readPageData } from '../../../src/app/pageDataElement.dom'
import { pageDataId } from '../../../src/app/pageDataId'

afterEach(() => document.body.replaceChildren())

function carry(text: string) {
  const element = document.createElement('script')
  element.type = 'application/json'
  element.id = pageDataId
  element.textContent = text
  document.body.append(element)
}

describe('the data in a page', () => {
  it('is what its element says', () => {
    carry('{"milestones":["a"],"note":"\\u003c/script>"}')
    expect(readPageData()).toEqual({ milestones: ['a'], note: '</script>' })
  })

  it.each(['', '{', 'undefined', '{"milestones":["a"]', '<!--data-->'])(
    'is none where the element says "%s"',
    (text) => {
      carry(text)
      expect(readPageData()).toBeUndefined()
    },
  )

  it('is none without the element', () => {
    expect(readPageData()).toBeUndefined()
  })
})
