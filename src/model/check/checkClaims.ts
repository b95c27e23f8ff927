import type { Facts } from '../content'
import { factsFile } from './contentFiles'
import type { Problem } from '../problem'

/** A verdict that needs a date and has none, or says more than the claim's confidence allows. */
export function checkClaims(facts: Facts): Problem[] {
  const { claims, quotes } = facts
  const file = factsFile(facts, 'claims')
  const stances = new Map(quotes.map(({ id, stance }) => [id, stance]))
  return claims.flatMap(({ id, milestone, quote, verdict, since, confidence, views }) => {
    const standing = facts.milestones.find((one) => one.id === milestone)
    const isDated = since !== undefined
    const claimsTooMuch = verdict === 'confirmed' && confidence === 'unverified'
    return [
      ...(verdict === 'outdated' && !isDated
        ? [{ file, id, sentence: 'It is outdated, but since when is not said.' }]
        : []),
      ...(verdict !== 'outdated' && isDated
        ? [{ file, id, sentence: 'It has a date since when, but is not outdated.' }]
        : []),
      ...(claimsTooMuch
        ? [{ file, id, sentence: 'It is called confirmed, but its sources do not confirm it.' }]
        : []),
      ...(quote !== undefined && standing && !standing.quotes.includes(quote)
        ? [{ file, id, sentence: `Its quotation "${quote}" is none of "${milestone}".` }]
        : []),
      ...views
        .filter((view) => stances.has(view) && stances.get(view) === undefined)
        .map((view) => ({ file, id, sentence: `The view "${view}" has no stance.` })),
    ]
  })
}
