import { toBibtex, toCslJson } from '../evidence/exportSources'

/** The list of sources as files for other programs, written beside the page of sources. */
export const sourceFiles = [
  { name: 'sources.json', label: 'CSL-JSON', write: toCslJson },
  { name: 'sources.bib', label: 'BibTeX', write: toBibtex },
] as const
