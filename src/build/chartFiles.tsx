import { DomUtils, parseDocument } from 'htmlparser2'
import { renderToStaticMarkup } from 'react-dom/server'
import { joinPicture, keptPicturesFile } from '../app/offline/keptPictures'
import type { KeptPictures, PictureParts } from '../app/offline/keptPictures'
import { chartCsv, tableSources } from '../charts/chartCsv'
import { ChartDrawing } from '../charts/ChartDrawing'
import { DrawingFrameProvider } from '../charts/DrawingFrameContext'
import { ChartFragment } from '../charts/ChartFragment'
import { chartWidths } from '../charts/chartSizes'
import { inView, viewsOf } from '../charts/chartViews'
import {
  pictureFile,
  pictureSizes,
  sizedFile,
  sourcesFile,
  tableFile,
  viewFile,
} from '../charts/fileNames'
import { kindOf } from '../charts/kinds'
import { nameStory } from '../model/nameStory'
import type { Chart, Story } from '../model/story'
import { LanguageProvider } from '../ui/LanguageContext'
import { findClasses } from './findClasses'
import { fitDrawing } from './fitDrawing'
import { layOutPicture } from './layOutPicture'
import type { Size } from './layOutPicture'
import { PictureFile } from './PictureFile'
import { resolveStyle } from './resolveStyle'
import { facesFor, mapAddresses } from './sheets'
import type { SiteAssets } from './siteAssets'
import { SizedPicture } from './SizedPicture'
import { writeFragment } from './writeFragment'

/** Of the drawing in a file, in its own units. */
const fileWidth = ({ kind }: Chart) =>
  kindOf(kind).broad === 'pages and files' ? chartWidths.broad : 600

/** Stands in for the address of a font, where a text is split. */
const fontMark = '/*font*/'

/**
 * The files of charts: their numbers as CSV with a file of their
 * sources, every view of each as SVG, to be saved, all of these once more for the worker, and the
 * views that the page to read fetches when they are wanted.
 */
export function chartFiles(story: Story, assets: SiteAssets, site: string) {
  const css = assets
    .sheets('renderPage', './')
    .map((sheet) => sheet.css)
    .join('\n')
  const pictures = story.charts.flatMap((chart) =>
    kindOf(chart.kind)
      .views(chart, story)
      .flatMap(({ id }, index) => {
        const path = pictureFile(chart.id, index === 0 ? undefined : id)
        const view: DrawnView = { chart: inView(chart, id), view: id, story, css, site }
        return [
          { path, draw: once(() => drawPicture(view)) },
          ...pictureSizes.map((size) => ({
            path: sizedFile(path, size),
            draw: once(() => drawSized(view, size)),
          })),
        ]
      }),
  )
  return [
    ...tablesAndViews(story),
    ...pictures.map(({ path, draw }) => ({
      path,
      // A picture that is passed on has no site to load fonts from.
      render: () =>
        joinPicture(draw(), (font) => `data:font/woff2;base64,${assets.readBase64(font)}`),
    })),
    { path: keptPicturesFile, render: () => JSON.stringify(keepPictures(pictures)) },
  ]
}

function tablesAndViews(story: Story) {
  return story.charts.flatMap((chart) => [
    { path: tableFile(chart.id), render: () => chartCsv(chart, story) },
    { path: sourcesFile(chart.id), render: () => tableSources(chart, story) },
    ...viewsOf(chart, story)
      .slice(1)
      .map(({ id }, index) => ({
        path: viewFile(chart.id, id),
        render: () =>
          writeFragment(
            <LanguageProvider language={story}>
              <ChartFragment chart={chart} nth={index + 1} headingLevel={3} />
            </LanguageProvider>,
          ),
      })),
  ])
}

/** Draws once what is asked for twice: for its own file, and for that of all. */
function once(draw: () => PictureParts): () => PictureParts {
  let drawn: PictureParts | undefined
  return () => (drawn ??= draw())
}

/** A view of a chart, and what its pictures need besides. */
interface DrawnView {
  readonly chart: Chart
  readonly view: string
  readonly story: Story
  readonly css: string
  readonly site: string
}

function drawPicture({ chart, view, story, css, site }: DrawnView): PictureParts {
  return resolveParts(css, (rules, fonts) =>
    renderDrawing({ chart, view, story }, { width: fileWidth(chart) }, (drawing) => (
      <PictureFile
        {...drawing}
        title={chart.title}
        peoples={peoplesOf(chart, view, story)}
        subtitle={chart.subtitle}
        foot={footOf(chart, story, site)}
        note={chart.note}
        rules={rules}
        fonts={fonts}
      />
    )),
  )
}

