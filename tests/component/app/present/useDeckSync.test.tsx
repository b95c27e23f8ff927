import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { packMessage } from '../../../../src/app/present/deck/deckMessage'
import type { StateMessage } from '../../../../src/app/present/deck/deckMessage'
import { useDeckSync } from '../../../../src/app/present/deck/useDeckSync'

afterEach(() => vi.unstubAllGlobals())

const at = (step: string): StateMessage => ({
  kind: 'state',
  step,
  isShown: false,
  isBlack: false,
  lesson: '',
  record: '',
})

it('a window that lags behind what it has heard does not send the other one back', () => {
  const sent: unknown[] = []
  const channel: { onmessage?: (event: { data: unknown }) => void; close: () => void } & Record<
    'postMessage',
    (data: { kind: string; step?: string }) => void
  > = {
    postMessage: ({ kind, step }) => {
      if (kind === 'state') sent.push(step)
    },
    close: () => undefined,
  }
  vi.stubGlobal(
    'BroadcastChannel',
    vi.fn(function Channel() {
      return channel
    }),
  )
  const hear = (step: string) =>
    act(() => channel.onmessage?.({ data: packMessage('abcdef', at(step)) }))
  const { rerender } = renderHook(
    ({ step }) =>
      useDeckSync({
        deck: 'abcdef',
        state: at(step),
        onState: () => undefined,
        onTaken: undefined,
      }),
    { initialProps: { step: 'title' } },
  )
  // Two quick presses in the other window: the first is drawn after the second has come.
  hear('first')
  hear('second')
  rerender({ step: 'first' })
  rerender({ step: 'second' })
  expect(sent).toEqual([])
  rerender({ step: 'third' })
  rerender({ step: 'second' })
  expect(sent).toEqual(['third', 'second'])
})
