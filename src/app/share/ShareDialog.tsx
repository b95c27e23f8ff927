import type { ReactNode } from 'react'
import { pictureFile } from '../../charts/fileNames'
import { kindOf } from '../../charts/kinds'
import type { Chart, Story } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { embedRoutes } from '../embed/embedRoutes'
import type { EmbedRoute } from '../embed/embedRoutes'
import { join, linkBetween, rootFrom, siblingsOf } from '../routes'
import type { Route } from '../routes'
import styles from './ShareDialog.module.css'
import { shareId } from './shareFile'
import { ShareSnippets } from './ShareSnippets'

const widths = [320, 480, 600, 720, 900] as const
const firstWidth = 600
const themes = ['auto', 'light', 'dark'] as const
const kinds = ['milestone', 'chart', 'quote'] as const

/** What can be shared and how it will look; a script fills in the preview and the snippets. */
export function ShareDialog({
  story,
  route: read,
}: {
  readonly story: Story
  readonly route: Route
}) {
  const { words } = useLanguage()
  const { share, page } = words
  const routes = embedRoutes(read, story).filter(({ isMoved }) => !isMoved)
  const root = rootFrom(read)
  const siblings = siblingsOf(read)
  const toEmbeds = (other: Route) => linkBetween(read, { path: join(other.path, 'embed') })
  const offered = kinds.filter((kind) => routes.some((route) => route.kind === kind))
  const whole = routes.filter(({ kind }) => kind === 'story')
  return (
    <dialog id={shareId} className={styles.dialog} aria-labelledby="share-title">
      <div className={styles.head}>
        <h2 id="share-title">{share.title}</h2>
        <button type="button" data-close>
          {share.close}
        </button>
      </div>
      <div className={styles.choices}>
        <Choice name="piece" label={share.piece}>
          {whole.map((route) => (
            <Piece key={route.path} route={route} story={story} label={share.whole} root={root} />
          ))}
          {offered.map((kind) => (
            <optgroup key={kind} label={share.kinds[kind]}>
              {routes
                .filter((route) => route.kind === kind)
                .map((route) => (
                  <Piece
                    key={route.path}
                    route={route}
                    story={story}
                    label={route.title}
                    root={root}
                  />
                ))}
            </optgroup>
          ))}
        </Choice>
        <Choice
          name="language"
          label={page.languages}
          isHidden={siblings.length < 2}
          initial={toEmbeds(read)}
        >
          {siblings.map((other, nth) => (
            <option
              key={other.path}
              value={toEmbeds(other)}
              data-story={linkBetween(read, other)}
              data-site={root}
              data-folder={read.story.folder === '' ? undefined : read.story.folder}
              data-tag={nth === 0 ? undefined : other.language.tag}
            >
              {other.language.label}
            </option>
          ))}
        </Choice>
        <Choice name="theme" label={page.theme.label}>
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {page.theme[theme]}
            </option>
          ))}
        </Choice>
        <Choice name="width" label={share.width} initial={String(firstWidth)}>
          {widths.map((width) => (
            <option key={width} value={width}>
              {share.pixels(width)}
            </option>
          ))}
        </Choice>
      </div>
      <div className={styles.columns}>
        <ShareSnippets />
        <div className={styles.preview} data-preview={share.noPreview} />
      </div>
    </dialog>
  )
}

function Choice({
  name,
  label,
  isHidden = false,
  initial,
  children,
}: {
  readonly name: string
  readonly label: string
  readonly isHidden?: boolean
  readonly initial?: string
  readonly children: ReactNode
}) {
  return (
    <label className={styles.choice} hidden={isHidden}>
      <span>{label}</span>
      <select name={name} defaultValue={initial}>
        {children}
      </select>
    </label>
  )
}

interface PieceProps {
  readonly route: EmbedRoute
  readonly story: Story
  readonly label: string
  /** From the page's folder to that of the whole site. */
  readonly root: string
}

function Piece({ route: { kind, id, title, hash }, story, label, root }: PieceProps) {
  const charts = chartsOf(story, kind, id)
  const choices = charts.flatMap((chart) => kindOf(chart.kind).choice?.key ?? [])
  return (
    <option
      value={kind === 'story' ? '' : `${kind}/${id}`}
      data-kind={kind}
      // Of the others it is what they are called.
      data-title={kind === 'story' ? title : undefined}
      data-hash={hash}
      data-choices={choices.join(' ')}
      data-picture={pictureOf(kind, charts, root, story)}
    >
      {label}
    </option>
  )
}

/** The charts that a piece shows. */
function chartsOf(story: Story, kind: EmbedRoute['kind'], id: string): readonly Chart[] {
  const { milestones, charts } = story
  if (kind === 'milestone') return milestones.find((one) => one.id === id)?.charts ?? []
  if (kind === 'story') return charts
  return kind === 'chart' ? charts.filter((chart) => chart.id === id) : []
}

/**
 * A picture that stands for a piece where no frame is shown, from the page's own folder: as the
 * piece is at first, until its preview says how it is now.
 */
function pictureOf(
  kind: EmbedRoute['kind'],
  [chart]: readonly Chart[],
  root: string,
  { image }: Story,
): string | undefined {
  if (kind === 'story') return image && root + image
  return chart && pictureFile(chart.id, undefined)
}
