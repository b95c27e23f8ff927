// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** @typedef {import('vitest/node').TestModule} TestModule */

/** Vitest's reporter for `npm test`: writes what `countVitest` counts to the file that REPORT names. */
export default class VitestReport {
  /**
   * @param {readonly TestModule[]} modules
   * @param {readonly { message: string }[]} errors those outside of any test
   */
  onTestRunEnd(modules, errors) {
    const { REPORT: file = '' } = process.env
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(countVitest(modules, errors)))
  }
}

/**
 * Counts tests, and names what failed. A file that could not be loaded has no tests and counts as
 * one failure; so does an error outside of any test; a skipped test counts as nothing.
 * @param {readonly Pick<TestModule, 'relativeModuleId' | 'children' | 'errors'>[]} modules
 * @param {readonly { message: string }[]} errors
 * @returns {import('./runStages.js').Count}
 */
export function countVitest(modules, errors) {
  const tests = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => ({ file: module.relativeModuleId, test })),
  )
  const failures = [
    ...tests
      .filter(({ test }) => test.result().state === 'failed')
      .map(({ file, test }) => `${file} > ${test.fullName}`),
    ...modules.flatMap((module) =>
      module.errors().map(({ message }) => `${module.relativeModuleId}: ${message}`),
    ),
    ...errors.map(({ message }) => `Outside of tests: ${message}`),
  ]
  const passed = tests.filter(({ test }) => test.result().state === 'passed').length
  return { passed, failed: failures.length, failures }
}
