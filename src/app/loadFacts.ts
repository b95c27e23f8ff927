import { charts } from '../content/facts/charts'
import { claims } from '../content/facts/claims'
import {
  censusCsv,
  countsCsv,
  estimatesCsv,
  majilisCsv,
  outlineCsv,
  whereCsv,
} from '../content/facts/datasets'
import { figures } from '../content/facts/figures'
import { milestones } from '../content/facts/milestones'
import { quotes } from '../content/facts/quotes'
import { questions } from '../content/facts/questions'
import { checked, sources } from '../content/facts/sources'
import { speakers } from '../content/facts/speakers'
import { eras, span, strands } from '../content/facts/strands'
import type { Facts } from '../model/content'
import {
  parseCensus,
  parseCounts,
  parseEstimates,
  parseOutline,
  parsePlaces,
  parseSeats,
} from '../model/parseDatasets'
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
  const estimates = parseEstimates(estimatesCsv, 'src/content/data/estimates.csv')
  const counts = parseCounts(countsCsv, 'src/content/data/counts.csv')
  const places = parsePlaces(whereCsv, 'src/content/data/where.csv')
  const outline = parseOutline(outlineCsv, 'src/content/data/outline.csv')
  return {
    facts: {
      checked,
      span,
      strands,
      eras,
      milestones,
      quotes,
      claims,
      questions,
      speakers,
      sources,
      figures,
      charts,
      censuses: census.rows,
      seats: majilis.rows,
      estimates: estimates.rows,
      counts: counts.rows,
      places: places.rows,
      outline: outline.rows,
    },
    problems: [census, majilis, estimates, counts, places, outline].flatMap(
      (table) => table.problems,
    ),
  }
}
