import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { watchCopyButtons } from '../../platform/watchCopyButtons'
import { useHashTarget } from '../../platform/useHashTarget'
import { useInterface } from '../../ui/InterfaceContext'
import type { Route } from '../routes'
import { PageHeader } from './PageHeader'
import { Prerendered } from './Prerendered'
import styles from './ReadPage.module.css'

/** A page that is text from top to bottom, between the site's header and footer. */
export function TextPage({
  text,
  route,
}: {
  /** Undefined where the page has been rendered already. */
  readonly text: ((part: string) => ReactNode) | undefined
  readonly route: Route
}) {
  const { page } = useInterface().words
  useHashTarget()
  useEffect(() => watchCopyButtons(), [])
  return (
    <>
      <PageHeader route={route} />
      <main className={styles.main}>
        <Prerendered id="page">{text?.(`${route.page}-page`)}</Prerendered>
      </main>
      <footer className={styles.footer}>
        <p>{page.footer}</p>
      </footer>
    </>
  )
}
