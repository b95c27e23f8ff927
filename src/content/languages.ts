import type { ChartCursorWords } from '../model/chartWords'
import type { FindWords } from '../model/findWords'
import type { PageScriptWords } from '../model/words'

export interface LanguageFacts {
  readonly id: string
  /** BCP 47. */
  readonly tag: string
  /** Language and country as Open Graph wants them: 'en_GB'. */
  readonly openGraph: string
  /** The language's own short name. */
  readonly label: string
  /** In it: that the page can be read in it. Stands on the pages in other languages. */
  readonly offer: string
  /** Folder of its pages below the root, without slashes; '' is the root itself. */
  readonly path: string
  /** What a rendered page's script needs of the words. */
  readonly loadInterface: () => Promise<{ readonly words: PageScriptWords }>
  /** What its search needs besides. */
  readonly loadFind: () => Promise<{ readonly find: FindWords }>
  /** What its charts need. */
  readonly loadCharts: () => Promise<{ readonly chartCursor: ChartCursorWords }>
}

/** A further language is a folder like `en` and a line here. The first one is the default. */
export const languages: readonly LanguageFacts[] = [
  {
    id: 'en',
    tag: 'en',
    openGraph: 'en_GB',
    label: 'EN',
    offer: 'This page is also in English.',
    path: '',
    loadInterface: () => import('./interface/en/interface'),
    loadFind: () => import('./interface/en/find'),
    loadCharts: () => import('./interface/en/chartCursor'),
  },
  {
    id: 'kk',
    tag: 'kk',
    openGraph: 'kk_KZ',
    label: 'ҚАЗ',
    offer: 'Бұл бет қазақ тілінде де бар.',
    path: 'kk',
    loadInterface: () => import('./interface/kk/interface'),
    loadFind: () => import('./interface/kk/find'),
    loadCharts: () => import('./interface/kk/chartCursor'),
  },
  {
    id: 'ru',
    tag: 'ru',
    openGraph: 'ru_RU',
    label: 'РУС',
    offer: 'Эта страница есть и на русском языке.',
    path: 'ru',
    loadInterface: () => import('./interface/ru/interface'),
    loadFind: () => import('./interface/ru/find'),
    loadCharts: () => import('./interface/ru/chartCursor'),
  },
]
