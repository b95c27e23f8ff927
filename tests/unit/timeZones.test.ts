import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../src')

/** What reads a date in the reader's time zone, where west of Greenwich a day is the one before. */
const local =
  /\.get(FullYear|Month|Date|Day|Hours|Minutes)\(|\.toLocale\w*String\(|\b(timeFormat|timeParse|scaleTime|timeYear|timeMonth|timeDay)\(|Intl\.DateTimeFormat/

/** The time of day on the teacher's wall. */
const clock = 'app/present/presenter/timer.ts'

it('no date of a story is read in the time zone of whoever reads it', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  const reading = files
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => local.test(readFileSync(join(root, file), 'utf8')))
  expect(reading.map((file) => file.replaceAll('\\', '/'))).toEqual([clock])
})
