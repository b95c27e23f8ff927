import { readHeight } from '../embed/frameMessages'
import { writeSnippets } from './writeSnippets'

/** What is chosen in the dialog; see the function that writes the snippets. */
interface Choice {
  readonly piece: string
  readonly title: string
  readonly lang: string | null
  readonly theme: string
  readonly width: number
  readonly height: number
  readonly embedUrl: string
  readonly storyUrl: string
  readonly loaderUrl: string
}

/** Until the preview has told its own height, in px. */
const firstHeight = 640

let isWired = false

/**
 * Opens the dialog that stands in the page. Its preview tells how high the chosen piece is at the
 * chosen width; the snippets to copy follow each choice.
 */
export function openShareDialog(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog#share')
  if (!dialog) return
  if (!isWired || !dialog.querySelector('iframe')) wire(dialog)
  isWired = true
  dialog.showModal()
}

function wire(dialog: HTMLDialogElement) {
  const frame = document.createElement('iframe')
  dialog.querySelector('[data-preview]')?.append(frame)
  let height = firstHeight
  const show = () => {
    const address = readChoice(dialog, height).embedUrl
    if (frame.src !== address) {
      // Another page has another height, which it has yet to tell.
      height = firstHeight
      frame.src = address
    }
    const choice = readChoice(dialog, height)
    frame.title = choice.title
    frame.width = String(choice.width)
    frame.height = String(height)
    const snippets: Readonly<Record<string, string>> = { ...writeSnippets(choice) }
    for (const [kind, text] of Object.entries(snippets)) {
      const field = dialog.querySelector<HTMLTextAreaElement>(`[data-snippet="${kind}"]`)
      if (field) field.value = text
      for (const button of dialog.querySelectorAll<HTMLElement>(`[data-copies="${kind}"]`)) {
        button.dataset.copy = text
      }
    }
  }
  dialog.addEventListener('change', show)
  dialog.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-close]')) dialog.close()
  })
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const told = source === frame.contentWindow ? readHeight(data) : null
    if (told === null) return
    height = told
    show()
  })
  show()
}

function readChoice(dialog: HTMLDialogElement, height: number): Choice {
  const select = (name: string) =>
    dialog.querySelector<HTMLSelectElement>(`select[name="${name}"]`) ?? undefined
  const value = (name: string) => select(name)?.value ?? ''
  const chosen = (name: string) => select(name)?.selectedOptions[0]
  const { story = '', site = '', tag } = chosen('language')?.dataset ?? {}
  const piece = value('piece')
  const embed = new URL(value('language'), location.href)
  const address = new URL(piece === '' ? '.' : `${piece}/`, embed)
  const theme = value('theme')
  if (theme !== 'auto') address.searchParams.set('theme', theme)
  const full = new URL(story, location.href.replace(/[?#].*$/, ''))
  full.hash = chosen('piece')?.dataset.hash ?? ''
  return {
    piece,
    title: chosen('piece')?.dataset.title ?? '',
    lang: tag ?? null,
    theme,
    width: Number(value('width')),
    height,
    embedUrl: address.href,
    storyUrl: full.href,
    loaderUrl: new URL(`${site}embed.js`, location.href.replace(/[?#].*$/, '')).href,
  }
}
