import type { Quote, Story } from '../../model/story'
import { quotationMarks } from '../../quotes/quotationMarks'
import { translationLabel } from '../../quotes/translationLabel'
import { readIn } from '../present/deck/deckSteps'
import styles from './Quoted.module.css'

/** The words of a quotation as a class reads them, letter by letter; that they are translated stands before them. */
export function Quoted({ quote, story }: { readonly quote: Quote; readonly story: Story }) {
  const { locale, quoteCard } = story.words
  const { text, language } = readIn(quote, locale.tag)
  const { open, close } = quotationMarks(language)
  return (
    <>
      {quote.translation !== undefined && (
        <span className={styles.label}>{translationLabel(quote, quoteCard)}: </span>
      )}
      <span className={styles.words} lang={language}>
        {open}
        {text}
        {close}
      </span>
    </>
  )
}
