import { storyAddress } from '../app/routes'
import type { StoryAddress } from '../app/routes'
import { languages } from '../content/languages'
import { stories } from '../content/stories'
import { loadFacts } from './loadFacts'
import type { LoadedFacts } from './loadFacts'
import { loadWords, speaks } from './loadWords'
import type { StoryFacts } from '../model/content'
import type { Words } from '../model/words'

/** A story as it was read from its folder: what pages are made of. */
export interface StoryContent extends LoadedFacts {
  readonly address: StoryAddress
  /** By the id of one of its languages. */
  readonly wordsOf: (language: string) => Promise<Words>
}

/** All stories, in the order of their list. */
export function readStories(): readonly [StoryContent, ...StoryContent[]] {
  const [first, ...others] = stories
  return [readStory(first, 0), ...others.map((story, index) => readStory(story, index + 1))]
}

/** The story at a place of the list, counted from 0. */
export function readStory(story: StoryFacts, nth: number): StoryContent {
  const read = loadFacts(story)
  const { facts } = read
  const own = languages.filter(({ id }) => speaks(id, story.id))
  const lacking = [
    ...(facts.sources.length > 0 ? [] : ['sources' as const]),
    ...(facts.handout ? [] : ['handout' as const]),
  ]
  return {
    ...read,
    address: storyAddress(nth, story.id, own, lacking),
    wordsOf: (language) => loadWords(language, story.id),
  }
}
