import type { ChartFacts, LoadedChart, TableFacts } from '../model/chartFacts'
import { dataFile, factsFile } from '../model/check/contentFiles'
import type { StoryFacts } from '../model/content'
import { afterEnd, parseEdtf, startOf } from '../model/edtf'
import type { Problem } from '../model/problem'
import type { ParsedRows, TableRows } from '../model/tableRows'
import { kindOf } from './kinds'

interface LoadedCharts {
  readonly charts: readonly LoadedChart[]
  readonly tables: readonly TableFacts[]
  /** Rows that could not be read and are left out, and charts that do not fit their rows. */
  readonly problems: readonly Problem[]
}

/** Reads the tables that the charts of a story draw, each once. Never throws on a bad row. */
export function loadCharts(
  story: Required<Pick<StoryFacts, 'id' | 'charts' | 'figures' | 'tables'>>,
): LoadedCharts {
  const files = {
    facts: (name: string) => factsFile(story, name),
    data: (table: string) => dataFile(story, table),
  }
  const tables = new Map<string, TableFacts>()
  const found: Problem[] = []
  const open = <Row>(rows: TableRows<Row>, name: string, chart: string): readonly Row[] => {
    const text = story.tables[name]
    if (text === undefined) {
      const sentence = `It refers to the table "${name}", which does not exist.`
      found.push({ file: files.facts('charts'), id: chart, sentence })
      return []
    }
    const parsed: ParsedRows<Row> = rows.parse(text, files.data(name))
    found.push(...parsed.problems)
    const { describe } = rows
    tables.set(name, { name, rows: describe ? parsed.rows.map(describe) : [] })
    return parsed.rows
  }
  const load = (chart: ChartFacts) =>
    kindOf(chart.kind).load(chart, {
      read: (rows, name) => open(rows, name, chart.id),
      figures: story.figures,
    })
  const charts = story.charts.map(load)
  const checked = charts.flatMap((chart) => {
    const kind = kindOf(chart.kind)
    const { id, date } = chart
    const hasNumbers = kind.dates(chart).some((one) => overlap(one, date))
    const sentence = `There are no numbers to draw for this ${chart.kind} of ${date}.`
    return [
      ...kind.check(chart, files),
      ...(hasNumbers ? [] : [{ file: files.facts('charts'), id, sentence }]),
    ]
  })
  const idle = Object.keys(story.tables).filter((name) => !tables.has(name))
  return {
    charts,
    tables: [...tables.values()],
    problems: unique([
      ...found,
      ...checked,
      ...idle.map((name) => ({
        file: files.data(name),
        id: name,
        sentence: 'No chart draws this table.',
      })),
    ]),
  }
}

/** Several charts may draw one table, whose problems are said once. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  const said = new Map(problems.map((problem) => [JSON.stringify(problem), problem]))
  return [...said.values()]
}

/** A date that is impossible is reported elsewhere and overlaps whatever there is. */
function overlap(first: string, second: string): boolean {
  try {
    const [a, b] = [parseEdtf(first), parseEdtf(second)]
    return startOf(a) < afterEnd(b) && startOf(b) < afterEnd(a)
  } catch {
    return true
  }
}
