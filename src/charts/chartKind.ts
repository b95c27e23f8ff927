import type {
  CensusRow,
  CensusTableFacts,
  ChartFacts,
  ChartKindName,
  LoadedChart,
} from '../model/chartFacts'
import type { FigureFacts } from '../model/content'
import type { Formats } from '../model/formats'
import type { Problem } from '../model/problem'
import type { Chart, Story } from '../model/story'
import type { TableRows } from '../model/tableRows'
import type { Piece } from './DrawingSvg'

/** What a chart may take from its story. */
export interface StoryTables {
  /** Rows of a table by its name; none where the story lacks it, which is reported. */
  readonly read: <Row>(rows: TableRows<Row>, table: string) => readonly Row[]
  readonly figures: readonly FigureFacts[]
}

/** Where an author finds what is wrong. */
export interface ContentFiles {
  readonly facts: (name: string) => string
  readonly data: (table: string) => string
}

/** One of the ways to see a chart. */
export interface ViewName {
  /** Empty where a chart has one view only. */
  readonly id: string
  readonly label: string
}

/** Of a drawing that folds where it is narrow. */
export type DrawingPart = 'first' | 'rest'

/** What is said of a group in a census; null where it is not known. */
export type SayCensus = (row: CensusRow, formats: Formats) => string | null

export type CsvCell = string | number | null

/** All that a kind of chart needs, in one place. `kinds.ts` is the list of them. */
export interface ChartKind<Kind extends ChartKindName> {
  readonly load: (chart: ChartFacts<Kind>, tables: StoryTables) => LoadedChart<Kind>
  /** Options that fit no row, and rows that do not fit each other. */
  readonly check: (chart: LoadedChart<Kind>, files: ContentFiles) => readonly Problem[]
  /** Dates (EDTF) of the rows, of which one must lie within the chart's own. */
  readonly dates: (chart: LoadedChart<Kind>) => readonly string[]
  /** Ids of the sources that the rows rest on. */
  readonly sources: (chart: Chart<Kind>) => readonly string[]
  readonly choice?: {
    /** The name that links give to it. */
    readonly key: string
    /** What the views differ in, to the reader. */
    readonly legend: (words: Story['words']) => string
    /** Whether the views are years, so that the choice goes with the year that is pointed at. */
    readonly isYear?: true
  }
  /** The first one is shown at first. */
  readonly views: (
    chart: Chart<Kind>,
    story: Pick<Story, 'words' | 'formats'>,
  ) => readonly ViewName[]
  /** Where its numbers are those of groups in censuses. */
  readonly census?: {
    readonly rows: (chart: Chart<Kind>) => readonly CensusRow[]
    readonly table: (chart: Chart<Kind>) => CensusTableFacts
    readonly say: SayCensus
    /** What a view draws: since which year, and what is said of that. */
    readonly inView: (
      chart: Chart<Kind>,
      view: string,
    ) => { readonly since: number; readonly say: SayCensus }
  }
  /** Ids of the groups of which one can be highlighted. */
  readonly groups?: (chart: Chart<Kind>) => readonly string[]
  /** The finding of a view for each of its groups, in their order: where one is drawn at a time. */
  readonly titles?: (
    chart: Chart<Kind>,
    view: string,
    story: Pick<Story, 'words' | 'formats'>,
  ) => readonly string[]
  /** One view as an `<svg>`, laid out for a width in viewBox units of at least 280. */
  readonly Drawing: Piece<{
    readonly chart: Chart<Kind>
    readonly view: string
    readonly width: number
    /** How high it is to become as far as it can, in viewBox units; as its page has it when left out. */
    readonly height?: number | undefined
    /** Only the parts before or after the fold; all when left out. */
    readonly part?: DrawingPart | undefined
  }>
  /** Where narrow drawings fold: what unfolds the rest; undefined where there is none. */
  readonly fold?: (
    chart: Chart<Kind>,
    story: Pick<Story, 'words' | 'formats'>,
  ) => string | undefined
  /**
   * Where it is also laid out for the width of a whole page, for which a wide drawing is too small: on
   * pages, or in files too, where that one would be higher than wide.
   */
  readonly broad?: 'pages' | 'pages and files'
  /** The numbers of all views as one table. */
  readonly Table: Piece<{ readonly chart: Chart<Kind> }>
  /** The numbers as they stand in the data, below a line of names with units. */
  readonly csv: (chart: Chart<Kind>, words: Story['words']) => readonly (readonly CsvCell[])[]
  /** Names that only the table shows, for the search; left out where the description has all. */
  readonly namesInTable?: (chart: Chart<Kind>, words: Story['words']) => readonly string[]
  /** The chart that shows all views at once, for frames of other pages that have room for both. */
  readonly overview?: (chart: Chart<Kind>) => Chart<Kind> | undefined
  /** About how high the chart's frame is at a width of 600 px, in px; found by measuring. */
  readonly frameHeight: (chart: Chart<Kind>) => number
}
