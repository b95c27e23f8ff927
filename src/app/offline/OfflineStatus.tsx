import { useState } from 'react'
import type { PageWords } from '../../model/words'
import type { OfflineState } from './keepOffline.dom'
import styles from './OfflineStatus.module.css'

interface OfflineStatusProps extends OfflineState {
  readonly words: PageWords['offline']
  readonly className?: string | undefined
}

/** A quiet line, in a corner unless said: no network is needed; there is a newer version. */
export function OfflineStatus({
  isKept,
  openNewer,
  words,
  className = styles.corner,
}: OfflineStatusProps) {
  const [isHeld, setHeld] = useState(false)
  return (
    <p className={className} role="status">
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
