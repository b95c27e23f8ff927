import type { ReactNode } from 'react'
import type { Milestone, Source, Story } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { sourcePlace } from '../../ui/storyPlaces'
import { TextPieces } from '../../ui/TextPieces'
import { citedInMoment } from '../citedIn'
import styles from './MomentSources.module.css'

/** Every source of a moment with what rests on it there; the page of sources says the rest. */
export function MomentSources({
  story,
  milestone,
}: {
  readonly story: Story
  readonly milestone: Milestone
}) {
  const { words, formats } = useLanguage()
  const { sourceList, moment } = words
  const links = citedInMoment(story, milestone)
  const isForeign = ({ titleLanguage }: Source) => titleLanguage !== words.locale.tag
  return (
    <>
      <p className={styles.about}>{moment.rests}</p>
      <ul className={styles.list}>
        {story.sources
          .filter(({ id }) => links.has(id))
          .map((source) => (
            <li key={source.id}>
              <a href={sourcePlace(source.id)}>
                <TextPieces
                  of={sourceList.named<ReactNode>({
                    publisher: source.publisher,
                    title: isForeign(source) ? (
                      <span lang={source.titleLanguage}>{source.title}</span>
                    ) : (
                      source.title
                    ),
                  })}
                />
              </a>
              <TextPieces
                of={formats.listPieces<ReactNode>(
                  (links.get(source.id) ?? []).map(({ href, label }) => (
                    <a key={href} href={href}>
                      {label}
                    </a>
                  )),
                )}
              />
            </li>
          ))}
      </ul>
    </>
  )
}
