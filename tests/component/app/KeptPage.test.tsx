import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { KeptPage } from '../../../src/app/KeptPage'

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

function Broken(): never {
  throw new Error('broken')
}

it('keeps what stands there when something throws, and keeps it once', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  document.body.innerHTML = '<div id="page"><p>All of the story</p></div>'
  const container = document.getElementById('page')
  if (!container) throw new Error('no page')
  const onCaughtError = vi.fn()
  const page = () => (
    <KeptPage id="page">
      <Broken />
    </KeptPage>
  )
  const { rerender } = render(page(), { container, hydrate: true, onCaughtError })
  rerender(page())
  expect(container.innerHTML).toBe('<div><p>All of the story</p></div>')
  expect(onCaughtError).toHaveBeenCalledOnce()
})
