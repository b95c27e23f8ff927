/** The list of sources as files for other programs, written beside the page of sources. */
export const sourceFiles = [
  { name: 'sources.json', label: 'CSL-JSON' },
  { name: 'sources.bib', label: 'BibTeX' },
] as const

export type SourceFileName = (typeof sourceFiles)[number]['name']

/** What cards on the page to read say of sources, written beside that page. */
export const sourceCardsFile = 'sourceCards.json'