/** In px of a slide or a post: the drawing is laid out for what the words leave of it. */
function drawSized({ chart, view, story, css, site }: DrawnView, size: Size): PictureParts {
  const { words, formats } = story
  const { chartFrame, confidence } = words
  const peoples = peoplesOf(chart, view, story)
  const sureness = confidence[chart.confidence].label
  const [source = ''] = chartFrame.origin({ sources: [''], date: chart.date, sureness }, formats)
  const layout = layOutPicture(
    {
      titles: peoples?.titles ?? [chart.title],
      subtitle: chart.subtitle,
      source,
      sources: namePublishers(chart.sources.map(({ publisher }) => publisher)),
      nameMore: (count) => chartFrame.moreSources(count, formats),
      state: `${chartFrame.numbersOf(chart.date, formats)} · ${sureness}`,
      site: chartFrame.fileFoot({ site: nameStory(words), address: site }),
    },
    size,
  )
  const drawn = { chart, view, story }
  const fitted = fitDrawing(layout.room, (asked) => {
    let measured: Size = asked
    renderDrawing(drawn, asked, ({ width, height }) => {
      measured = { width, height }
      return null
    })
    return measured
  })
  return resolveParts(css, (rules, fonts) =>
    renderDrawing(drawn, fitted, ({ children }) => (
      <SizedPicture
        size={size}
        layout={layout}
        fitted={fitted}
        title={chart.title}
        groups={peoples?.groups}
        rules={rules}
        fonts={fonts}
      >
        {children}
      </SizedPicture>
    )),
  )
}

function renderDrawing(
  { chart, view, story }: Pick<DrawnView, 'chart' | 'view' | 'story'>,
  size: Pick<Size, 'width'> & Partial<Size>,
  frame: Parameters<typeof DrawingFrameProvider>[0]['frame'],
): string {
  return renderToStaticMarkup(
    <LanguageProvider language={story}>
      <DrawingFrameProvider frame={frame}>
        <ChartDrawing chart={chart} view={view} width={size.width} height={size.height} />
      </DrawingFrameProvider>
    </LanguageProvider>,
  )
}

/** A picture with the rules and the fonts that it needs. */
function resolveParts(css: string, draw: (rules: string, fonts: string) => string): PictureParts {
  const bare = draw('', '')
  const rules = resolveStyle(css, findClasses(bare))
  const faces = facesFor(css, DomUtils.textContent(parseDocument(bare, { xmlMode: true })))
  const marked = faces.map(({ rule }) => mapAddresses(rule, () => fontMark)).join('\n')
  return {
    parts: `${draw(rules, marked)}\n`.split(fontMark),
    fonts: faces.map(({ address }) => address),
  }
}

/** A file of the first group says what it is for the others too: scripts save it for these. */
function peoplesOf(chart: Chart, view: string, story: Story) {
  const { groups, titles } = kindOf(chart.kind)
  return groups && titles
    ? { groups: groups(chart), titles: titles(chart, view, story) }
    : undefined
}

/** Each once; one that is named with a part of its house, 'X, archive', 'X (site)', is not named as 'X' too. */
export function namePublishers(publishers: readonly string[]): readonly string[] {
  const names = [...new Set(publishers)]
  return names.filter(
    (name) => !names.some((one) => one.startsWith(`${name}, `) || one.startsWith(`${name} (`)),
  )
}

function footOf(chart: Chart, { words, formats }: Story, address: string): readonly string[] {
  const { chartFrame, confidence } = words
  // Names may have commas in them.
  const sources = [namePublishers(chart.sources.map(({ publisher }) => publisher)).join('; ')]
  return [
    chartFrame
      .origin({ sources, date: chart.date, sureness: confidence[chart.confidence].label }, formats)
      .join(''),
    chartFrame.fileFoot({ site: nameStory(words), address }),
  ]
}

/** What the worker keeps, with the addresses of fonts from the site's root. */
function keepPictures(
  pictures: readonly { readonly path: string; readonly draw: () => PictureParts }[],
): KeptPictures {
  return Object.fromEntries(
    pictures.map(({ path, draw }) => {
      const { parts, fonts } = draw()
      return [path, { parts, fonts: fonts.map((font) => font.replace(/^\.\//, '')) }]
    }),
  )
}
