import type { ReactNode } from 'react'
import { createFormats } from '../model/formats'
import type { PageScriptWords } from '../model/words'
import { InterfaceProvider } from '../ui/InterfaceContext'
import { ReadPage } from './browse/ReadPage'
import { TextPage } from './browse/TextPage'
import type { PageData } from './pageData'
import type { Route } from './routes'

export interface AppProps {
  readonly route: Route
  readonly words: PageScriptWords
  /** Null for a page of text alone. */
  readonly data: PageData | null
  /** Renders a part of the page's text. */
  readonly text: (part: string) => ReactNode
}

/** One page of the site as it is sent, complete before any script. */
export function App({ route, words, data, text }: AppProps) {
  return (
    <InterfaceProvider value={{ words, formats: createFormats(words.locale) }}>
      {data ? (
        <ReadPage data={data} text={text} route={route} />
      ) : (
        <TextPage text={text} route={route} />
      )}
    </InterfaceProvider>
  )
}
