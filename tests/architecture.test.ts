import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allowed, forbidden } from './architecture/examples'
import { findFileProblems } from './architecture/fileRules'
import { findImportProblems } from './architecture/importRules'
import { readModule } from './architecture/readModule'

const root = join(import.meta.dirname, '..')

function findProblems(path: string, text: string): string[] {
  const module = readModule(path, text)
  return [...findImportProblems(module), ...findFileProblems(module)]
}

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((path) => /\.tsx?$/.test(path))

describe('the house', () => {
  it('is not empty', () => {
    expect(sources).toContain('src/model/content.ts')
  })

  it.each(sources)('%s keeps to the rules', (path) => {
    expect(findProblems(path, readFileSync(join(root, path), 'utf8'))).toEqual([])
  })
})

describe('what the rules allow', () => {
  it.each(allowed)('$path: $text', ({ path, text }) => {
    expect(findProblems(path, text)).toEqual([])
  })
})

describe('what the rules forbid', () => {
  it.each(forbidden)('$problem', ({ path, text, problem }) => {
    expect(findProblems(path, text)).toContain(problem)
  })
})
