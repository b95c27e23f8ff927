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
import { pictureFile, sourcesFile, tableFile, viewFile } from '../charts/fileNames'
import { kindOf } from '../charts/kinds'
import { nameStory } from '../model/nameStory'
import type { Chart, Story } from '../model/story'
import { LanguageProvider } from '../ui/LanguageContext'
import { findClasses } from './findClasses'
import { PictureFile } from './PictureFile'
import { resolveStyle } from './resolveStyle'
import { facesFor, mapAddresses } from './sheets'
import type { SiteAssets } from './siteAssets'
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
      .map(({ id }, index) => {
        // Once, for its own file and for that of all.
        let drawn: PictureParts | undefined
        return {
          path: pictureFile(chart.id, index === 0 ? undefined : id),
          draw: () => (drawn ??= drawPicture(inView(chart, id), id, story, css, site)),
        }
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

function drawPicture(
  chart: Chart,
  view: string,
  story: Story,
  css: string,
  site: string,
): PictureParts {
  const draw = (rules: string, fonts: string) =>
    renderToStaticMarkup(
      <LanguageProvider language={story}>
        <DrawingFrameProvider
          frame={(drawing) => (
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
          )}
        >
          <ChartDrawing chart={chart} view={view} width={fileWidth(chart)} />
        </DrawingFrameProvider>
      </LanguageProvider>,
    )
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
