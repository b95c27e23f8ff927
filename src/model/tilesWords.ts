import type { districtMeasures } from './chartFacts'
import type { Formats } from './formats'
import type { DistrictWords } from './storyWords'

/** What a chart of regions says. */
export interface TilesWords {
  readonly tilesViews: Readonly<Record<'share' | 'members', string>>
  /**
   * A people in a region: with its part of the region's people, or of its own members, as a text.
   * Both names stand as they are; a language with cases needs a sentence that asks for none.
   */
  readonly sayRegion: Readonly<
    Record<
      'share' | 'members',
      (found: Omit<RegionFound, 'share'> & { readonly share: string }) => string
    >
  >
  /** Findings: where a people is the largest part, and where most of its members live. */
  readonly mostOfRegion: (found: MostFound & { readonly whole: number }, say: Formats) => string
  readonly mostMembers: (found: MostFound, say: Formats) => string
  /** Where a shade ends. */
  readonly upTo: (
    end: { readonly share: number; readonly decimals: number; readonly isLast: boolean },
    say: Formats,
  ) => string
  /** Above the districts: what was asked there, and when. */
  readonly districts: (asked: {
    readonly measure: (typeof districtMeasures)[number]
    readonly year: string
  }) => string
  readonly district: (found: DistrictWords & { readonly share: number }, say: Formats) => string
  readonly region: string
  readonly districtName: string
  readonly regionPercent: string
  readonly membersPercent: string
  /** Above a list that leaves regions out. */
  readonly firstRegions: (count: number, say: Formats) => string
}

/** A people, where it lives ('in Turkistan Region'), and a part in percent. */
interface MostFound {
  readonly group: string
  readonly inside: string
  readonly share: number
}

/** A people, a region, and a part in percent. */
interface RegionFound {
  readonly group: string
  readonly region: string
  readonly share: number
}
