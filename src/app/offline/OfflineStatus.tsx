import { useState } from 'react'
import type { PageWords } from '../../model/words'
import type { OfflineState } from './keepOffline.dom'
import styles from './OfflineStatus.module.css'

interface OfflineStatusProps extends OfflineState {
  readonly words: PageWords['offline']
}

/** A quiet line in a corner: that no network is needed, and that there is a newer version. */
export function OfflineStatus({ isKept, openNewer, words }: OfflineStatusProps) {
  const [isHeld, setHeld] = useState(false)
  return (
    <p className={styles.status} role="status">
      {isKept && <span>{words.kept}</span>}
      {openNewer && (
        <span>
          {isHeld ? words.othersOpen : words.newer}{' '}
          <button
            type="button"
            onClick={() => void openNewer().then((isOpening) => setHeld(!isOpening))}
          >
            {words.reload}
          </button>
        </span>
      )}
    </p>
  )
}
