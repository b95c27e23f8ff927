// @ts-check
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './run.js'

/**
 * The parts of a TopoJSON file (https://github.com/topojson/topojson-specification) used here.
 * @typedef {object} Atlas
 * @property {{ scale: readonly [number, number], translate: readonly [number, number] }} transform
 * @property {readonly (readonly (readonly [number, number])[])[]} arcs
 * @property {{ countries: { geometries: readonly Country[] } }} objects
 */
/**
 * Rings of arcs; a country of several pieces has a list of rings for each.
 * @typedef {{ id: string, type: 'Polygon', arcs: readonly (readonly number[])[] }} OnePiece
 * @typedef {{ id: string, type: 'MultiPolygon', arcs: readonly (readonly (readonly number[])[])[] }} Pieces
 * @typedef {OnePiece | Pieces} Country
 */
/** @typedef {[longitude: number, latitude: number]} Position */

/** ISO 3166-1 numeric. */
const kazakhstan = '398'
/** In degrees; about a pixel on the largest drawing. */
const tolerance = 0.08

/**
 * The outer ring of a country's largest piece as longitudes and latitudes, first position not
 * repeated: a locator map can do without islands. Throws when the atlas has no such country.
 * @param {Atlas} atlas
 * @param {string} id
 * @returns {Position[]}
 */
export function extractRing(atlas, id) {
  const country = atlas.objects.countries.geometries.find((one) => one.id === id)
  if (!country) throw new Error(`the atlas has no country ${id}`)
  const rings =
    country.type === 'Polygon' ? [country.arcs[0]] : country.arcs.map((piece) => piece[0])
  const pieces = rings.map((ring) => (ring ?? []).flatMap((index) => followArc(atlas, index)))
  return pieces.sort((a, b) => b.length - a.length)[0] ?? []
}

/**
 * Without the last position, which the next arc repeats. A negative index is an arc read backwards.
 * @param {Atlas} atlas
 * @param {number} index
 */
function followArc(atlas, index) {
  const arc = decodeArc(atlas, index < 0 ? ~index : index)
  return (index < 0 ? arc.reverse() : arc).slice(0, -1)
}

/** @param {Atlas} atlas @param {number} index @returns {Position[]} */
function decodeArc({ arcs, transform }, index) {
  let [x, y] = [0, 0]
  return (arcs[index] ?? []).map(([dx, dy]) => {
    x += dx
    y += dy
    return [
      x * transform.scale[0] + transform.translate[0],
      y * transform.scale[1] + transform.translate[1],
    ]
  })
}

/**
 * Ramer–Douglas–Peucker: leaves out positions closer than `limit` degrees to the line without them.
 * @param {Position[]} line
 * @param {number} limit
 * @returns {Position[]}
 */
export function simplify(line, limit) {
  const [first, last] = [line[0], line.at(-1)]
  if (!first || !last || line.length < 3) return line
  const distances = line.map((position) => distanceToLine(position, first, last))
  const farthest = distances.indexOf(Math.max(...distances))
  if ((distances[farthest] ?? 0) <= limit) return [first, last]
  return [
    ...simplify(line.slice(0, farthest + 1), limit).slice(0, -1),
    ...simplify(line.slice(farthest), limit),
  ]
}

/** @param {Position} p @param {Position} a @param {Position} b */
function distanceToLine([px, py], [ax, ay], [bx, by]) {
  const length = Math.hypot(bx - ax, by - ay)
  if (length === 0) return Math.hypot(px - ax, py - ay)
  return Math.abs((bx - ax) * (ay - py) - (ax - px) * (by - ay)) / length
}

/** Writes the outline that the map draws. The atlas is the file of npm's `world-atlas`. */
function main() {
  const [, , file] = process.argv
  if (!file) throw new Error('usage: node scripts/extractOutline.js <countries-50m.json>')
  const ring = extractRing(JSON.parse(readFileSync(file, 'utf8')), kazakhstan)
  const rows = simplify(ring, tolerance).map(([lon, lat]) => `${lon.toFixed(2)},${lat.toFixed(2)}`)
  writeFileSync(
    join(root, 'src/content/stories/accord/data/outline.csv'),
    `lon,lat\n${rows.join('\n')}\n`,
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
