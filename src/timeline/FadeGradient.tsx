import styles from './TimelineDrawing.module.css'

/** Fills a stretch of time whose end is not sharply known. */
export function FadeGradient({ id }: { readonly id: string }) {
  return (
    <linearGradient id={id}>
      <stop offset="0.25" className={styles.fadeFrom} />
      <stop offset="1" className={styles.fadeTo} />
    </linearGradient>
  )
}
