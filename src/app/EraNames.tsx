import type { Era } from '../model/story'
import { useLanguage } from '../ui/LanguageContext'

/** Eras by name and date where there are several: a drawing has not always room for their names. */
export function EraNames({
  eras,
  className,
}: {
  readonly eras: readonly Era[]
  readonly className: string | undefined
}) {
  const { words, formats } = useLanguage()
  if (eras.length < 2) return null
  return (
    <p className={className}>
      {words.moment.eras}:{' '}
      {eras.map(({ id, title, date }, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          <b>{title}</b> {formats.edtf(date)}
        </span>
      ))}
    </p>
  )
}
