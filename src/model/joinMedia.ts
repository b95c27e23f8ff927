import type { MediaFacts } from './content'
import { readMarks } from './marks'
import type { Mark } from './marks'
import type { MediaWords } from './storyWords'

interface MediaLine {
  /** Empty where nothing is said. */
  readonly caption: readonly Mark[]
  readonly credit: readonly Mark[]
}

/** What stands beside a moment, with its words. */
export type Media = MediaLine &
  (
    | {
        readonly kind: 'picture'
        /** From the site's root. */
        readonly src: string
        readonly width: number
        readonly height: number
        readonly alt: string
      }
    | { readonly kind: 'link'; readonly url: string; readonly host: string }
  )

/** Media of a story with what is said of them; `id` is the story's. */
export function joinMedia(id: string, facts: MediaFacts, words: MediaWords = {}): Media {
  const { caption = '', credit = '', alt = '' } = words
  const line = { caption: readMarks(caption), credit: readMarks(credit) }
  if (facts.kind === 'picture') {
    const { width, height, file } = facts
    return { ...line, kind: 'picture', src: `stories/${id}/${file}`, width, height, alt }
  }
  const host = /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(facts.url)?.[1]
  return { ...line, kind: 'link', url: facts.url, host: host ?? facts.url }
}
