import type { OtherStory } from '../app/browse/AboutPage'
import { embedRoutes } from '../app/embed/embedRoutes'
import { pageData } from '../app/pageData'
import { pageDataFile } from '../app/pageDataId'
import { routeTo } from '../app/routes'
import type { Route } from '../app/routes'
import { shareFile } from '../app/share/shareFile'
import { manifestFile } from '../app/offline/keptFiles'
import { sourceCardsFile, sourceFiles } from '../app/sourceFiles'
import type { Facts } from '../model/content'
import { factsFile } from '../model/check/contentFiles'
import type { Problem } from '../model/problem'
import { buildStory } from '../model/story'
import type { Story } from '../model/story'
import { buildFindIndex } from './buildFindIndex'
import { buildSourceCards } from './buildSourceCards'
import { chartFiles } from './chartFiles'
import { writeSourceFile } from './exportSources'
import icon from './icon.svg?raw'
import { findProblems } from './findProblems'
import { oembedCard } from './oembedCard'
import { pieceFiles } from './pieceFiles'
import { readStories } from './readStories'
import type { StoryContent } from './readStories'
import type { SiteAssets } from './siteAssets'
import { webManifest } from './webManifest'

export interface SiteFile {
  /** Below the site's root, without a slash before it. */
  readonly path: string
  readonly render: () => string | Promise<string>
}

export interface Site {
  /** Of the content: while there are any, there are no files. */
  readonly problems: readonly Problem[]
  readonly files: readonly SiteFile[]
  /** Files that pages show and that must be there, and what is wrong where one is not. */
  readonly needed: readonly { readonly path: string; readonly problem: Problem }[]
  /** Folders of the pages to read, without slashes at their ends. */
  readonly homes: readonly string[]
}

/**
 * Every page and file of the site; each is rendered when it is asked for. `content` is what it is
 * made of, the stories that there are unless said otherwise.
 */
export async function loadSite(
  assets: SiteAssets,
  content: readonly StoryContent[] = readStories(),
): Promise<Site> {
  const loaded = await Promise.all(content.map(loadStory))
  // What is wrong with words that stories share is said once.
  const problems = new Map(
    loaded.flatMap((one) => one.problems).map((problem) => [JSON.stringify(problem), problem]),
  )
  if (problems.size > 0)
    return { problems: [...problems.values()], files: [], needed: [], homes: [] }
  const stories = loaded.map((one) => one.build())
  const [[first, ...further] = [], ...others] = stories
  return {
    problems: [],
    needed: stories.flatMap(([one]) => (one ? listNeeded(one.facts, one.story) : [])),
    homes: stories.flat().map(({ read }) => read.path),
    files: [
      ...stories
        .flat()
        .flatMap(({ read, story, facts }) => [
          ...read.story.pages.flatMap((page) =>
            pageFiles(
              story,
              facts,
              routeTo(page, read.language, read.story),
              assets,
              otherStories(stories, read),
            ),
          ),
          ...embedRoutes(read, story).flatMap((route) => embedFiles(story, route, assets)),
        ]),
      ...(first ? [notFoundFile([first, ...further], others.flat(), assets)] : []),
      ...sharedFiles(assets),
    ],
  }
}

/** The pictures of a story, which its author puts there. */
function listNeeded(facts: Facts, { image, milestones }: Story): Site['needed'] {
  const missing = (path: string, id: string, file: string) => ({
    path,
    problem: { file, id, sentence: `There is no file public/${path}.` },
  })
  const ofStory = `src/content/stories/${facts.id}/story.ts`
  return [
    ...(image === undefined ? [] : [missing(image, 'image', ofStory)]),
    ...milestones.flatMap(({ id, media }) =>
      media?.kind === 'picture' ? [missing(media.src, id, factsFile(facts, 'milestones'))] : [],
    ),
  ]
}

type BuiltStories = readonly (readonly { readonly read: Route; readonly story: Story }[])[]

/** All stories but the one of a page, in its language where they have it. */
function otherStories(stories: BuiltStories, { language, story: own }: Route) {
  return stories.flatMap((translations): readonly OtherStory[] => {
    const found = translations.find(({ read }) => read.language === language) ?? translations[0]
    if (!found || found.read.story === own) return []
    const { read, story } = found
    return [{ title: story.words.story.title, path: read.path, tag: read.language.tag }]
  })
}

