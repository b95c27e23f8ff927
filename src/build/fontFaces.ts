import type { Story } from '../model/story'
import { orderFaces } from './sheets'

/** The faces that a page fetches, and how: they stand after its text. */
export interface FontFaces {
  readonly css: string
  /** How many of them, from the first, the story is set in. */
  readonly first: number
  /** Where the browser takes them by itself; the script takes them from there otherwise. */
  readonly media: string
  readonly script: string
}

/** How long the first faces are waited for, in ms. */
const patience = 3000

/**
 * A browser lays out all text anew when it learns of faces, and once more with each that has come.
 * So the page learns of them when those that it needs are there, and lays out once.
 */
const takeFaces = `{
        const sheet = document.querySelector('[data-fonts]')
        const faces = [...(sheet?.sheet?.cssRules ?? [])].map(({ style }) => {
          const read = (name) => style.getPropertyValue(name)
          return new FontFace(read('font-family').replace(/['"]/g, ''), read('src'), {
            weight: read('font-weight'),
            unicodeRange: read('unicode-range'),
            display: 'swap',
          })
        })
        const first = faces.slice(0, sheet?.dataset.fonts).map((face) => face.load())
        const isLate = new Promise((done) => setTimeout(done, ${patience}))
        Promise.race([Promise.allSettled(first), isLate]).then(() => {
          for (const face of faces) document.fonts.add(face)
          document.fonts.dispatchEvent(new Event('loadingdone'))
        })
      }`

/** The faces of a sheet, for a page of a story; without scripts the browser takes them as it likes. */
export function fontFaces(css: string, story: Story): FontFaces {
  const { title, lead } = story.words.story
  const words = [title, lead, ...story.milestones.map((milestone) => milestone.title)].join(' ')
  return { ...orderFaces(css, words), media: '(scripting: none)', script: takeFaces }
}

/**
 * The same for a page in a frame. In a sandbox without an origin of its own fonts would be refused
 * with a complaint, so they are asked for elsewhere only.
 */
export function framedFontFaces(css: string, story: Story): FontFaces {
  return {
    ...fontFaces(css, story),
    media: 'not all',
    script: `if (self.origin !== 'null') ${takeFaces}`,
  }
}
