import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allowed, forbidden } from './architecture/examples'
import { fileRules } from './architecture/fileRules'
import { importRules } from './architecture/importRules'
import { readModule } from './architecture/readModule'

const root = join(import.meta.dirname, '..')

const house = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  // What a library of the build brings no types for is declared there: no code.
  .filter((path) => /\.tsx?$/.test(path) && !/^src\/build\/.+\.d\.ts$/.test(path))
  .map((path) => readModule(path, readFileSync(join(root, path), 'utf8')))

const rules = [...importRules, ...fileRules]

it('The house is not empty', () => {
  expect(house.map(({ path }) => path)).toContain('src/model/content.ts')
})

for (const { name, find } of rules) {
  describe(name, () => {
    it('is so everywhere in the house', () => {
      expect(house.flatMap(find)).toEqual([])
    })

    it('would be missed where it is not so', () => {
      const offenses = forbidden[name] ?? []
      expect(offenses).not.toEqual([])
      const missing = offenses
        .filter(({ path, text, problem }) => !find(readModule(path, text)).includes(problem))
        .map(({ problem }) => problem)
      expect(missing).toEqual([])
    })
  })
}

it('Nothing is forbidden that is allowed', () => {
  const modules = allowed.map(({ path, text }) => readModule(path, text))
  expect(modules.flatMap((module) => rules.flatMap(({ find }) => find(module)))).toEqual([])
})
