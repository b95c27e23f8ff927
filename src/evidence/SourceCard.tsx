import { useLanguage } from '../ui/LanguageContext'
import styles from './SourceCard.module.css'
import { sourceCardId } from './sourceCardId'

/**
 * The one card of a page on which the sources of a statement are shown: empty and hidden until
 * `showSourceCard` fills it. `data-part` says what goes where, `data-sure` what holds at times.
 */
export function SourceCard() {
  const { sourceList, confidence, independence, about } = useLanguage().words
  const titleId = `${sourceCardId}-title`
  return (
    <div
      id={sourceCardId}
      className={styles.card}
      popover="auto"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
    >
      <p className={styles.head}>
        <b id={titleId}>{sourceList.title}</b>
        <button type="button" popoverTarget={sourceCardId} popoverTargetAction="hide">
          {sourceList.close}
        </button>
      </p>
      {Object.entries(confidence).map(([id, { label, meaning }]) => (
        <p key={id} className={styles.sure} data-sure={id} hidden>
          <b>{label}.</b> {meaning}
        </p>
      ))}
      <p className={styles.sure} data-sure="state-only" hidden>
        <b>{independence['state-only']}.</b> {about.stateOnlyMeaning}
      </p>
      <ul data-part="list" />
      <template>
        <li>
          <a data-part="title" href="sources/" rel="noopener">
            <cite />
          </a>
          <p data-part="details" />
          <p data-part="used">{sourceList.used} </p>
          <p>
            <a data-part="full" href="sources/">
              {sourceList.full}
            </a>
          </p>
        </li>
      </template>
    </div>
  )
}
