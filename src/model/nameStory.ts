import type { StoryWords } from './storyWords'

/** What the pages of a story are called: the name it has beside its title, else that. */
export function nameStory({ story }: Pick<StoryWords, 'story'>): string {
  return story.name ?? story.title
}

/** The name of a window: a page's own, then the story's where that is another. */
export function nameWindow(page: string, words: Pick<StoryWords, 'story'>): string {
  const name = nameStory(words)
  return page === name ? page : `${page} · ${name}`
}
