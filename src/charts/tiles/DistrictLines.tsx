import { districtPitch } from './placeTiles'
import type { PlacedDistricts } from './placeTiles'
import styles from './TilesPicture.module.css'

interface DistrictLinesProps {
  /** What was asked, line by line. */
  readonly heading: readonly string[]
  readonly districts: readonly string[]
  readonly place: PlacedDistricts
}

/** Districts in which one group has a large part, a line each, with what was asked. */
export function DistrictLines({ heading, districts, place }: DistrictLinesProps) {
  const { x, y, columns, width } = place
  const perColumn = Math.ceil(districts.length / columns)
  return (
    <>
      {heading.map((line, index) => (
        <text key={line} className={styles.heading} x={x} y={y + index * districtPitch}>
          {line}
        </text>
      ))}
      {districts.map((line, index) => (
        <text
          key={line}
          className={styles.district}
          x={x + Math.floor(index / perColumn) * (width / columns)}
          y={y + (heading.length + (index % perColumn)) * districtPitch}
        >
          {line}
        </text>
      ))}
    </>
  )
}
