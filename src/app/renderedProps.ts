import { buildStory } from '../model/story'
import type { AppProps } from './App'
import { pageText } from './browse/pageText'
import { loadFacts } from './loadFacts'
import { loadWords } from './loadWords'
import { pageData } from './pageData'
import type { Route } from './routes'

/** Everything that rendering a page from nothing takes. */
export async function renderedProps(route: Route) {
  const words = await loadWords(route.language.id)
  const story = buildStory(loadFacts().facts, words)
  return {
    route,
    words,
    data: pageData(story),
    text: pageText(story),
    story,
  } satisfies AppProps & {
    story: unknown
  }
}
