import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { DrawingSvg } from '../DrawingSvg'
import { markAttributes } from '../marks'
import { orderPaths, pathsOf } from './findPaths'
import type { Path, PathPoint } from './findPaths'
import { PathsPicture } from './PathsPicture'
import { placePaths } from './placePaths'

interface PathsDrawingProps {
  readonly chart: Chart<'paths'>
  readonly view: string
  readonly width: number
}

/** The peoples in one order. */
export function PathsDrawing({ chart, view, width }: PathsDrawingProps) {
  const { words, formats } = useLanguage()
  const { chartFrame } = words
  const nameOf = (group: string) => words.groups[group] ?? group
  const formatChange = (change: number) => `${change > 0 ? '+' : ''}${formats.percent(change, 0)}`
  const thousands = ({ population }: PathPoint) => formats.count(Math.round(population / 1000))
  const toMark = (path: Path, point: PathPoint, column: number, row: number) => {
    const { group, first } = path
    const { year, population, index } = point
    const text = chartFrame.sayGroup(
      nameOf(group),
      String(year),
      undefined,
      formats.count(population),
    )
    const say =
      point === first
        ? text
        : chartFrame.sayChange(text, formatChange(index - 100), String(first.year))
    return markAttributes({ say, column, row, year, group })
  }
  const plan = placePaths(orderPaths(pathsOf(chart), view, nameOf), width)
  return (
    <DrawingSvg width={width} height={plan.height} description={chart.description}>
      <PathsPicture
        plan={plan}
        nameOf={nameOf}
        formatChange={formatChange}
        formatCounts={({ first, last }) => `${thousands(first)} → ${thousands(last)}`}
        toMark={toMark}
      />
    </DrawingSvg>
  )
}
