import type { ReactNode } from 'react'
import { createTextFormats } from '../../model/textFormats'
import type { Words } from '../../model/words'
import { InterfaceProvider } from '../../ui/InterfaceContext'
import { LanguageProvider } from '../../ui/LanguageContext'
import type { Route } from '../routes'
import { PageFooter } from './PageFooter'
import { PageHeader } from './PageHeader'
import styles from './ReadPage.module.css'

/** A page that is text from top to bottom, between the site's header and footer. */
export function TextPage({
  route,
  words,
  children,
}: {
  readonly route: Route
  readonly words: Words
  readonly children: ReactNode
}) {
  const language = { words, formats: createTextFormats(words.locale) }
  return (
    <LanguageProvider language={language}>
      <InterfaceProvider value={language}>
        <PageHeader route={route} />
        <main id="page" className={styles.main}>
          {children}
        </main>
        <PageFooter route={route} />
      </InterfaceProvider>
    </LanguageProvider>
  )
}
