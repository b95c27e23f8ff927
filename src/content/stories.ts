import type { StoryFacts } from '../model/content'
import { accord } from './stories/accord/story'

/** A further story is a folder like `stories/accord` and its entry here. The first one is shown. */
export const stories: readonly [StoryFacts, ...StoryFacts[]] = [accord]
