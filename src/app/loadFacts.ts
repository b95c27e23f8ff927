import { charts } from '../content/facts/charts'
import { censusCsv, majilisCsv } from '../content/facts/datasets'
import { figures } from '../content/facts/figures'
import { milestones } from '../content/facts/milestones'
import { quotes } from '../content/facts/quotes'
import { sources } from '../content/facts/sources'
import { speakers } from '../content/facts/speakers'
import { eras, span, strands } from '../content/facts/strands'
import type { Facts } from '../model/content'
import { parseCensus, parseSeats } from '../model/parseDatasets'
import type { Problem } from '../model/problem'

export interface LoadedFacts {
  readonly facts: Facts
  /** Rows of the data that could not be read, and that `facts` lacks. */
  readonly problems: readonly Problem[]
}

/** Joins what stands in the files of facts and parses the tables. Never throws on a bad row. */
export function loadFacts(): LoadedFacts {
  const census = parseCensus(censusCsv, 'src/content/data/census.csv')
  const majilis = parseSeats(majilisCsv, 'src/content/data/majilis.csv')
  return {
    facts: {
      span,
      strands,
      eras,
      milestones,
      quotes,
      speakers,
      sources,
      figures,
      charts,
      censuses: census.rows,
      seats: majilis.rows,
    },
    problems: [...census.problems, ...majilis.problems],
  }
}
