import type { Mark } from '../model/marks'

/** A text with what is emphasized and linked in it. Links lead away from the site. */
export function TextMarks({ of }: { readonly of: readonly Mark[] }) {
  return of.map(({ text, isEmphasis, href }, index) => {
    const words = isEmphasis ? <em key={index}>{text}</em> : text
    if (href === undefined) return words
    return (
      <a key={index} href={href} target="_blank" rel="noopener">
        {words}
      </a>
    )
  })
}
