import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { useKeptHtml } from '../../../src/platform/useKeptHtml'

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

const kept = (id: string) => renderHook(() => useKeptHtml(id))
const read = ({ result }: ReturnType<typeof kept>) => result.current.toString()

describe('the HTML that was rendered', () => {
  it('is what stands in the element', () => {
    document.body.innerHTML = '<div id="text"><p lang="kk">Қазақстан &amp; accord</p></div>'
    expect(read(kept('text'))).toBe('<p lang="kk">Қазақстан &amp; accord</p>')
  })

  it('stays as it was when it was read first, whatever becomes of the element', () => {
    document.body.innerHTML = '<div id="text"><p>First</p></div>'
    const hook = kept('text')
    expect(read(hook)).toBe('<p>First</p>')
    document.body.innerHTML = '<div id="text"></div>'
    hook.rerender()
    expect(read(hook)).toBe('<p>First</p>')
  })

  it('is the same object at every rendering, so that React has nothing to set', () => {
    document.body.innerHTML = '<div id="text"><p>First</p></div>'
    const hook = kept('text')
    const first = hook.result.current
    hook.rerender()
    expect(hook.result.current).toBe(first)
  })

  it('is empty without such an element', () => {
    expect(read(kept('text'))).toBe('')
  })
})
