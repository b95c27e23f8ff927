import styles from './WritingLines.module.css'

/** More than any page has room for; what has none is cut. */
const most = 14

/** Between two lines, in mm: for a pupil's hand. */
const distance = 8

/** Ruled room to write: so many lines at least, and as many more as the page has room for. */
export function WritingLines({ least }: { readonly least: 1 | 2 }) {
  return (
    <svg className={styles.lines} width="0" height="0" data-least={least} aria-hidden="true">
      {Array.from({ length: most }, (_, index) => {
        const y = `${(index + 1) * distance}mm`
        return <line key={index} x1="0" x2="100%" y1={y} y2={y} />
      })}
    </svg>
  )
}
