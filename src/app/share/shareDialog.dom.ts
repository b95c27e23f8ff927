import { chosenGroup, selectors } from '../../charts/marks'
import { readHeight } from '../embed/frameMessages'
import { readQuery } from '../../platform/address'
import { carryState } from './carryState'
import { findPiece } from './findPiece.dom'
import type { ShareChoice } from './writeSnippets'
import { writeSnippets } from './writeSnippets'

/** Until the preview has told its own height, in px. */
const firstHeight = 640

/** What belongs to the view of a chart that is shown. */
const inView = '[data-view]:not([hidden])'

/** What a preview says of what it shows, in its own language and state. */
type Shown = Partial<Pick<ShareChoice, 'title' | 'pictureUrl'>>

/**
 * Fills the dialog, which stands in the page, and returns how to open it: it then offers the piece
 * that the reader dealt with or has before their eyes, in the state it is in. Its preview tells how
 * high the piece is at the chosen width; the snippets to copy follow each choice.
 */
export function wireShareDialog(dialog: HTMLDialogElement): (touched: Element | null) => void {
  const frame = document.createElement('iframe')
  const place = dialog.querySelector<HTMLElement>('[data-preview]')
  let height = firstHeight
  let at: string | null = null
  /** Nothing until the preview is there. */
  let shown: Shown = {}
  const show = () => {
    const found = readChoice(dialog, at)
    if (frame.src !== found.embedUrl || !frame.isConnected) {
      // Another page has another height, which it has yet to tell.
      height = firstHeight
      shown = {}
      frame.src = found.embedUrl
      // Put in anew each time: Back must not lead through what was previewed.
      place?.replaceChildren(frame)
    }
    const choice = { ...found, ...shown }
    frame.title = choice.title
    frame.width = String(choice.width)
    frame.height = String(height)
    const snippets: Readonly<Record<string, string>> = { ...writeSnippets({ ...choice, height }) }
    for (const [kind, text] of Object.entries(snippets)) {
      const field = dialog.querySelector(`[data-snippet="${kind}"]`)
      if (field) field.textContent = text
      for (const button of dialog.querySelectorAll<HTMLElement>(`[data-copies="${kind}"]`)) {
        button.dataset.copy = text
      }
    }
  }
  dialog.addEventListener('change', show)
  // The page in it may be as large as the one around it. The dialog may be open again by now.
  dialog.addEventListener('close', () => {
    if (!dialog.open) frame.remove()
  })
  frame.addEventListener('load', () => {
    // Pages for other sites are not kept for times without a network: words stand there instead.
    if (!frame.contentDocument) place?.replaceChildren(place.dataset.preview ?? '')
    shown = readShown(frame.contentDocument)
    if (shown.title) show()
  })
  dialog.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-close]')) dialog.close()
  })
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const told = source === frame.contentWindow ? readHeight(data) : null
    if (told === null || Math.ceil(told) === height) return
    height = Math.ceil(told)
    show()
  })
  return (touched) => {
    const pieces = selectOf(dialog, 'piece')
    const widths = selectOf(dialog, 'width')
    const options = [...(pieces?.options ?? [])]
    // A chart is offered by what it finds now, in the view that the page shows.
    for (const option of options) option.text = findTitle(placeOf(option)) ?? option.text
    const places = options.flatMap((option) => placeOf(option) ?? [])
    const found = findPiece(places, touched, findRead())
    at = found.at?.id ?? null
    if (pieces) pieces.value = options.find((one) => placeOf(one) === found.piece)?.value ?? ''
    dialog.showModal()
    if (widths) fitWidth(widths, place?.parentElement?.clientWidth ?? 0)
    show()
  }
}

/**
 * A page for frames is called what its chart finds in the view and of the people that it shows, or
 * else by its own title without the site's name. Its picture is the file of that view; of another
 * people there is none.
 */
function readShown(page: Document | null): Shown {
  const title = page?.title.replace(/ · [^·]*$/, '')
  if (!page || !title) return {}
  const { kind } = page.getElementById('embed')?.dataset ?? {}
  const figure = kind === 'story' ? null : page.querySelector(selectors.chart)
  const picture = figure?.querySelector<HTMLAnchorElement>(
    `[data-slot="files"] > ${inView} a`,
  )?.href
  return {
    title: (kind === 'chart' ? findTitle(figure) : null) ?? title,
    ...(picture && { pictureUrl: chosenGroup(figure) === undefined ? picture : null }),
  }
}

/** The heading of a chart in the view that is shown; undefined for what is no chart. */
const findTitle = (figure: Element | null) =>
  figure?.querySelector(`:scope > figcaption > ${inView} :is(h2, h3, h4)`)?.textContent

/** Where a piece stands in the page; null while it has not come. */
const placeOf = ({ dataset }: HTMLOptionElement) =>
  document.getElementById(dataset.hash?.slice(1) ?? '')

/** The part of the page that is read, as the rail says it. */
function findRead() {
  const { at = '' } = document.querySelector<HTMLElement>('[data-door][data-at]')?.dataset ?? {}
  return document.getElementById(at)
}

/** Chooses the widest preview that there is room for, the one first offered where there is enough. */
function fitWidth(select: HTMLSelectElement, room: number) {
  if (Number(select.value) <= room) return
  const fitting = [...select.options].filter(({ value }) => Number(value) <= room)
  select.value = (fitting.at(-1) ?? select.options[0])?.value ?? select.value
}

const selectOf = (dialog: HTMLDialogElement, name: string) =>
  dialog.querySelector<HTMLSelectElement>(`select[name="${name}"]`) ?? undefined

function readChoice(dialog: HTMLDialogElement, at: string | null): Omit<ShareChoice, 'height'> {
  const value = (name: string) => selectOf(dialog, name)?.value ?? ''
  const chosen = (name: string) => selectOf(dialog, name)?.selectedOptions[0]
  const { story = '', site = '', folder = '', tag } = chosen('language')?.dataset ?? {}
  const option = chosen('piece')
  const { title = option?.text ?? '', hash = '', kind = '', choices = '' } = option?.dataset ?? {}
  const picture = option?.dataset.picture
  const piece = value('piece')
  const state = carryState(readQuery(), { kind, choices: choices.match(/\S+/g) ?? [] }, at)
  const here = location.href.replace(/[?#].*$/, '')
  const address = new URL(piece === '' ? '.' : `${piece}/`, new URL(value('language'), here))
  const theme = value('theme')
  for (const [key, one] of state) address.searchParams.set(key, one)
  if (theme !== 'auto') address.searchParams.set('theme', theme)
  const full = new URL(story, here)
  for (const [key, one] of state) if (key !== 'at') full.searchParams.set(key, one)
  full.hash = hash || (state.get('at') ?? '')
  return {
    piece,
    title,
    lang: tag ?? null,
    folder,
    theme,
    state: state.toString(),
    width: Number(value('width')),
    embedUrl: address.href,
    storyUrl: full.href,
    loaderUrl: new URL(`${site}embed.js`, here).href,
    // That of the whole story is one for all languages.
    pictureUrl:
      picture === undefined
        ? null
        : new URL(picture, kind === 'story' ? here : new URL(story, here)).href,
  }
}
