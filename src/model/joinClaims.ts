import type { Facts } from './content'
import { parseEdtf } from './edtf'
import type { Claim, Quote, Source } from './story'
import type { Words } from './words'

/** The claims that stand below one statement of a milestone, in the order of the facts. */
export function joinClaims(
  { claims }: Pick<Facts, 'claims'>,
  words: Words,
  place: { readonly milestone: string; readonly statement: string },
  find: {
    readonly quote: (id: string) => Quote
    readonly citeAll: (ids: readonly string[]) => readonly Source[]
  },
): readonly Claim[] {
  return claims
    .filter(({ milestone, statement }) => {
      return milestone === place.milestone && statement === place.statement
    })
    .map(({ id, verdict, since, quote, sources, confidence, independence, views }) => {
      const own = words.claims[id]
      if (own === undefined) throw new Error(`content has no words for the claim "${id}"`)
      return {
        ...own,
        id,
        verdict,
        since: since === undefined ? undefined : parseEdtf(since),
        quote,
        sources: find.citeAll(sources),
        confidence,
        independence,
        views: views.map(find.quote),
      }
    })
}
