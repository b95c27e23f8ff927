import type { DistrictRow } from '../../model/chartFacts'
import { useLanguage } from '../../ui/LanguageContext'
import { isNarrow } from '../chartSizes'
import { districtPitch } from './placeTiles'
import styles from './TilesPicture.module.css'

interface DistrictLinesProps {
  readonly districts: readonly DistrictRow[]
  /** Of the heading's baseline; as the width in viewBox units. */
  readonly top: number
  readonly width: number
}

/** Districts in which one group has a large part, with what was asked; in two columns where it is wide. */
export function DistrictLines({ districts, top, width }: DistrictLinesProps) {
  const { words, formats } = useLanguage()
  const { chartFrame } = words
  const [first] = districts
  if (!first) return null
  const columns = isNarrow(width) ? 1 : 2
  const perColumn = Math.ceil(districts.length / columns)
  return (
    <>
      <text className={styles.heading} x={0} y={top}>
        {chartFrame.districts({ measure: first.measure, year: first.date })}
      </text>
      {districts.map(({ district, group, share }, index) => (
        <text
          key={district}
          className={styles.district}
          x={Math.floor(index / perColumn) * (width / columns)}
          y={top + (1 + (index % perColumn)) * districtPitch}
        >
          {chartFrame.district(
            {
              name: words.districts[district]?.name ?? district,
              of: words.districts[district]?.of ?? group,
              share,
            },
            formats,
          )}
        </text>
      ))}
    </>
  )
}
