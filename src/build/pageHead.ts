import { nameStory, nameWindow } from '../model/nameStory'
import type { Story } from '../model/story'
import { oembedLink } from './oembed'
import { escapeHtml } from '../app/escapeHtml'
import { jsonInPage } from './jsonInPage'
import type { Route } from '../app/routes'
import { linkBetween, siblingsOf } from '../app/routes'

export interface HeadInput {
  readonly story: Story
  readonly route: Route
  /** Where the site will stand, with a slash at the end; undefined when the builder did not say. */
  readonly baseUrl: string | undefined
  /** Modules that the page's script will ask for, relative to the page. */
  readonly preloads: readonly string[]
}

/** What the head of a page of the story says; the elements as HTML. */
export function pageHead({ story, route, baseUrl, preloads }: HeadInput) {
  const { story: own, sourceList, about, aboutPage, handout } = story.words
  const description = own.description ?? own.lead ?? own.title
  const siblings = siblingsOf(route)
  const address = pageAddress(route, baseUrl)
  const image = story.image && baseUrl && new URL(story.image, baseUrl).href
  const texts = {
    read: { title: own.title, description },
    about: {
      title: aboutPage.title,
      description: about.checkedLines?.join(' ') ?? description,
    },
    sources: { title: sourceList.title, description: sourceList.intro },
    present: {
      title: own.present?.title ?? own.title,
      description: own.present?.description ?? description,
    },
    handout: { title: handout.title(own.title), description: handout.lead },
  }[route.page]
  const title = nameWindow(texts.title, story.words)
  const tags = [
    tag('meta', { property: 'og:type', content: 'article' }),
    tag('meta', { property: 'og:site_name', content: nameStory(story.words) }),
    tag('meta', { property: 'og:title', content: texts.title }),
    tag('meta', { property: 'og:description', content: texts.description }),
    ...siblings.map((other) =>
      tag('meta', {
        property: other.language === route.language ? 'og:locale' : 'og:locale:alternate',
        content: other.language.openGraph,
      }),
    ),
    address && tag('meta', { property: 'og:url', content: address }),
    image && tag('meta', { property: 'og:image', content: image }),
    tag('meta', { name: 'twitter:card', content: story.image ? 'summary_large_image' : 'summary' }),
    address && tag('link', { rel: 'canonical', href: address }),
    address &&
      route.page === 'read' &&
      oembedLink(new URL('embed/oembed.json', address).href, own.title),
    ...(siblings.length > 1 ? alternates(route, baseUrl) : []),
    ...preloads.map((href) => tag('link', { rel: 'modulepreload', href })),
    `<script type="application/ld+json">${linkedData(story, address)}</script>`,
  ]
  return {
    title,
    description: texts.description,
    head: tags.filter((one): one is string => Boolean(one)),
  }
}

/** Where a page will stand; undefined when the builder did not say. */
export function pageAddress({ path }: Route, baseUrl: string | undefined): string | undefined {
  return baseUrl ? new URL(path === '' ? '.' : `${path}/`, baseUrl).href : undefined
}

/** The page in every language, itself among them, and the one for readers of any other. */
function alternates(route: Route, baseUrl: string | undefined): readonly string[] {
  const siblings = siblingsOf(route)
  const hrefOf = (other: Route) => pageAddress(other, baseUrl) ?? linkBetween(route, other)
  const link = (hreflang: string, other: Route) =>
    tag('link', { rel: 'alternate', hreflang, href: hrefOf(other) })
  const [first] = siblings
  return [
    ...siblings.map((other) => link(other.language.tag, other)),
    ...(first ? [link('x-default', first)] : []),
  ]
}

function linkedData({ words, sources }: Story, address: string | undefined): string {
  const article = sources.find(({ kind }) => kind === 'article')
  const data = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: words.story.title,
    description: words.story.description ?? words.story.lead,
    inLanguage: words.locale.tag,
    url: address,
    isBasedOn: article && {
      '@type': 'OpinionNewsArticle',
      name: article.title,
      url: article.url,
      publisher: { '@type': 'Organization', name: article.publisher },
    },
  }
  return jsonInPage(data)
}

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapeHtml(value)}"`)
  return `<${name} ${written.join(' ')} />`
}
