import type { Confidence, FigureFacts, Independence } from './content'

/** One group in one census. Shares in percent of the whole population. */
export interface CensusRow {
  readonly year: number
  /** EDTF day or year of the census. */
  readonly date: string
  readonly group: string
  /** Persons; null where only a share is known. */
  readonly population: number | null
  /** Percent; null where none was published and none can be computed. */
  readonly share: number | null
  /** `published` by the source, or `computed` as population / total. */
  readonly basis: 'published' | 'computed' | null
  readonly source: string
  /** The source of a published share, where it is another than that of the count. */
  readonly shareSource?: string
}

/** Seats of one party (or of the Assembly) after one election. */
export interface SeatRow {
  readonly year: number
  readonly date: string
  /** Seats of the whole chamber. */
  readonly total: number
  readonly party: string
  readonly seats: number
  readonly how: 'elected' | 'party list' | 'quota' | 'single-member district'
  readonly sources: readonly string[]
}

/** Share of one group by the yearly estimates, which go on from a census until the next one. */
export interface EstimateRow {
  readonly year: number
  readonly date: string
  readonly group: string
  /** Percent of the whole population. */
  readonly share: number
  /** Year of the census that the estimate goes on from. */
  readonly base: number
  readonly source: string
}

/** How many peoples live in the country, as somebody stated it. */
export interface CountRow {
  readonly id: string
  readonly number: number
  readonly qualifier: 'exactly' | 'about' | 'more'
  /** EDTF: when it was stated or counted. */
  readonly date: string
  readonly sources: readonly string[]
}

/** Persons of one group in one region, or in the whole country. */
export interface RegionRow {
  readonly region: string
  readonly group: string
  readonly population: number
  readonly date: string
  readonly source: string
}

/** The part that one group has in a district. */
export interface DistrictRow {
  readonly district: string
  readonly region: string
  readonly group: string
  /** What was asked: the native language is not the ethnic group. */
  readonly measure: (typeof districtMeasures)[number]
  /** Percent. */
  readonly share: number
  readonly date: string
  readonly sources: readonly string[]
}

export const districtMeasures = ['native language'] as const

/** A table of censuses and the names of its rows that are no people of their own. */
export interface CensusTableFacts {
  /** Of the story's tables. */
  readonly table: string
  /** All persons of a census. */
  readonly total: string
  /** All who have no row of their own. A census without it is incomplete. */
  readonly rest: string
  readonly unstated: readonly string[]
}

interface ChartBase {
  readonly id: string
  readonly sources: readonly string[]
  readonly confidence: Confidence
  readonly independence?: Independence
  /** EDTF: what the numbers speak of. */
  readonly date: string
  /** Id of the quotation that the numbers speak to. */
  readonly quote?: string
  /** Ids of charts that are further views of this one where both are shown. */
  readonly also?: readonly string[]
  /** Ids of charts that are no more: their addresses lead to this one. */
  readonly formerly?: readonly string[]
}

/**
 * Of each kind of chart: what an author decides about it, and the rows that it draws. What is done
 * with them stands in `charts/KIND/kind.ts`.
 */
export interface ChartKinds {
  readonly waffle: {
    readonly options: {
      /** The people that `rest` is the share of. */
      readonly group: string
      /** Ids of figures: two in percent that make up the whole, and a fraction. */
      readonly part: string
      readonly rest: string
      readonly reference: string
    }
    readonly data: { readonly figures: readonly FigureFacts[] }
  }
  readonly census: {
    readonly options: {
      readonly censuses: CensusTableFacts
      /** How many groups are drawn on their own; more than five are too thin to be named. */
      readonly named: number
      /** Years of the censuses with which the views begin; the first one is shown at first. */
      readonly since: readonly number[]
    }
    readonly data: { readonly censuses: readonly CensusRow[] }
  }
  readonly paths: {
    readonly options: { readonly censuses: CensusTableFacts }
    readonly data: { readonly censuses: readonly CensusRow[] }
  }
  readonly chamber: {
    readonly options: {
      readonly seats: string
      /** Years of the elections, oldest first. */
      readonly elections: readonly number[]
      /** All of them side by side in one picture, instead of one at a time. */
      readonly isTogether?: true
    }
    readonly data: { readonly seats: readonly SeatRow[] }
  }
  readonly counts: {
    readonly options: {
      readonly counts: string
      /** Ids of the statement that the story starts from, and of the one that is a real count. */
      readonly stated: string
      readonly counted: string
      /** Where the scale begins at the latest. */
      readonly from: number
    }
    readonly data: { readonly counts: readonly CountRow[] }
  }
  readonly estimates: {
    readonly options: {
      readonly estimates: string
      readonly censuses: CensusTableFacts
      readonly group: string
    }
    readonly data: {
      readonly estimates: readonly EstimateRow[]
      readonly censuses: readonly CensusRow[]
    }
  }
  readonly tiles: {
    readonly options: {
      /** Every group in every region and in the country. */
      readonly regions: string
      /** Districts in which one group has a large part. */
      readonly districts: string
      /** The id of the whole country among the regions. */
      readonly country: string
      /** The group that is everybody, and those that are no people of their own. */
      readonly total: string
      readonly unnamed: readonly string[]
      /** The people that is shown at first. */
      readonly first: string
      /** Columns from the west and rows from the north, both from 0. */
      readonly grid: readonly TilePlace[]
    }
    readonly data: {
      readonly regions: readonly RegionRow[]
      readonly districts: readonly DistrictRow[]
    }
  }
}

/** Where the square of a region stands. */
export interface TilePlace {
  readonly region: string
  readonly column: number
  readonly row: number
}

export type ChartKindName = keyof ChartKinds

/** A chart as an author writes it; of one kind, or of any. */
export type ChartFacts<Kind extends ChartKindName = ChartKindName> = {
  [K in Kind]: ChartBase & { readonly kind: K; readonly options: ChartKinds[K]['options'] }
}[Kind]

/** A chart with the rows of its tables. */
export type LoadedChart<Kind extends ChartKindName = ChartKindName> = {
  [K in Kind]: ChartBase & { readonly kind: K } & ChartKinds[K]
}[Kind]

/** A row of a table as the checks see it. */
export interface RowFacts {
  readonly id: string
  /** EDTF. */
  readonly date: string
  readonly sources: readonly string[]
  /** What needs a name in every language: the part of the words and the id in it. */
  readonly named: readonly (readonly [part: NamedPart, id: string])[]
}

export type NamedPart = 'groups' | 'regions' | 'districts' | 'counts' | 'parties' | 'how'

export interface TableFacts {
  /** Name of its file in the story's folder of data, without '.csv'. */
  readonly name: string
  readonly rows: readonly RowFacts[]
}

/** The bars below the timeline: groups of a census and, last, everybody else. */
export interface BarsFacts {
  /** Id of a chart of censuses. */
  readonly chart: string
  /** The first of them is also the one that charts speak of while none is chosen. */
  readonly groups: readonly [first: string, second: string]
}
