import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useLater } from '../../../../src/app/find/useLater'

afterEach(cleanup)

it('loads once, however often it is asked', async () => {
  const load = vi.fn(() => Promise.resolve('index'))
  const { result } = renderHook(() => useLater(load))
  expect(result.current[0]).toEqual({ status: 'idle' })
  expect(load).not.toHaveBeenCalled()
  act(() => {
    result.current[1]()
    result.current[1]()
  })
  expect(result.current[0]).toEqual({ status: 'loading' })
  await waitFor(() => expect(result.current[0]).toEqual({ status: 'ready', value: 'index' }))
  act(() => result.current[1]())
  expect(load).toHaveBeenCalledTimes(1)
  expect(result.current[0].value).toBe('index')
})

it('says that it failed, and loads when it is asked again', async () => {
  const load = vi.fn(() => Promise.resolve('index')).mockRejectedValueOnce(new Error('offline'))
  const { result } = renderHook(() => useLater(load))
  act(() => result.current[1]())
  await waitFor(() => expect(result.current[0]).toEqual({ status: 'failed' }))
  act(() => result.current[1]())
  await waitFor(() => expect(result.current[0]).toEqual({ status: 'ready', value: 'index' }))
})
