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
  /** Of a tile: as high as wide but where the room is given. */
  readonly side: number
  readonly tall: number
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
/** The same where the room is low. */
const besideTall = 36
/** Of the shades with the numbers below them, and the narrowest of them that holds its number. */
const [shadesHeight, leastStep] = [36, 38]
/** Of a tile: two lines of text. */
const leastTall = 42
/** Between the shades and the tile beside them. */
const cornerGap = 20

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
  const { columns, rows } = countCells(grid)
  const pitch = (width + gap) / columns
  const legendY = round(rows * pitch + 10)
  const legend = placeLegend(width)
  const districtsY = legendY + legendHeight + 18
  const longest = Math.max(0, ...districts.map((line) => textWidth(line, 'sans', chartTextSize)))
  const districtColumns = longest + districtGap <= width / 2 ? 2 : 1
  return {
    height: heightOf(legendY, districtsY, width, Math.ceil(districts.length / districtColumns)),
    ...layTiles(grid, pitch, pitch),
    legend,
    legendY,
    districts: { x: 0, y: districtsY, columns: districtColumns, width },
  }
}

/** A room to be filled, in viewBox units. */
interface TilesRoom {
  readonly width: number
  readonly height: number
}

interface TilesTexts {
  /** Of the districts, of which the first `headings` head the others. */
  readonly lines: readonly string[]
  readonly headings: number
  /** Of the regions. */
  readonly names: readonly string[]
}

/** Whether the districts stand beside the grid. */
export function standBeside({ width, height }: TilesRoom): boolean {
  return width > 2 * height
}

/**
 * The same in a room of which both sides are given: tiles as high as they can be, at most squares,
 * and the shades in the corner that the grid leaves free, if it does. The districts stand beside the
 * grid where the room is much wider than high. Larger than the room where texts need more.
 */
export function fitTiles(
  grid: readonly TilePlace[],
  { width, height }: TilesRoom,
  { lines, headings, names }: TilesTexts,
): TilesPlan & { readonly width: number } {
  const isBeside = standBeside({ width, height })
  const longest = Math.max(...lines.slice(headings).map((line) => lineWidth(line)), 0)
  const heading = Math.max(...lines.slice(0, headings).map((line) => lineWidth(line)), 0)
  const beside = isBeside ? Math.max(longest, heading) + besideTall : 0
  const columns = isBeside || longest + districtGap > width / 2 ? 1 : 2
  const districtLines = headings + Math.ceil((lines.length - headings) / columns)
  const districtsHeight = isBeside || lines.length === 0 ? 0 : districtLines * districtPitch + 16
  const { columns: gridColumns, rows } = countCells(grid)
  const widest = Math.max(0, ...names.map((name) => textWidth(name, 'sans', 0.9 * chartTextSize)))
  const pitchX = Math.max((width - beside + gap) / gridColumns, widest + 8 + gap)
  const gridWidth = gridColumns * pitchX - gap
  const lastRow = grid.filter(({ row }) => row === rows - 1).map(({ column }) => column)
  const corner = Math.min(...lastRow, gridColumns) * pitchX - gap
  const isInCorner = corner - cornerGap >= 5 * leastStep
  const free = height - districtsHeight - (isInCorner ? 0 : legendHeight)
  const pitchY = Math.max(leastTall + gap, Math.min(pitchX, (free + gap) / rows))
  const bottom = rows * pitchY - gap
  const legendY = round(isInCorner ? bottom - shadesHeight : bottom + 12)
  const below = isInCorner ? bottom : bottom + legendHeight
  const right = Math.max(width, gridWidth + beside)
  const districtsX = isBeside ? gridWidth + besideTall : 0
  return {
    width: round(right),
    height: round(Math.max(below + districtsHeight, isBeside ? districtLines * districtPitch : 0)),
    ...layTiles(grid, pitchX, pitchY),
    legend: placeLegend(isInCorner ? ((corner - cornerGap) / 5) * 7 : width),
    legendY,
    districts: {
      x: round(districtsX),
      y: isBeside
        ? firstLine
        : round(below + districtsHeight - (districtLines - 1) * districtPitch - 5),
      columns,
      width: right - districtsX,
    },
  }
}

function countCells(grid: readonly TilePlace[]) {
  return {
    columns: 1 + Math.max(0, ...grid.map(({ column }) => column)),
    rows: 1 + Math.max(0, ...grid.map(({ row }) => row)),
  }
}

/** Every region on the grid, from one to the next by so much to the right and down. */
function layTiles(grid: readonly TilePlace[], pitchX: number, pitchY: number) {
  return {
    side: round(pitchX - gap),
    tall: round(pitchY - gap),
    tiles: grid.map(({ region, column, row }) => ({
      region,
      x: round(column * pitchX),
      y: round(row * pitchY),
      column,
      row,
    })),
  }
}

function lineWidth(line: string): number {
  return textWidth(line, 'sansBold', chartTextSize) * 1.02
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
