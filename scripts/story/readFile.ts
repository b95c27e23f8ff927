import { readJson } from './readJson'
import { readRows } from './readRows'
import { readSheet } from './readSheet'
import type { ReadFile } from './slides'

/** What Google answers when asked for a sheet as JSON: its call around it. */
const answer = /^[^{]*google\.visualization\.Query\.setResponse\(([^]*)\);?\s*$/

/** A sheet or a file in JSON, whichever the text is. Never throws. */
export function readFile(text: string): ReadFile {
  const json = (answer.exec(text)?.[1] ?? text).trim()
  if (!/^[{[]/.test(json)) return readSheet(text)
  return readRows(json) ?? readJson(json)
}
