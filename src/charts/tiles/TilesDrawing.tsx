import type { ChartFrameWords } from '../../model/chartWords'
import type { Formats } from '../../model/formats'
import type { Chart } from '../../model/story'
import { balanceText, wrapText } from '../../model/wrapText'
import { useLanguage } from '../../ui/LanguageContext'
import { chartTextSize, estimateTextWidth, isNarrow, isProjected } from '../chartSizes'
import { DrawingSvg } from '../DrawingSvg'
import { fillForm } from '../fillForm'
import { eachLevel, eachText, eachWidth, markAttributes, peoplesAttributes } from '../marks'
import { DistrictLines } from './DistrictLines'
import { peoplesOf, rankShares, sharesOf, viewOf } from './findShares'
import type { RegionShare, TilesView } from './findShares'
import { ListPicture } from './ListPicture'
import { fitTiles, listLength, placeList, placeTiles, standBeside } from './placeTiles'
import { shadeShares } from './shadeShares'
import { TilesPicture } from './TilesPicture'

/** By how much a reader’s own spacing may make a line longer, as WCAG 1.4.12 has it. */
const mostSpaced = 1.3

interface TilesDrawingProps {
  readonly chart: Chart<'tiles'>
  readonly view: string
  /** In viewBox units. */
  readonly width: number
  readonly height?: number | undefined
}

/** One people in all regions as squares or, where it is narrow, in the first ten as a list. */
export function TilesDrawing({ chart, view, width, height }: TilesDrawingProps) {
  const { words, formats } = useLanguage()
  const { chartFrame } = words
  const { grid } = chart.options
  const peoples = peoplesOf(chart)
  const kind = viewOf(view)
  const shares = peoples.map((group) => sharesOf(chart, group, kind))
  const shadings = shares.map((own) => shadeShares(own.map(({ share }) => share)))
  const nameOf = (region: string) => words.regions[region]?.short ?? region
  const form = toForm(kind, chartFrame, formats)
  const names = peoples.map((group) => words.groups[group] ?? group)
  const peoplesOfDrawing = peoplesAttributes({ groups: peoples, names, form })

  /** What one mark shows for each people, in their order. */
  const toMark = (found: readonly RegionShare[], column: number, row: number) => {
    const levels = found.map(({ share }, index) => shadings[index]?.levelOf(share) ?? 1)
    const { region = '', share = 0 } = found[0] ?? {}
    const say = fillForm(form, {
      group: names[0] ?? '',
      place: nameOf(region),
      value: formats.decimal(share),
    })
    return {
      ...markAttributes({ say, column, row, group: peoples[0] }),
      'data-level': levels[0],
      ...eachLevel(levels),
    }
  }
  const toValues = (found: readonly RegionShare[]) => {
    const values = found.map(({ share }) => formats.decimal(share))
    return { ...eachText(values), children: values[0] }
  }

  const districts = isProjected(width) ? [] : chart.data.districts
  const heading = districts
    .slice(0, 1)
    .map(({ measure, date }) => chartFrame.districts({ measure, year: date }))
  const lines = districts.map(({ district, group, share }) => {
    const { name = district, of = group } = words.districts[district] ?? {}
    return chartFrame.district({ name, of, share }, formats)
  })
  if (isNarrow(width)) {
    const headings = heading.flatMap((text) => wrapText(text, width / mostSpaced, 15))
    const plan = placeList(width, lines.length + Math.max(0, headings.length - 1))
    const ranked = shares.map(rankShares)
    const rows = Array.from({ length: listLength }, (_, index) =>
      ranked.flatMap((own) => own[index] ?? []),
    )
    const toBars = (found: readonly RegionShare[]) => {
      const lengths = found.map(({ share }, index) =>
        Math.round((plan.barWidth * share) / (shadings[index]?.ends.at(-1) ?? 100)),
      )
      return { ...eachWidth(lengths), width: lengths[0] }
    }
    const toNames = (found: readonly RegionShare[]) => {
      const names = found.map(({ region }) => nameOf(region))
      return { ...eachText(names), children: names[0] }
    }
    return (
      <DrawingSvg width={width} height={plan.height} description={chart.description}>
        <g {...peoplesOfDrawing}>
          <ListPicture
            plan={plan}
            width={width}
            heading={chartFrame.firstRegions(listLength, formats)}
            rows={rows.map((found, index) => ({
              mark: toMark(found, 0, index),
              name: toNames(found),
              bar: toBars(found),
              value: toValues(found),
            }))}
          />
        </g>
        <DistrictLines heading={headings} districts={lines} place={plan.districts} />
      </DrawingSvg>
    )
  }

  const longest = Math.max(0, ...lines.map((line) => estimateTextWidth(line)))
  const room = height === undefined ? undefined : { width, height }
  const headings =
    room && standBeside(room)
      ? heading.flatMap((text) => balanceText(text, 1.05 * longest, chartTextSize, 'sansBold'))
      : heading
  const plan = room
    ? fitTiles(grid, room, {
        lines: [...headings, ...lines],
        headings: headings.length,
        names: grid.map(({ region }) => nameOf(region)),
      })
    : { ...placeTiles(grid, width, lines), width }
  const ends = shadings.map((shading) => shading.ends)
  return (
    <DrawingSvg width={plan.width} height={plan.height} description={chart.description}>
      <g {...peoplesOfDrawing}>
        <TilesPicture
          plan={plan}
          tiles={plan.tiles.map(({ region, column, row }, index) => {
            const found = shares.flatMap((own) => own[index] ?? [])
            return {
              name: nameOf(region),
              mark: toMark(found, column, row),
              value: toValues(found),
            }
          })}
          steps={plan.legend.map((_, index) => {
            const texts = ends.map((own) =>
              chartFrame.upTo(
                {
                  share: own[index] ?? 0,
                  decimals: own.every(Number.isInteger) ? 0 : 1,
                  isLast: index === own.length - 1,
                },
                formats,
              ),
            )
            return { ...eachText(texts), children: texts[0] }
          })}
        />
      </g>
      <DistrictLines heading={headings} districts={lines} place={plan.districts} />
    </DrawingSvg>
  )
}

/** What a mark says, with a place for what changes with the people. */
function toForm(kind: TilesView, { sayRegion }: ChartFrameWords, formats: Formats): string {
  const share = formats.percent(1).replace(formats.decimal(1), '{value}')
  return sayRegion[kind]({ group: '{group}', region: '{place}', share })
}
