import type { EdtfDate } from './edtf'
import type { TextFormats } from './textFormats'
import type { Pieces } from './pieces'
import type { CountWords } from './storyWords'
import type { TilesWords } from './tilesWords'

export interface ChartFrameWords extends TilesWords {
  /** Below a chart: links to its sources, what its numbers speak of, and how sure they are. */
  readonly origin: <Part>(
    origin: {
      readonly sources: readonly Part[]
      readonly date: EdtfDate
      readonly sureness: Part
    },
    say: TextFormats,
  ) => Pieces<Part>
  /** Behind the names of sources: 'and 4 more'. */
  readonly moreSources: (count: number, say: TextFormats) => string
  /** When the numbers of a chart were true. */
  readonly numbersOf: (date: EdtfDate, say: TextFormats) => string
  /** The row of words below a chart; the numbers come with what is to be known of them. */
  readonly table: string
  readonly save: string
  readonly link: string
  readonly sources: string
  /** A further view did not come. */
  readonly viewMissing: string
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
  /** 'one third = 33.3 %'. */
  readonly reference: (reference: NamedShare, say: TextFormats) => string
  readonly others: string
  readonly listSeats: (count: number, say: TextFormats) => string
  readonly districtSeats: (count: number, say: TextFormats) => string
  readonly total: string
  readonly year: string
  readonly change: string
  readonly statedNumber: string
  readonly statedBy: string
  readonly base: string
  readonly census: string
  readonly estimate: string
  /** The choices of a chart that has several views: what they choose, then each by its id. */
  readonly views: Readonly<Record<'census' | 'paths' | 'chamber' | 'waffle' | 'tiles', string>>
  /** Captions of tables: of the censuses from one year to another, of all elections. */
  readonly censusCaption: (years: { readonly first: number; readonly last: number }) => string
  readonly electionsCaption: string
  readonly censusViews: Readonly<Record<'share' | 'population', (since: number) => string>>
  /** Each takes the year of the last census. */
  readonly pathOrders: Readonly<Record<PathOrder, (year: number) => string>>
  /** Unfolds the peoples that a narrow drawing leaves out. */
  readonly allPeoples: (count: number, say: TextFormats) => string
  readonly highlight: string
  readonly nobody: string
  /** Chooses the people of a chart that draws one at a time. */
  readonly people: string
  /** Names of kinds of files; each link has the chart's title after it for the ear. */
  readonly csv: string
  /** The file beside the CSV. */
  readonly csvSources: string
  readonly svg: string
  readonly png: string
  readonly copied: string
  readonly copyFailed: string
  /** 'Kazakhs, 1999: 53.4 %, 7,985,039 persons'; persons or share undefined where not known. */
  readonly sayGroup: (
    found: GroupInYear & {
      readonly share: number | undefined
      readonly persons: number | undefined
    },
    say: TextFormats,
  ) => string
  /** Persons, and their change in percent against a year. */
  readonly sayChange: (
    found: GroupInYear & {
      readonly persons: number
      readonly change: number
      readonly since: number
    },
    say: TextFormats,
  ) => string
  readonly sayCensus: (found: GroupInYear & ExactShare, say: TextFormats) => string
  readonly sayEstimate: (
    estimate: ExactShare & {
      readonly group: string
      readonly date: EdtfDate
      readonly base: number
    },
    say: TextFormats,
  ) => string
  readonly estimateHeader: (
    point: { readonly date: EdtfDate; readonly kind: 'census' | 'estimate' },
    say: TextFormats,
  ) => string
  /** Below a small chamber: '9 of 107', 'none of 98'. */
  readonly seatsOf: (
    held: { readonly seats: number; readonly total: number },
    say: TextFormats,
  ) => string
  /** `quota` are the story's own words on the seats that its quota fills. */
  readonly sayElection: (
    found: { readonly year: number; readonly quota: string; readonly total: number },
    say: TextFormats,
  ) => string
  /** A party and how its seats were filled. */
  readonly seatRow: (row: { readonly party: string; readonly how: string }) => string
  readonly saySeats: (
    held: {
      readonly party: string
      readonly seats: number
      readonly total: number
      readonly how: string
    },
    say: TextFormats,
  ) => string
  /** A stated number with what was said of its precision. */
  readonly stated: (count: StatedNumber, say: TextFormats) => string
  readonly sayCount: (
    count: StatedNumber & CountWords & { readonly date: EdtfDate },
    say: TextFormats,
  ) => string
  readonly countTitle: (count: { readonly year: number; readonly by: string }) => string
  readonly countHeader: (count: CountWords) => string
  readonly sayShare: (share: NamedShare, say: TextFormats) => string
  readonly millions: (persons: number, say: TextFormats) => string
  /** From so many persons to so many, in thousands. */
  readonly ends: (
    persons: { readonly first: number; readonly last: number },
    say: TextFormats,
  ) => string
  readonly newBase: (year: number) => string
  /** Heads of columns in a file, with their unit. */
  readonly sharePercent: string
  readonly changePercent: string
  readonly kind: string
  readonly precision: string
  readonly counted: string
  readonly qualifiers: Readonly<Record<'exactly' | 'about' | 'more', string>>
  /** Where a picture file comes from. */
  readonly fileFoot: (file: { readonly site: string; readonly address: string }) => string
  /** What stands in the file beside a file of numbers. */
  readonly csvFoot: (file: {
    readonly title: string
    readonly sources: readonly { readonly publisher: string; readonly url: string }[]
  }) => string
}

/** A group's name and a year. */
interface GroupInYear {
  readonly group: string
  readonly year: number
}

/** A share in percent by its name. */
interface NamedShare {
  readonly name: string
  readonly share: number
}

/** A share in percent with as many decimals as its source gives. */
interface ExactShare {
  readonly share: number
  readonly decimals: number
}

interface StatedNumber {
  readonly number: number
  readonly qualifier: 'exactly' | 'about' | 'more'
}

export type PathOrder = 'size' | 'change' | 'name'

/**
 * What a census found. The share is the one value that words get written already, by the build and
 * with the language's own `percent`: formats would make up half of the script of embedded pages. No
 * language's sentence depends on it, as a number before a sign takes no case and no plural. The
 * year, which may, comes as a number.
 */
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
