import type { StoryWords } from '../model/storyWords'
import type { InterfaceWords, Words } from '../model/words'

const interfaces = import.meta.glob<{ readonly words: InterfaceWords }>(
  '../content/interface/*/words.ts',
)
const stories = import.meta.glob<{ readonly words: StoryWords }>(
  '../content/stories/accord/*/words.ts',
)

/** All words of a language, for rendering pages. Rejects for a language that lacks a folder. */
export async function loadWords(language: string): Promise<Words> {
  const [own, ofStory] = await Promise.all([
    load(interfaces, `../content/interface/${language}/words.ts`),
    load(stories, `../content/stories/accord/${language}/words.ts`),
  ])
  return { ...own.words, ...ofStory.words }
}

function load<Module>(modules: Readonly<Record<string, () => Promise<Module>>>, path: string) {
  const start = modules[path]
  if (!start) throw new Error(`${path.replace('..', 'src')} is missing`)
  return start()
}
