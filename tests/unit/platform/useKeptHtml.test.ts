// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { useKeptHtml } from '../../../src/platform/useKeptHtml'

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

const kept = (id: string) => renderHook(() => useKeptHtml(id))

describe('the HTML that was rendered', () => {
  it('is what stands in the element', () => {
    document.body.innerHTML = '<div id="text"><p lang="kk">Қазақстан &amp; accord</p></div>'
    expect(kept('text').result.current).toBe('<p lang="kk">Қазақстан &amp; accord</p>')
  })

  it('stays as it was at first, whatever becomes of the element', () => {
    document.body.innerHTML = '<div id="text"><p>First</p></div>'
    const { result, rerender } = kept('text')
    document.body.innerHTML = '<div id="text"></div>'
    rerender()
    expect(result.current).toBe('<p>First</p>')
  })

  it('is empty without such an element', () => {
    expect(kept('text').result.current).toBe('')
  })
})
