import { checkBars } from './checkBars'
import { checkClaims } from './checkClaims'
import { checkDates } from './checkDates'
import { checkFigures } from './checkFigures'
import { checkGrounds } from './checkGrounds'
import { checkLanguages } from './checkLanguages'
import { checkOpenings } from './checkOpenings'
import { checkPlaces } from './checkPlaces'
import { checkProminent } from './checkProminent'
import { checkQuestions } from './checkQuestions'
import { checkReferences } from './checkReferences'
import { checkRepeated } from './checkRepeated'
import { checkScripts } from './checkScripts'
import { checkSources } from './checkSources'
import type { Facts } from '../content'
import { factsFile } from './contentFiles'
import type { Problem } from '../problem'
import type { Words } from '../words'

/**
 * Everything that is wrong with the content, each with the file and the id where to look; an
 * empty list when all is well. `words` by the id of their language, the default language first.
 */
export function checkContent(facts: Facts, words: Readonly<Record<string, Words>>): Problem[] {
  return [
    ...checkReferences(facts),
    ...checkSources(facts),
    ...checkGrounds(facts),
    ...checkRepeated(facts),
    ...checkScripts(facts),
    ...checkFigures(facts),
    ...checkDates(facts),
    ...checkProminent(facts),
    ...checkAttributions(facts),
    ...checkClaims(facts),
    ...checkOpenings(facts),
    ...checkPlaces(facts),
    ...checkQuestions(facts),
    ...checkBars(facts),
    ...checkLanguages(facts, words),
  ]
}

function checkAttributions(facts: Facts): Problem[] {
  const file = factsFile(facts, 'quotes')
  return facts.quotes.flatMap(({ id, speaker, quotedIn, text }) => [
    ...(speaker === '' ? [{ file, id, sentence: 'The quotation names no speaker.' }] : []),
    ...(quotedIn === ''
      ? [{ file, id, sentence: 'The quotation does not say where it stands.' }]
      : []),
    ...(text.trim() === '' ? [{ file, id, sentence: 'The quotation has no words.' }] : []),
  ])
}
