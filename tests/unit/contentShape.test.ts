import { expectTypeOf, test } from 'vitest'
import type { milestones } from '../../src/content/stories/accord/facts/milestones'
import type { WordsOfStory } from '../../src/content/stories/accord/shape'
import type { StoryWords } from '../../src/model/storyWords'

// The type check fails when one of these does not hold; at run time they do nothing.
test('the shape of the words knows every id of the facts and no other', () => {
  expectTypeOf<keyof WordsOfStory['milestones']>().toEqualTypeOf<
    (typeof milestones)[number]['id']
  >()
  expectTypeOf<keyof WordsOfStory['milestones']['statements-2020']['statements']>().toEqualTypeOf<
    | 'council-2020'
    | 'inference'
    | 'reaffirmed'
    | 'stability'
    | 'wording'
    | 'share-2020'
    | 'korday'
    | 'un-and-osce'
  >()
  expectTypeOf<Omit<WordsOfStory['speakers'], 'tokayev'>>().not.toExtend<WordsOfStory['speakers']>()
  expectTypeOf<Omit<WordsOfStory['groups'], 'Korean'>>().not.toExtend<WordsOfStory['groups']>()
})

test('words of that shape are what components take', () => {
  expectTypeOf<WordsOfStory>().toExtend<StoryWords>()
})
