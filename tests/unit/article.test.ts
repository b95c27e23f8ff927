import { describe, expect, it } from 'vitest'
import { loadFacts } from '../../src/build/loadFacts'
import { loadWords } from '../../src/build/loadWords'
import { languages } from '../../src/content/languages'
import { buildStory } from '../../src/model/story'

interface Paragraph {
  /** What it says, in a few words of its own. */
  readonly about: string
  /** Quotations that give its words letter by letter. */
  readonly quotes?: readonly string[]
  /** Claims that say what became of what it asserts. */
  readonly claims: readonly string[]
}

/** The paragraphs of the article in their order; its last one names the author, as the page does. */
const paragraphs: readonly Paragraph[] = [
  {
    about: 'the key ideas of a new policy',
    quotes: ['article-policy'],
    claims: ['policy-outline'],
  },
  {
    about: 'unity in diversity, reaffirmed in 2020',
    quotes: ['nazarbayev-key-priorities'],
    claims: ['reaffirmed-2020'],
  },
  {
    about: 'the Assembly, 130 ethnic groups, nine representatives',
    quotes: ['article-assembly', 'article-delegates'],
    claims: ['created-1995', 'civil-society', 'groups-130', 'nine-representatives'],
  },
  {
    about: 'recognized at the international level',
    quotes: ['article-recognition'],
    claims: ['recognized-abroad'],
  },
  {
    about: 'high marks by the UN and the OSCE',
    quotes: ['article-high-marks'],
    claims: ['high-marks'],
  },
  {
    about: 'a basic condition for development; 68.5 and 31.5 percent',
    claims: ['harmony-condition', 'share-2020'],
  },
  { about: 'one third of the population', quotes: ['nazarbayev-one-third'], claims: [] },
  { about: 'stability preserved and strengthened', claims: ['stability'] },
  { about: 'the Assembly plays an important role', claims: ['important-role', 'status-today'] },
  { about: 'a guarantee of civil peace', claims: ['harmony-condition'] },
  { about: 'the policy goes on', quotes: ['tokayev-continue'], claims: ['tokayev-words'] },
]

const { facts } = loadFacts()

describe.each(languages.map(({ id }) => id))('the article in the language %s', async (language) => {
  const story = buildStory(facts, await loadWords(language))
  const main = story.milestones.filter(({ lane }) => lane === 'main')
  const quotes = new Set(main.flatMap((milestone) => milestone.quotes.map(({ id }) => id)))
  const claims = new Map(
    main
      .flatMap(({ statements }) => statements.flatMap((statement) => statement.claims))
      .map((claim) => [claim.id, claim]),
  )

  it.each(paragraphs)(
    'is shown with what it says of $about',
    ({ quotes: quoted = [], claims: judged }) => {
      expect(quoted.length + judged.length).toBeGreaterThan(0)
      expect(quoted.filter((id) => !quotes.has(id))).toEqual([])
      for (const id of judged) {
        const claim = claims.get(id)
        expect(claim?.says, id).toMatch(/\S/)
        expect(story.words.claimCard.verdicts[claim?.verdict ?? 'confirmed'], id).toMatch(/\S/)
        expect(claim?.sources.length, id).toBeGreaterThan(0)
      }
    },
  )

  it('is judged in nothing but what its paragraphs say', () => {
    const known = new Set(paragraphs.flatMap(({ claims: judged }) => judged))
    expect([...claims.keys()].filter((id) => !known.has(id))).toEqual([])
  })
})
