export interface ChartFrameWords {
  readonly source: string
  readonly asOf: (date: string) => string
  readonly table: string
  readonly link: string
  /** Leads to the quotation that a chart's numbers speak to. */
  readonly quote: string
  readonly group: string
  readonly share: string
  readonly population: string
  readonly thousands: string
  readonly party: string
  readonly seats: string
  readonly how: string
  readonly notPublished: string
  /** Only the words: the drawing adds ' = 33.3 %'. */
  readonly oneThird: string
  readonly others: string
  readonly quotaSeats: (count: string) => string
  readonly listSeats: (count: string) => string
  readonly total: string
  /** Every people but the Kazakhs: 'all other peoples'. */
  readonly otherPeoples: string
  readonly year: string
  readonly change: string
  readonly place: string
  readonly statedNumber: string
  readonly statedBy: string
  readonly base: string
  readonly census: string
  readonly estimate: string
  /** The choices of a chart that has several views: what they choose, then each by its id. */
  readonly views: Readonly<Record<'census' | 'paths' | 'chamber', string>>
  readonly censusViews: Readonly<Record<'share' | 'population', (since: string) => string>>
  /** Each takes the year of the last census. */
  readonly pathOrders: Readonly<Record<PathOrder, (year: string) => string>>
  readonly highlight: string
  readonly nobody: string
  readonly download: string
  /** Names of kinds of files; each link has the chart's title before it for the ear. */
  readonly csv: string
  readonly svg: string
  readonly png: string
  readonly copyLink: string
  readonly copied: string
  readonly copyFailed: string
  /** 'Kazakhs, 1999: 53.4 %, 7,985,039 persons'; persons or share undefined where not known. */
  readonly sayGroup: (
    group: string,
    year: string,
    share: string | undefined,
    persons: string | undefined,
  ) => string
  readonly sayChange: (text: string, change: string, since: string) => string
  readonly sayEstimate: (group: string, when: string, share: string, base: string) => string
  readonly saySeats: (party: string, seats: string, total: string, how: string) => string
  readonly sayPlace: (group: string, place: string, persons: string, total: string) => string
  readonly sayCount: (number: string, by: string, when: string, of: string) => string
  readonly sayShare: (name: string, share: string) => string
  readonly about: (number: string) => string
  readonly moreThan: (number: string) => string
  readonly thousand: (number: string) => string
  readonly million: (number: string) => string
  readonly ofTotal: (part: string, total: string) => string
  readonly newBase: (year: string) => string
  readonly sharesOnly: string
  readonly noQuota: string
  readonly districtSeats: (count: string) => string
  readonly percentUnit: string
  readonly figure: string
  readonly value: string
  readonly unit: string
  readonly kind: string
  readonly precision: string
  readonly counted: string
  readonly wholePopulation: string
  readonly qualifiers: Readonly<Record<'exactly' | 'about' | 'more', string>>
  /** Where a picture file comes from. */
  readonly fileFoot: (site: string, address: string) => string
}

export type PathOrder = 'size' | 'change' | 'name'

/** What a census found, as the language writes it: scripts of embedded pages format nothing. */
export interface CensusValue {
  readonly year: number
  readonly value: string
}

/** What charts say once they are alive. */
export interface ChartCursorWords {
  /** How a chart is used with the keyboard. */
  readonly keys: string
  /** 'Kazakhs: 53.4 % in the census of 1999'. */
  readonly at: (found: CensusValue & { readonly group: string }) => string
  /** '1995 lies between the censuses of 1989 (39.7 %) and 1999 (53.4 %)'. */
  readonly between: (
    asked: Asked & { readonly before: CensusValue; readonly after: CensusValue },
  ) => string
  readonly before: (asked: Asked & { readonly first: CensusValue }) => string
  readonly after: (asked: Asked & { readonly last: CensusValue }) => string
  /** 'Kazakhs: 39.7 % in 1989, 53.4 % in 1999'. */
  readonly through: (series: {
    readonly group: string
    readonly values: readonly CensusValue[]
  }) => string
}

/** A year without a census, and of whom it is asked. */
interface Asked {
  readonly year: number
  readonly group: string
}
