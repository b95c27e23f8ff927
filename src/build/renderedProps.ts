import { buildStory } from '../model/story'
import { loadFacts } from './loadFacts'
import { loadWords } from './loadWords'
import { pageData } from '../app/pageData'
import type { Route } from '../app/routes'

/** What rendering a page from nothing takes: the whole story, and what its script will work with. */
export async function renderedProps(route: Route) {
  const words = await loadWords(route.language.id)
  const story = buildStory(loadFacts().facts, words)
  return { story, props: { route, words, data: route.page === 'read' ? pageData(story) : null } }
}
