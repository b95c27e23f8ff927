import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import type { DrawingPart } from '../chartKind'
import { DrawingSvg } from '../DrawingSvg'
import { markAttributes } from '../marks'
import { orderPaths, pathsOf } from './findPaths'
import type { Path, PathPoint } from './findPaths'
import { PathsPicture } from './PathsPicture'
import { beforeFold, placePaths } from './placePaths'

interface PathsDrawingProps {
  readonly chart: Chart<'paths'>
  readonly view: string
  readonly width: number
  readonly height?: number | undefined
  readonly part?: DrawingPart | undefined
}

/** The peoples in one order. */
export function PathsDrawing({ chart, view, width, height, part }: PathsDrawingProps) {
  const { words, formats } = useLanguage()
  const { chartFrame } = words
  const nameOf = (group: string) => words.groups[group] ?? group
  const toMark = (path: Path, point: PathPoint, column: number, row: number) => {
    const { group, first } = path
    const { year, population, index } = point
    const found = { group: nameOf(group), year, persons: population }
    const say =
      point === first
        ? chartFrame.sayGroup({ ...found, share: undefined }, formats)
        : chartFrame.sayChange({ ...found, change: index - 100, since: first.year }, formats)
    return markAttributes({ say, column, row, year, group })
  }
  const ordered = orderPaths(pathsOf(chart), view, nameOf, formats.compare)
  const plan = placePaths(ordered, width, { part, height })
  return (
    <DrawingSvg width={width} height={plan.height} description={chart.description}>
      <PathsPicture
        plan={plan}
        nameOf={nameOf}
        formatChange={formats.change}
        formatCounts={({ first, last }) =>
          chartFrame.ends({ first: first.population, last: last.population }, formats)
        }
        toMark={(path, point, column, row) =>
          toMark(path, point, column, part === 'rest' ? beforeFold + row : row)
        }
      />
    </DrawingSvg>
  )
}
