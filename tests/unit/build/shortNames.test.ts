import { expect, it } from 'vitest'
import { shortNames } from '../../../src/build/shortNames'

it('Names of classes are short, the same for the same class, and never those of another', () => {
  const nameOf = shortNames('/here')
  const again = shortNames('/elsewhere')
  const seen = new Set<string>()
  for (let index = 0; index < 3000; index += 1) {
    const short = nameOf(`class${index}`, '/here/src/a.module.css')
    expect(short).toMatch(/^[A-Za-z][A-Za-z\d]{2}$/)
    seen.add(short)
  }
  expect(seen.size).toBe(3000)
  expect(nameOf('class7', '/here/src/a.module.css?used')).toBe(
    nameOf('class7', '/here/src/a.module.css'),
  )
  expect(again('class7', '/elsewhere/src/a.module.css')).toBe(
    nameOf('class7', '/here/src/a.module.css'),
  )
})
