import { quotationMarks } from '../../../quotes/quotationMarks'
import { translationLabel } from '../../../quotes/translationLabel'
import { useLanguage } from '../../../ui/LanguageContext'
import { readIn } from '../deck/deckSteps'
import type { Step } from '../deck/deckSteps'
import styles from './Stage.module.css'
import { StepTitle } from './StepTitle'

/** A quotation, or a part of a long one, in the language it is read in. */
export function StepQuotation({ step }: { readonly step: Extract<Step, { kind: 'quote' }> }) {
  const { quote, text, part, parts } = step
  const { words, formats } = useLanguage()
  const { present, quoteCard, locale } = words
  const { language } = readIn(quote, locale.tag)
  const { open, close } = quotationMarks(language)
  return (
    <div className={styles.quotation}>
      <StepTitle step={step} />
      <blockquote className={styles.quote} lang={language} cite={quote.quotedIn.url}>
        <p>
          {part === 1 && open}
          {text}
          {part === parts && close}
        </p>
      </blockquote>
      <p className={styles.small}>
        {quote.role} · {quote.when}
        {parts > 1 && ` · ${present.part({ number: part, total: parts }, formats)}`}
        {quote.translation !== undefined && ` · ${translationLabel(quote, quoteCard)}`}
      </p>
    </div>
  )
}
