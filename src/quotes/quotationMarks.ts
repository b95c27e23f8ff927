interface QuotationMarks {
  readonly open: string
  readonly close: string
}

const english: QuotationMarks = { open: '“', close: '”' }

const byLanguage: Readonly<Record<string, QuotationMarks>> = {
  en: english,
  kk: { open: '«', close: '»' },
  ru: { open: '«', close: '»' },
  de: { open: '„', close: '“' },
  fr: { open: '« ', close: ' »' },
}

/** The marks that a language puts around a quotation; English ones for a language not listed. */
export function quotationMarks(languageTag: string): QuotationMarks {
  const language = languageTag.split('-')[0] ?? ''
  return byLanguage[language] ?? english
}
