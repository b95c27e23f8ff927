import { stories } from '../content/stories'
import type { StoryWords } from '../model/storyWords'
import type { InterfaceWords, Words } from '../model/words'

const interfaces = import.meta.glob<{ readonly words: InterfaceWords }>(
  '../content/interface/*/words.ts',
)
const wordsOfStories = import.meta.glob<{ readonly words: StoryWords }>(
  '../content/stories/*/*/words.ts',
)

/** All words of a story in a language. Rejects for a language that lacks a folder. */
export async function loadWords(language: string, story = stories[0].id): Promise<Words> {
  const [own, ofStory] = await Promise.all([
    load(interfaces, `../content/interface/${language}/words.ts`),
    load(wordsOfStories, `../content/stories/${story}/${language}/words.ts`),
  ])
  return { ...own.words, ...ofStory.words }
}

function load<Module>(modules: Readonly<Record<string, () => Promise<Module>>>, path: string) {
  const start = modules[path]
  if (!start) throw new Error(`${path.replace('..', 'src')} is missing`)
  return start()
}
