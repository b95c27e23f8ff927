import { describe, expect, it } from 'vitest'
import { nameStory, nameWindow } from '../../../src/model/nameStory'

const titled = { story: { title: 'Rome and its neighbors' } }
const named = { story: { title: 'Interethnic accord in Kazakhstan', name: 'Accord' } }

describe('the name of a story', () => {
  it('is its title where it has no other', () => {
    expect(nameStory(titled)).toBe('Rome and its neighbors')
    expect(nameStory(named)).toBe('Accord')
  })

  it('stands behind that of a page, and not twice', () => {
    expect(nameWindow('Sources', titled)).toBe('Sources · Rome and its neighbors')
    expect(nameWindow(titled.story.title, titled)).toBe('Rome and its neighbors')
    expect(nameWindow(named.story.title, named)).toBe('Interethnic accord in Kazakhstan · Accord')
  })
})
