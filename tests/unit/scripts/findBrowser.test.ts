import { chmodSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, it } from 'vitest'
import { findBrowser } from '../../../scripts/findBrowser.js'
import { writeFolder } from './temporaryFolder'

function writePrograms(programs: Readonly<Record<string, string>>): string {
  const folder = writeFolder(programs)
  for (const name of Object.keys(programs)) chmodSync(join(folder, name), 0o755)
  return folder
}

const works = '#!/bin/sh\nexit 0\n'
const fails = '#!/bin/sh\nexit 1\n'

it('takes what CHROMIUM_PATH names before anything on the PATH', () => {
  const named = join(writePrograms({ mine: works }), 'mine')
  const PATH = writePrograms({ chromium: works })
  expect(findBrowser({ CHROMIUM_PATH: named, PATH })).toBe(named)
})

it('says so when CHROMIUM_PATH names nothing that can be run', () => {
  const notAProgram = join(writeFolder({ 'notes.txt': '' }), 'notes.txt')
  for (const CHROMIUM_PATH of ['/nowhere/chromium', notAProgram]) {
    expect(() => findBrowser({ CHROMIUM_PATH })).toThrow(`CHROMIUM_PATH is "${CHROMIUM_PATH}"`)
  }
})

it('takes Chromium before Chrome, wherever they stand on the PATH', () => {
  const chrome = writePrograms({ 'google-chrome': works })
  const chromium = writePrograms({ chromium: works })
  const PATH = [chrome, chromium].join(delimiter)
  expect(findBrowser({ PATH })).toBe(join(chromium, 'chromium'))
})

it('takes Chromium without its windows before the whole one', () => {
  const PATH = writePrograms({ chromium: works, 'chromium-headless-shell': works })
  expect(findBrowser({ PATH })).toBe(join(PATH, 'chromium-headless-shell'))
})

it('passes over a program that does not start', () => {
  const PATH = writePrograms({ 'chromium-browser': fails, 'google-chrome': works })
  expect(findBrowser({ PATH })).toBe(join(PATH, 'google-chrome'))
})
