import { expectTypeOf, test } from 'vitest'
import type { milestones } from '../../src/content/stories/accord/facts/milestones'
import type { WordsOfStory } from '../../src/content/stories/accord/shape'
import type { StoryWords } from '../../src/model/storyWords'

// The type check fails when one of these does not hold; at run time they do nothing.
test('the shape of the words knows every id of the facts and no other', () => {
  expectTypeOf<keyof WordsOfStory['milestones']>().toEqualTypeOf<
    (typeof milestones)[number]['id']
  >()
  type Statements2020 = Extract<
    (typeof milestones)[number],
    { readonly id: 'statements-2020' }
  >['statements']
  expectTypeOf<keyof WordsOfStory['milestones']['statements-2020']['statements']>().toEqualTypeOf<
    Statements2020[number]['id']
  >()
  expectTypeOf<Omit<WordsOfStory['speakers'], 'tokayev'>>().not.toExtend<WordsOfStory['speakers']>()
  expectTypeOf<Omit<WordsOfStory['groups'], 'Korean'>>().not.toExtend<WordsOfStory['groups']>()
})

test('words of that shape are what components take', () => {
  expectTypeOf<WordsOfStory>().toExtend<StoryWords>()
})
