import { useInterface } from '../../ui/InterfaceContext'
import { Door } from '../door/Door'
import { addressOf } from '../routes'
import type { Route } from '../routes'
import styles from './PageTools.module.css'

/** Find, Share and Present as quiet words: in the header, and in the rail while one reads. */
export function PageTools({
  route,
  at,
}: {
  readonly route: Route
  /** Id of the part of the page that is read. */
  readonly at?: string | undefined
}) {
  const { page } = useInterface().words
  return (
    <>
      <Door
        opens="find"
        label={page.find}
        failed={page.findFailed}
        keys="Control+K Meta+K"
        className={styles.word}
      />
      {route.page === 'read' && (
        <Door
          opens="share"
          at={at}
          label={page.share}
          failed={page.shareFailed}
          className={styles.word}
        />
      )}
      <a className={styles.word} href={addressOf('present', route)}>
        {page.present}
      </a>
    </>
  )
}
