import type { PageScriptWords } from '../model/words'

export interface LanguageFacts {
  readonly id: string
  /** BCP 47. */
  readonly tag: string
  /** The language's own short name. */
  readonly label: string
  /** Folder of its pages below the root, without slashes; '' is the root itself. */
  readonly path: string
  /** What a rendered page's script needs of the words. */
  readonly loadInterface: () => Promise<{ readonly words: PageScriptWords }>
}

/** A further language is a folder like `en` and a line here. The first one is the default. */
export const languages: readonly LanguageFacts[] = [
  {
    id: 'en',
    tag: 'en',
    label: 'EN',
    path: '',
    loadInterface: () => import('./interface/en/interface'),
  },
]
