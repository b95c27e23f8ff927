import { stories } from '../content/stories'
import type { StoryWords, WrittenWords } from '../model/storyWords'
import type { InterfaceWords, Words } from '../model/words'

const interfaces = import.meta.glob<{ readonly words: InterfaceWords }>(
  '../content/interface/*/words.ts',
)
const wordsOfStories = import.meta.glob<{ readonly words: WrittenWords }>(
  '../content/stories/*/*/words.ts',
)

/** Of a story that has no more than its milestones. */
const none: Omit<StoryWords, 'story' | 'milestones'> = {
  about: {},
  claims: {},
  lanes: {},
  laneTexts: {},
  eras: {},
  quotes: {},
  speakers: {},
  charts: {},
  groups: {},
  regions: {},
  districts: {},
  counts: {},
  parties: {},
  how: {},
  publishers: {},
  sourceTitles: {},
  questions: {},
  reasons: {},
}

/** All words of a story in a language. Rejects for a language that lacks a folder. */
export async function loadWords(language: string, story = stories[0].id): Promise<Words> {
  const [own, ofStory] = await Promise.all([
    load(interfaces, `../content/interface/${language}/words.ts`),
    load(wordsOfStories, fileOf(language, story)),
  ])
  return completeWords(own.words, ofStory.words)
}

/** The product's words and a story's, with what the story does not have as empty. */
export function completeWords(own: InterfaceWords, ofStory: WrittenWords): Words {
  return { ...own, ...none, ...ofStory }
}

/** Whether a story has a folder of words in a language. */
export function speaks(language: string, story: string): boolean {
  return fileOf(language, story) in wordsOfStories
}

function fileOf(language: string, story: string): string {
  return `../content/stories/${story}/${language}/words.ts`
}

function load<Module>(modules: Readonly<Record<string, () => Promise<Module>>>, path: string) {
  const start = modules[path]
  if (!start) throw new Error(`${path.replace('..', 'src')} is missing`)
  return start()
}
