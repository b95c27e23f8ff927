import { charts } from '../content/stories/accord/facts/charts'
import { claims } from '../content/stories/accord/facts/claims'
import {
  censusCsv,
  countsCsv,
  estimatesCsv,
  majilisCsv,
  outlineCsv,
  whereCsv,
} from '../content/stories/accord/facts/datasets'
import { figures } from '../content/stories/accord/facts/figures'
import { milestones } from '../content/stories/accord/facts/milestones'
import { quotes } from '../content/stories/accord/facts/quotes'
import { questions } from '../content/stories/accord/facts/questions'
import { checked, sources } from '../content/stories/accord/facts/sources'
import { speakers } from '../content/stories/accord/facts/speakers'
import { eras, span, lanes } from '../content/stories/accord/facts/lanes'
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
  const census = parseCensus(censusCsv, 'src/content/stories/accord/data/census.csv')
  const majilis = parseSeats(majilisCsv, 'src/content/stories/accord/data/majilis.csv')
  const estimates = parseEstimates(estimatesCsv, 'src/content/stories/accord/data/estimates.csv')
  const counts = parseCounts(countsCsv, 'src/content/stories/accord/data/counts.csv')
  const places = parsePlaces(whereCsv, 'src/content/stories/accord/data/where.csv')
  const outline = parseOutline(outlineCsv, 'src/content/stories/accord/data/outline.csv')
  return {
    facts: {
      checked,
      span,
      lanes,
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
