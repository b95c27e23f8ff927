import { describe, expect, it } from 'vitest'
import { keyCommand } from '../../../../../src/app/present/deck/keyCommand'
import type { Key } from '../../../../../src/app/present/deck/keyCommand'

function press(code: string, more: Partial<Key> = {}, hasLetters = true) {
  const none = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }
  const command = keyCommand({ code, key: '', ...none, focus: 'page', ...more }, hasLetters)
  return command?.type === 'digit' ? command.digit : command?.type
}

describe('a key', () => {
  it.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    ['Space', 'next'],
    ['Enter', 'enter'],
    ['PageUp', 'previous'],
    ['ArrowLeft', 'previous'],
    ['ArrowUp', 'up'],
    ['ArrowDown', 'down'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Period', 'black'],
    ['NumpadDecimal', 'black'],
    ['KeyB', 'black'],
    ['KeyF', 'fullScreen'],
    ['KeyS', 'presenter'],
    ['KeyG', 'overview'],
    ['Equal', 'larger'],
    ['NumpadAdd', 'larger'],
    ['Minus', 'smaller'],
    ['Digit7', '7'],
    ['Numpad7', '7'],
    ['F5', undefined],
    ['KeyQ', undefined],
    ['Tab', undefined],
  ])('%s asks for %s', (code, command) => {
    expect(press(code)).toBe(command)
  })

  it('goes back with Shift and the space bar', () => {
    expect(press('Space', { shiftKey: true })).toBe('previous')
  })

  it.each([
    ['KeyB', 'и', 'black'],
    ['KeyF', 'а', 'fullScreen'],
    ['Period', 'ю', 'black'],
    ['Digit7', '?', 'keys'],
    ['Slash', '.', 'black'],
  ])('%s is the same under a Cyrillic layout, where it writes %s', (code, key, command) => {
    expect(press(code, { key, shiftKey: key === '?' })).toBe(command)
  })

  it.each([
    ['PageDown', 'next'],
    [' ', 'next'],
    ['b', 'black'],
  ])('without a place goes by its name: %s', (key, command) => {
    expect(press('', { key })).toBe(command)
  })

  it.each(['ctrlKey', 'altKey', 'metaKey'] as const)('with %s belongs to the browser', (held) => {
    expect(press('PageDown', { [held]: true })).toBeUndefined()
    expect(press('KeyF', { [held]: true })).toBeUndefined()
  })

  it('belongs to a field, a slider or a button, but for a clicker’s', () => {
    expect(press('ArrowRight', { focus: 'field' })).toBeUndefined()
    expect(press('Digit3', { focus: 'field' })).toBeUndefined()
    expect(press('PageDown', { focus: 'field' })).toBe('next')
    expect(press('ArrowRight', { focus: 'slider' })).toBeUndefined()
    expect(press('ArrowUp', { focus: 'slider' })).toBeUndefined()
    expect(press('Home', { focus: 'slider' })).toBeUndefined()
    expect(press('PageDown', { focus: 'slider' })).toBe('next')
    expect(press('Space', { focus: 'slider' })).toBe('next')
    expect(press('Enter', { focus: 'slider' })).toBe('enter')
    expect(press('Space', { focus: 'button' })).toBeUndefined()
    expect(press('Enter', { focus: 'button' })).toBeUndefined()
    expect(press('ArrowRight', { focus: 'button' })).toBe('next')
  })

  it('that writes something can be switched off, a clicker’s cannot', () => {
    for (const code of ['KeyB', 'Period', 'Digit3', 'Equal']) {
      expect(press(code, {}, false)).toBeUndefined()
    }
    expect(press('Slash', { key: '?', shiftKey: true }, false)).toBeUndefined()
    expect(press('PageDown', {}, false)).toBe('next')
    expect(press('Escape', {}, false)).toBe('escape')
  })
})
