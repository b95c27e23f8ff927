import { renderToStaticMarkup } from 'react-dom/server'
import { App } from '../../../src/app/App'
import type { AppProps } from '../../../src/app/App'
import { PageText } from '../../../src/app/browse/PageText'
import { builtStory } from '../../fixtures/builtStory'
import { routeFor } from '../../../src/app/routes'

export const route = routeFor('en')

/** The page as it is built, and what its script gets: words and data that went through JSON. */
export async function renderPage() {
  const { story, props } = await builtStory(route)
  const html = renderToStaticMarkup(
    <App {...props} text={(part) => <PageText story={story} part={part} />} />,
  )
  const { words } = await route.language.loadInterface()
  const data = JSON.parse(JSON.stringify(props.data)) as AppProps['data']
  return { story, html, live: { route, words, data } }
}
