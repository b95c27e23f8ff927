import { useLanguage } from '../ui/LanguageContext'
import { SourcesLink } from '../ui/SourcesLink'
import { StoryLink } from '../ui/StoryLink'
import type { ChartView } from './chartViews'
import styles from './ChartFrame.module.css'
import { ChartWidths } from './ChartWidths'
import { pictureFile, pictureSizes } from './fileNames'
import { kindOf } from './kinds'
import { drawingAttributes, eachText, peoplesAttributes, viewAttributes } from './marks'
import type { Slot } from './marks'

interface PieceProps {
  readonly view: ChartView
  /** Its place among the views of the chart. */
  readonly nth: number
  readonly headingLevel: 2 | 3 | 4
}

/** Finding and unit of one view. */
function ViewHead({ view, nth, headingLevel }: PieceProps) {
  const Heading = `h${headingLevel}` as const
  const story = useLanguage()
  const { title, subtitle, kind } = view.chart
  const { groups, titles } = kindOf(kind)
  const peoples = titles && peoplesAttributes({ groups: groups?.(view.chart) ?? [] })
  const own = titles && eachText(titles(view.chart, view.view, story))
  return (
    <div {...viewAttributes(nth)} {...peoples}>
      <Heading className={styles.title} {...own}>
        {title}
      </Heading>
      <p className={styles.subtitle}>{subtitle}</p>
    </div>
  )
}

/** The drawing of one view. */
function ViewDrawing({ view, nth }: PieceProps) {
  return (
    <div className={styles.drawing} {...viewAttributes(nth)} {...drawingAttributes}>
      <ChartWidths chart={view.chart} view={view.view} />
    </div>
  )
}

const sizeOf = (size: (typeof pictureSizes)[number] | undefined) =>
  size && `${size.width} ${size.height}`

/** The picture of one view as files to save. */
function ViewFiles({ view, nth }: PieceProps) {
  const story = useLanguage()
  const { chartFrame } = story.words
  const [first] = kindOf(view.chart.kind).views(view.chart, story)
  const file = pictureFile(view.chart.id, first?.id === view.view ? undefined : view.view)
  const label = (kind: string) => `${kind}: ${view.chart.title}`
  const sizes = [
    undefined,
    ...pictureSizes.map(({ width, height }) => `${width}\u202f×\u202f${height}`),
  ]
  return (
    <ul {...viewAttributes(nth)}>
      <li>
        <StoryLink href={file} download aria-label={label(chartFrame.svg)}>
          {chartFrame.svg}
        </StoryLink>
      </li>
      {sizes.map((size, index) => {
        const name = size === undefined ? chartFrame.png : `${chartFrame.png} ${size}`
        return (
          <li key={name} data-needs-script>
            <button
              type="button"
              data-png={file}
              data-png-size={sizeOf(pictureSizes[index - 1])}
              aria-label={label(name)}
            >
              {name}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** One word behind which the sources of a view stand. */
function ViewSources({ view, nth }: PieceProps) {
  return (
    <span {...viewAttributes(nth)}>
      <SourcesLink {...view.chart} />
    </span>
  )
}

const pieces = {
  head: ViewHead,
  drawing: ViewDrawing,
  sources: ViewSources,
  files: ViewFiles,
} as const

/** What one view of a chart puts into one place of the frame. */
export function ViewPiece({ slot, ...props }: PieceProps & { readonly slot: Slot }) {
  const Piece = pieces[slot]
  return <Piece {...props} />
}
