/** What an imported story says that its sheet does not, in each language of the pages. */
export const phrases = {
  en: {
    basis: (file: string) => `From the sheet “${file}”, which gives no sources.`,
    ungrouped: 'Other moments',
  },
  kk: {
    basis: (file: string) => `«${file}» кестесінен алынды, онда дереккөздер көрсетілмеген.`,
    ungrouped: 'Басқа оқиғалар',
  },
  ru: {
    basis: (file: string) => `Из таблицы «${file}», в которой источники не указаны.`,
    ungrouped: 'Другие события',
  },
} as const

export type PhraseLanguage = keyof typeof phrases
