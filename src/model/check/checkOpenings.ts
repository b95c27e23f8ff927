import type { Facts } from '../content'
import { isTold } from '../isTold'
import { factsFile } from './contentFiles'
import type { Problem } from '../problem'
import { textWidth } from '../textWidth'

/** The most statements that stand under a lead, and the longest chief quotation, in em of its text. */
const [mostFirst, longestChief] = [3, 123]

/**
 * Milestones of the main lane that do not open on one screen: too much under the lead, or a chief
 * quotation that is long or no part of the story itself.
 */
export function checkOpenings(facts: Facts): Problem[] {
  const file = factsFile(facts, 'milestones')
  const told = facts.milestones.filter(isTold)
  if (!told.some(({ lane }) => lane === 'main')) {
    return [{ file, id: facts.id, sentence: 'There is no milestone in the main lane.' }]
  }
  return told.flatMap(({ id, statements, quotes }) => {
    const report = (sentence: string): Problem => ({ file, id, sentence })
    const first = statements.filter(({ isFirst }) => isFirst)
    const chief = facts.quotes.find((quote) => quote.id === quotes[0])
    return [
      ...(first.length > mostFirst
        ? [report(`More than ${mostFirst} statements stand under its lead.`)]
        : []),
      ...(chief?.stance !== undefined
        ? [report(`Its first quotation "${chief.id}" is an outside view.`)]
        : []),
      ...(chief && textWidth(chief.text, 'serifBold', 1) > longestChief
        ? [report(`Its first quotation "${chief.id}" is longer than ${longestChief} em.`)]
        : []),
    ]
  })
}
