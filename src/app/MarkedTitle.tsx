import type { Source } from '../model/story'

interface MarkedTitleProps {
  readonly text: string
  readonly sources: readonly Pick<Source, 'title' | 'titleLanguage'>[]
}

/** A text that names the title of a source: that stands in its own language, and is marked so. */
export function MarkedTitle({ text, sources }: MarkedTitleProps) {
  const named = sources.find(({ title }) => text.includes(title))
  if (!named) return text
  const { title, titleLanguage } = named
  const [before, ...after] = text.split(title)
  return (
    <>
      {before}
      <span lang={titleLanguage}>{title}</span>
      {after.join(title)}
    </>
  )
}
