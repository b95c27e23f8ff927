import { describe, expect, it } from 'vitest'
import { addressOfFile, findHome, pathBelow } from '../../../../src/app/offline/keptFiles'
import { findPicture, joinPicture } from '../../../../src/app/offline/keptPictures'

describe('what the worker keeps', () => {
  it.each([
    ['index.html', ''],
    ['kk/present/index.html', 'kk/present/'],
    ['pieces/index.html.txt', 'pieces/index.html.txt'],
    ['myindex.html', 'myindex.html'],
  ])('has %s at the address %j', (path, address) => {
    expect(addressOfFile(path)).toBe(address)
  })

  it.each([
    ['', ''],
    ['present/', ''],
    ['kk', 'kk'],
    ['kk/present/', 'kk'],
    ['kk/stories/capital/page.json', 'kk/stories/capital'],
    // Not by letters alone.
    ['kkk/present/', ''],
  ])('belongs, as %j, to the folder %j', (path, home) => {
    expect(findHome(path, ['', 'kk', 'kk/stories/capital'])).toBe(home)
  })

  it('belongs to none where no folder holds it', () => {
    expect(findHome('ru/', ['kk'])).toBeUndefined()
    expect(findHome('ru/', [])).toBeUndefined()
  })

  it.each([
    ['https://a.org/b/kk/?lang=kk#x', 'kk/'],
    ['https://a.org/b/', ''],
    ['https://a.org/b', undefined],
    ['https://a.org/bb/kk/', undefined],
    ['https://b.org/b/kk/', undefined],
    ['https://a.org/b/%D2%9B', 'қ'],
    // No character: left as it is.
    ['https://a.org/b/%FF', '%FF'],
  ])('is asked for by %s', (address, path) => {
    expect(pathBelow('https://a.org/b/', address)).toBe(path)
  })
})

describe('a picture that is kept', () => {
  it.each([
    ['pictures/a.svg', { list: 'pictures.json', picture: 'pictures/a.svg' }],
    [
      'kk/stories/x/pictures/a-b.svg',
      { list: 'kk/stories/x/pictures.json', picture: 'pictures/a-b.svg' },
    ],
    ['pictures/', undefined],
    ['pictures/a.png', undefined],
    ['pictures/a/b.svg', undefined],
    ['pictures.json', undefined],
  ])('is found by its path %s', (path, found) => {
    expect(findPicture(path)).toEqual(found)
  })

  it('has its fonts inside, each in its place', () => {
    const picture = { parts: ['<a(', ')b(', ')>'], fonts: ['x', 'y'] }
    expect(joinPicture(picture, (font) => font.toUpperCase())).toBe('<a(X)b(Y)>')
    expect(joinPicture({ parts: ['<>'], fonts: [] }, () => '')).toBe('<>')
  })
})
