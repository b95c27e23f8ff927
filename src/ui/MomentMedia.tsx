import type { Media } from '../model/joinMedia'
import { useSiteRoot } from './SiteRootContext'
import styles from './MomentMedia.module.css'
import { TextMarks } from './TextMarks'

/** A picture of the story's own with caption and credit, or a link to what stands elsewhere. */
export function MomentMedia({ of: media }: { readonly of: Media }) {
  const root = useSiteRoot()
  const { caption, credit } = media
  const line = (
    <>
      <TextMarks of={caption} />
      {caption.length > 0 && credit.length > 0 && ' · '}
      <TextMarks of={credit} />
    </>
  )
  if (media.kind === 'link') {
    // A link within the caption would be one in another.
    const isPlain = caption.length > 0 && caption.every(({ href }) => href === undefined)
    return (
      <p className={styles.line}>
        <a href={media.url} target="_blank" rel="noopener">
          {isPlain ? <TextMarks of={caption} /> : media.host}
        </a>
        {(credit.length > 0 || (!isPlain && caption.length > 0)) && ' · '}
        {isPlain ? <TextMarks of={credit} /> : line}
      </p>
    )
  }
  const { src, width, height, alt } = media
  return (
    <figure className={styles.figure}>
      <img src={root + src} width={width} height={height} alt={alt} loading="lazy" />
      <figcaption className={styles.line}>{line}</figcaption>
    </figure>
  )
}
