import type { ReactNode } from 'react'
import type { Route } from '../routes'
import { PageFooter } from './PageFooter'
import { PageHeader } from './PageHeader'
import styles from './ReadPage.module.css'

/** A page that is text from top to bottom, between the site's header and footer. */
export function TextPage({
  text,
  route,
}: {
  readonly text: (part: string) => ReactNode
  readonly route: Route
}) {
  return (
    <>
      <PageHeader route={route} />
      <main id="page" className={styles.main}>
        {text(`${route.page}-page`)}
      </main>
      <PageFooter route={route} />
    </>
  )
}
