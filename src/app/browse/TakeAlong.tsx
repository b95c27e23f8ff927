import type { Story } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'

/** The deck and the page as one file each. Addresses count from `home`. */
export function TakeAlong({ story, home }: { readonly story: Story; readonly home: string }) {
  const { offline } = useLanguage().words.page
  return (
    <>
      <a href={`${home}take/accord-present.html`} download={`${story.id}-present.html`}>
        {offline.takePresent}
      </a>{' '}
      ·{' '}
      <a href={`${home}take/accord-read.html`} download={`${story.id}-read.html`}>
        {offline.takeRead}
      </a>
    </>
  )
}
