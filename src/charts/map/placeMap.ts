import { geoConicEqualArea, geoPath, scaleSqrt } from 'd3'
import type { ChartKinds, OutlineRow, PlaceRow } from '../../model/chartFacts'

export interface PlacedPlace {
  readonly row: PlaceRow
  readonly x: number
  readonly y: number
  readonly radius: number
  /** The circle of the whole people; undefined where its number is not given. */
  readonly totalRadius: number | undefined
  /** The region's center, where the circle had to give way to another. */
  readonly center: { readonly x: number; readonly y: number }
  readonly name: {
    readonly x: number
    readonly y: number
    readonly anchor: 'start' | 'middle' | 'end'
  }
}

export interface MapPlan {
  readonly height: number
  readonly outline: string
  /** The most numerous first. */
  readonly places: readonly PlacedPlace[]
  /** The lines of the list below, in the order of the places. */
  readonly lines: readonly number[]
}

/** Of the circle of the most numerous, as a share of the width. */
const largestRadius = 0.07
type Projection = ChartKinds['map']['options']['projection']

const margin = 4
const linePitch = 24

/**
 * An equal-area map that fills the width, with circles whose area stands for the number, and room
 * for a list below. Two circles of one place stand side by side; one that would cover another
 * moves north of it.
 */
export function placeMap(
  outline: readonly OutlineRow[],
  places: readonly PlaceRow[],
  conic: Projection,
  width: number,
): MapPlan {
  const { shape, projection, mapHeight } = projectCountry(outline, conic, width)
  const most = Math.max(1, ...places.map(({ population }) => population))
  const radiusOf = scaleSqrt([0, most], [0, width * largestRadius])
  const placed: PlacedPlace[] = []
  for (const row of [...places].sort((a, b) => b.population - a.population)) {
    const [x, y] = projection([row.lon, row.lat]) ?? [0, 0]
    const radius = radiusOf(row.population)
    const reach = radiusOf(row.total ?? row.population)
    const isShared = places.filter(({ place }) => place === row.place).length > 1
    const first = placed.find((other) => other.row.place === row.place)
    const covered = placed.find(
      (other) => !first && Math.hypot(other.x - x, other.y - y) < other.radius + reach,
    )
    const at = {
      x: round(first ? first.x + first.radius + radius + 2 : x),
      y: round(covered ? covered.y - covered.radius - reach - 6 : y),
    }
    placed.push({
      row,
      ...at,
      radius: round(radius),
      totalRadius: row.total === null ? undefined : round(reach),
      center: { x: round(x), y: round(y) },
      name: placeName(at, reach, first ? 'below' : isShared ? 'left' : 'right'),
    })
  }
  const listTop = mapHeight + 26
  return {
    height: round(listTop + (placed.length - 1) * linePitch + 10),
    outline: `${geoPath(projection).digits(1)(shape) ?? ''}Z`,
    places: placed,
    lines: placed.map((_, index) => round(listTop + index * linePitch)),
  }
}

function projectCountry(
  outline: readonly OutlineRow[],
  { meridian, parallels: [south, north] }: Projection,
  width: number,
) {
  const ring = outline.map(({ lon, lat }): [number, number] => [lon, lat])
  const shape = { type: 'LineString' as const, coordinates: ring }
  const projection = geoConicEqualArea()
    .parallels([south, north])
    .rotate([-meridian, 0])
    .fitWidth(width - 2 * margin, shape)
  const [x, y] = projection.translate()
  projection.translate([x + margin, y + margin])
  const [, [, bottom]] = geoPath(projection).bounds(shape)
  return { shape, projection, mapHeight: bottom + margin }
}

function placeName(
  { x, y }: { readonly x: number; readonly y: number },
  reach: number,
  side: 'left' | 'right' | 'below',
): PlacedPlace['name'] {
  switch (side) {
    case 'left':
      return { x: round(x - reach - 5), y, anchor: 'end' }
    case 'right':
      return { x: round(x + reach + 5), y, anchor: 'start' }
    case 'below':
      return { x, y: round(y + reach + 12), anchor: 'middle' }
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
