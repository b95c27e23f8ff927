import type { ReactNode } from 'react'
import type { Story } from '../../model/story'
import { InterfaceProvider } from '../../ui/InterfaceContext'
import { LanguageProvider } from '../../ui/LanguageContext'
import { TextPieces } from '../../ui/TextPieces'
import { PageTop } from '../browse/PageTop'
import { HandoutForm } from './HandoutForm'
import styles from './HandoutPage.module.css'
import { KeySheet } from './KeySheet'
import { PupilsSheet } from './PupilsSheet'
import { ShortSheet } from './ShortSheet'

/** Addresses that the page leads to, relative to it, and its own where the builder knows it. */
export interface HandoutAddresses {
  readonly home: string
  readonly sources: string
  readonly present: string
  readonly base: string | undefined
}

/** Sheets of paper for a class, as they will be printed, below boxes that choose among them. */
export function HandoutPage({
  story,
  addresses,
}: {
  readonly story: Story
  readonly addresses: HandoutAddresses
}) {
  const { handout, story: own } = story.words
  const { home, present } = addresses
  return (
    <LanguageProvider language={story}>
      <InterfaceProvider value={story}>
        <div className={styles.screen}>
          <PageTop home={home} title={handout.title(own.title)} lead={handout.lead}>
            <p>
              <TextPieces
                of={handout.deck<ReactNode>({
                  answers: <a href={present}>{handout.deckAnswers}</a>,
                  questions: <a href={`${present}?answers=off`}>{handout.deckQuestions}</a>,
                })}
              />
            </p>
          </PageTop>
          <HandoutForm story={story} />
        </div>
        <div className={styles.desk}>
          <PupilsSheet story={story} addresses={addresses} />
          <KeySheet story={story} addresses={addresses} />
          <ShortSheet story={story} addresses={addresses} />
        </div>
      </InterfaceProvider>
    </LanguageProvider>
  )
}
