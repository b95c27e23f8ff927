import { expect, it } from 'vitest'
import { countVitest } from '../../../scripts/vitestReport.js'

type Module = Parameters<typeof countVitest>[0][number]

/** A file as Vitest tells of it: its tests by name, and what went wrong outside of them. */
function fileOf(tests: Readonly<Record<string, string>>, ...errors: string[]) {
  const all = Object.entries(tests).map(([fullName, state]) => ({
    fullName,
    result: () => ({ state }),
  }))
  return {
    relativeModuleId: 'a.test.ts',
    children: { allTests: () => all },
    errors: () => errors.map((message) => ({ message })),
  } as unknown as Module
}

it('counts what passed, and names what failed by file and test', () => {
  const file = fileOf({ 'a > one': 'passed', 'a > two': 'failed', 'a > three': 'skipped' })
  expect(countVitest([file, fileOf({ b: 'passed' })], [])).toEqual({
    passed: 2,
    failed: 1,
    failures: ['a.test.ts > a > two'],
  })
})

it('counts a file that could not be loaded, and an error outside of any test', () => {
  const broken = fileOf({}, 'no such module')
  expect(countVitest([broken], [{ message: 'document is not defined' }])).toEqual({
    passed: 0,
    failed: 2,
    failures: ['a.test.ts: no such module', 'Outside of tests: document is not defined'],
  })
})
