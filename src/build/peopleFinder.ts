import type { Facts } from '../model/content'
import type { Quote, Story } from '../model/story'

export interface Person {
  readonly id: string
  readonly name: string
}

export interface FindPeople {
  /** Those who are quoted on the page, in the order of the facts. */
  readonly all: readonly Person[]
  /** Ids of those who said the words. */
  readonly ofQuotes: (quotes: readonly Quote[]) => readonly string[]
  /** Ids of those whose family name stands in a text. */
  readonly inTexts: (texts: readonly string[]) => readonly string[]
}

/** Knows who is quoted and who is named. */
export function peopleFinder(story: Story, facts: Facts): FindPeople {
  const speakerOf = new Map(facts.quotes.map(({ id, speaker }) => [id, speaker]))
  const shown = story.milestones.flatMap(({ quotes }) => quotes)
  const speaking = new Set(shown.map(({ id }) => speakerOf.get(id)))
  const all = facts.speakers
    .filter(({ id, kind }) => kind === 'person' && speaking.has(id))
    .map(({ id }) => ({ id, name: story.words.speakers[id] ?? id }))
  const patterns = all.map(({ id, name }) => ({ id, pattern: familyName(name) }))
  return {
    all,
    ofQuotes: (quotes) => {
      const speakers = new Set(quotes.map(({ id }) => speakerOf.get(id)))
      return all.filter(({ id }) => speakers.has(id)).map(({ id }) => id)
    },
    inTexts: (texts) =>
      patterns
        .filter(({ pattern }) => texts.some((text) => pattern.test(text)))
        .map(({ id }) => id),
  }
}

/** The last word of a name, at the beginning of a word: languages may put endings behind it. */
function familyName(name: string): RegExp {
  const last = name.split(' ').at(-1) ?? name
  return new RegExp(`(?<!\\p{L})${last.replaceAll(/[^\p{L}]/gu, '.')}`, 'u')
}
