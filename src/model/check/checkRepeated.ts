import type { Facts } from '../content'
import type { Problem } from '../problem'
import { factsFile } from './contentFiles'
import { findRepeated } from './findRepeated'
import type { Said } from './findRepeated'

/** Two sources of one address, two quotations of the same words, two charts of the same picture. */
export function checkRepeated(facts: Facts): Problem[] {
  const report = (file: string, what: string, said: readonly Said[]) =>
    findRepeated(said).map(({ id, first }) => ({
      file: factsFile(facts, file),
      id,
      sentence: `It has the same ${what} as "${first}".`,
    }))
  return [
    ...report(
      'sources',
      'address',
      facts.sources.map(({ id, url }) => ({ id, text: url })),
    ),
    ...report(
      'quotes',
      'words',
      facts.quotes.flatMap(({ id, text, versions = [] }) =>
        [text, ...versions.map((version) => version.text)].map((each) => ({ id, text: each })),
      ),
    ),
    ...facts.quotes
      .filter(({ text, versions = [] }) => {
        const texts = [text, ...versions.map((version) => version.text)]
        return new Set(texts).size < texts.length
      })
      .map(({ id }) => ({
        file: factsFile(facts, 'quotes'),
        id,
        sentence: 'It has the same words in two languages.',
      })),
    ...report(
      'charts',
      'options',
      facts.charts.map(({ id, kind, options }) => ({ id, text: JSON.stringify([kind, options]) })),
    ),
  ]
}
