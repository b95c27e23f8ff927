import type { TilePlace } from '../../model/chartFacts'
import { chartTextSize, chartWidths, isBroad, isProjected } from '../chartSizes'
import { textWidth } from '../../model/textWidth'

/** A square with its two lines of text, in viewBox units; so is all below. */
export interface PlacedTile {
  readonly region: string
  readonly x: number
  readonly y: number
  readonly column: number
  readonly row: number
}

export interface TilesPlan {
  readonly height: number
  readonly side: number
  readonly tiles: readonly PlacedTile[]
  readonly legend: readonly { readonly x: number; readonly width: number }[]
  readonly legendY: number
  readonly districts: PlacedDistricts
}

/** Where the heading of the districts stands, and how wide their columns may be in all. */
export interface PlacedDistricts {
  readonly x: number
  readonly y: number
  readonly columns: 1 | 2
  readonly width: number
}

export const listLength = 10
export const districtPitch = 21
const gap = 3
const legendHeight = 44
const rowPitch = 25
const listTop = 24
/** Between the columns of districts. */
const districtGap = 8
/** Between the grid and the districts beside it, and where their heading stands. */
const [beside, firstLine] = [60, 14]

/**
 * One square for each region on a grid that fills the width, a legend and the lines of the districts
 * below, in two columns where each has room for all of its own; on a whole page the districts stand
 * in one column beside the grid.
 */
export function placeTiles(
  grid: readonly TilePlace[],
  width: number,
  districts: readonly string[],
): TilesPlan {
  if (isBroad(width)) {
    const plan = placeTiles(grid, chartWidths.wide, [])
    const x = chartWidths.wide + beside
    return {
      ...plan,
      height: Math.max(plan.legendY + legendHeight, (districts.length + 1) * districtPitch),
      districts: { x, y: firstLine, columns: 1, width: width - x },
    }
  }
  const columns = 1 + Math.max(0, ...grid.map(({ column }) => column))
  const rows = 1 + Math.max(0, ...grid.map(({ row }) => row))
  const pitch = (width + gap) / columns
  const legendY = round(rows * pitch + 10)
  const legend = placeLegend(width)
  const districtsY = legendY + legendHeight + 18
  const longest = Math.max(0, ...districts.map((line) => textWidth(line, 'sans', chartTextSize)))
  const districtColumns = longest + districtGap <= width / 2 ? 2 : 1
  return {
    height: heightOf(legendY, districtsY, width, Math.ceil(districts.length / districtColumns)),
    side: round(pitch - gap),
    tiles: grid.map(({ region, column, row }) => ({
      region,
      x: round(column * pitch),
      y: round(row * pitch),
      column,
      row,
    })),
    legend,
    legendY,
    districts: { x: 0, y: districtsY, columns: districtColumns, width },
  }
}

export interface ListPlan {
  readonly height: number
  /** Where each of ten rows stands. */
  readonly rows: readonly number[]
  /** Of the bar of the whole scale. */
  readonly barX: number
  readonly barWidth: number
  readonly districts: PlacedDistricts
}

/** The first ten regions as rows: where squares would be too small to read. */
export function placeList(width: number, districts: number): ListPlan {
  const bottom = listTop + listLength * rowPitch
  const districtsY = bottom + 26
  return {
    height: heightOf(bottom, districtsY, width, districts),
    rows: Array.from({ length: listLength }, (_, index) => listTop + index * rowPitch),
    barX: round(width * 0.33),
    barWidth: round(width * 0.67 - 46),
    districts: { x: 0, y: districtsY, columns: 1, width },
  }
}

/** On a stage there is no room for the districts. */
function heightOf(top: number, districtsY: number, width: number, districts: number): number {
  return isProjected(width)
    ? round(top + legendHeight)
    : round(districtsY + (districts + 1) * districtPitch)
}

function placeLegend(width: number) {
  const step = Math.min(64, width / 7)
  return Array.from({ length: 5 }, (_, index) => ({
    x: round(index * step),
    width: round(step - 2),
  }))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
