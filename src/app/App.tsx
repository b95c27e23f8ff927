import type { ReactNode } from 'react'
import { createTextFormats } from '../model/textFormats'
import type { Words } from '../model/words'
import { InterfaceProvider } from '../ui/InterfaceContext'
import { LanguageProvider } from '../ui/LanguageContext'
import { ReadPage } from './browse/ReadPage'
import type { PageData } from './pageData'
import type { Route } from './routes'

export interface AppProps {
  readonly route: Route
  readonly words: Words
  readonly data: PageData
  /** Renders a part of the page's text. */
  readonly text: (part: string) => ReactNode
}

/** The page to read as it is sent, complete before any script. */
export function App({ route, words, data, text }: AppProps) {
  const language = { words, formats: createTextFormats(words.locale) }
  return (
    <LanguageProvider language={language}>
      <InterfaceProvider value={language}>
        <ReadPage data={data} text={text} route={route} />
      </InterfaceProvider>
    </LanguageProvider>
  )
}