/** The problems of a story, and how to build it in each of its languages where there are none. */
async function loadStory({ address, wordsOf, ...read }: StoryContent) {
  const { facts } = read
  const loaded = await Promise.all(
    address.languages.map(async (language) => ({ language, words: await wordsOf(language.id) })),
  )
  const words = Object.fromEntries(loaded.map((one) => [one.language.id, one.words]))
  return {
    problems: findProblems(read, words),
    build: () =>
      loaded.map(({ language, words: own }) => ({
        read: routeTo('read', language, address),
        story: buildStory(facts, own),
        facts,
      })),
  }
}

function pageFiles(
  story: Story,
  facts: Facts,
  route: Route,
  assets: SiteAssets,
  others: readonly OtherStory[],
): readonly SiteFile[] {
  const folder = route.path === '' ? '' : `${route.path}/`
  const page = {
    path: `${folder}index.html`,
    render: () => renderRoute(story, route, assets, others),
  }
  if (['present', 'about', 'handout'].includes(route.page)) return [page]
  if (route.page === 'sources') {
    return [
      page,
      ...sourceFiles.map(({ name }) => ({
        path: folder + name,
        render: () => writeSourceFile[name](facts.sources, facts.checked),
      })),
    ]
  }
  return [
    page,
    { path: folder + manifestFile, render: () => webManifest(story, route) },
    { path: folder + pageDataFile, render: () => JSON.stringify(pageData(story)) },
    {
      // What can be found on the page: fetched when a reader first looks for something.
      path: `${folder}find.json`,
      render: () => JSON.stringify(buildFindIndex(story, facts, facts.spellings)),
    },
    {
      // What a card says of the sources of a statement: fetched when a reader first wants one.
      path: folder + sourceCardsFile,
      render: () => JSON.stringify(buildSourceCards(story)),
    },
    {
      path: folder + shareFile,
      render: async () => {
        const { renderShare } = await import('./renderPage')
        return renderShare(story, route)
      },
    },
    ...[...chartFiles(story, assets, process.env.ACCORD_BASE_URL ?? ''), ...pieceFiles(story)].map(
      (file) => ({
        ...file,
        path: folder + file.path,
      }),
    ),
  ]
}

async function renderRoute(
  story: Story,
  route: Route,
  assets: SiteAssets,
  others: readonly OtherStory[],
): Promise<string> {
  // Renderers are loaded on their own, so that each kind of page has its own styles only.
  if (route.page === 'present') {
    const { renderDeck } = await import('./renderDeck')
    return renderDeck(story, route, assets)
  }
  if (route.page === 'handout') {
    const { renderHandout } = await import('./renderHandout')
    return renderHandout(story, route, assets)
  }
  if (route.page === 'about' || route.page === 'sources') {
    const { renderText } = await import('./renderText')
    return renderText(story, route, assets, others)
  }
  const { renderPage } = await import('./renderPage')
  return renderPage(story, route, assets)
}

function embedFiles(
  story: Story,
  route: ReturnType<typeof embedRoutes>[number],
  assets: SiteAssets,
): readonly SiteFile[] {
  const card = oembedCard(story, route, process.env.ACCORD_BASE_URL)
  return [
    {
      path: `${route.path}/index.html`,
      render: async () => {
        const { renderEmbed } = await import('./renderEmbed')
        return renderEmbed(story, route, assets, card?.address)
      },
    },
    ...(card ? [{ path: `${route.path}/oembed.json`, render: () => card.text }] : []),
  ]
}

/** What pages of all languages have in common. */
function sharedFiles(assets: SiteAssets): readonly SiteFile[] {
  const sheet = assets.sheetFile('renderPage')
  return [
    { path: 'icon.svg', render: () => icon },
    ...(sheet ? [{ path: sheet.path, render: () => sheet.css }] : []),
  ]
}

type NotFoundStories = Parameters<typeof import('./renderNotFound').renderNotFound>

function notFoundFile(
  stories: NotFoundStories[0],
  others: NotFoundStories[1],
  assets: SiteAssets,
): SiteFile {
  return {
    path: '404.html',
    render: async () => {
      const { renderNotFound } = await import('./renderNotFound')
      return renderNotFound(stories, others, assets, process.env.ACCORD_BASE_URL)
    },
  }
}
