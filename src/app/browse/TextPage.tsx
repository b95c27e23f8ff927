import type { ReactNode } from 'react'
import { useInterface } from '../../ui/InterfaceContext'
import { siblingsOf } from '../routes'
import type { Route } from '../routes'
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
  const { page } = useInterface().words
  return (
    <>
      <PageHeader route={route} />
      <main id="page" className={styles.main}>
        {text(`${route.page}-page`)}
      </main>
      <footer className={styles.footer}>
        <p>{page.footer}</p>
        {siblingsOf(route).length > 1 && <p>{page.translated}</p>}
      </footer>
    </>
  )
}
