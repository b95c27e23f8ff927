import type { ReactNode } from 'react'
import type { Milestone, Source, Story } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { sourcePlace } from '../../ui/storyPlaces'
import { TextPieces } from '../../ui/TextPieces'
import { citedIn } from '../citedIn'
import { Fold } from './Fold'
import styles from './MomentSources.module.css'

/** Every source of a moment with what rests on it there; the page of sources says the rest. */
export function MomentSources({
  story,
  milestone,
  name,
}: {
  readonly story: Story
  readonly milestone: Milestone
  readonly name: string
}) {
  const { words, formats } = useLanguage()
  const { sourceList, moment } = words
  const links = citedIn({ ...story, milestones: [milestone], lanes: [], reasons: [] })
  const isForeign = ({ titleLanguage }: Source) => titleLanguage !== words.locale.tag
  const sources = story.sources.filter(({ id }) => links.has(id))
  return (
    <Fold id={`${milestone.id}-sources`} name={name} count={formats.count(sources.length)}>
      <p className={styles.about}>{moment.rests}</p>
      <ul className={styles.list}>
        {sources.map((source) => (
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
    </Fold>
  )
}
