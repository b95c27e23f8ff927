import type { Facts } from '../content'

/** Something that must name its sources. */
export interface Citation {
  readonly file: string
  readonly id: string
  readonly sources: readonly string[]
}

/** 'milestones' → 'src/content/stories/accord/facts/milestones.ts'. */
export function factsFile(name: string): string {
  return `src/content/stories/accord/facts/${name}.ts`
}

/** 'census' → 'src/content/stories/accord/data/census.csv'. */
export function dataFile(name: string): string {
  return `src/content/stories/accord/data/${name}.csv`
}

/** Everything that cites sources, in the order of the facts. */
export function listCitations(facts: Facts): Citation[] {
  const inFile =
    (file: string) => (item: { readonly id: string; readonly sources: readonly string[] }) => ({
      file,
      id: item.id,
      sources: item.sources,
    })
  return [
    ...facts.milestones.flatMap((milestone) => [
      inFile(factsFile('milestones'))(milestone),
      ...milestone.statements.map(({ id, sources }) => ({
        file: factsFile('milestones'),
        id: `${milestone.id}.${id}`,
        sources,
      })),
    ]),
    ...facts.quotes.map(inFile(factsFile('quotes'))),
    ...facts.claims.map(inFile(factsFile('claims'))),
    ...facts.questions.map(inFile(factsFile('questions'))),
    ...facts.speakers.map(inFile(factsFile('speakers'))),
    ...facts.figures.map(inFile(factsFile('figures'))),
    ...facts.charts.map(inFile(factsFile('charts'))),
    ...facts.censuses.map(({ year, group, source, shareSource }) => ({
      file: 'src/content/stories/accord/data/census.csv',
      id: `${year} ${group}`,
      sources: source === '' ? [] : shareSource ? [source, shareSource] : [source],
    })),
    ...facts.seats.map(({ year, party, how, sources }) => ({
      file: 'src/content/stories/accord/data/majilis.csv',
      id: `${year} ${party} ${how}`,
      sources,
    })),
    ...facts.estimates.map(({ date, group, source }) => ({
      file: dataFile('estimates'),
      id: `${date} ${group}`,
      sources: source === '' ? [] : [source],
    })),
    ...facts.counts.map(inFile(dataFile('counts'))),
    ...facts.places.map(({ group, source }) => ({
      file: dataFile('where'),
      id: group,
      sources: source === '' ? [] : [source],
    })),
  ]
}
