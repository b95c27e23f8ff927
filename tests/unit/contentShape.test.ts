import { expectTypeOf, test } from 'vitest'
import type { milestones } from '../../src/content/stories/accord/facts/milestones'
import type { WordsOfContent } from '../../src/content/shape'
import type { Words } from '../../src/model/words'

// The type check fails when one of these does not hold; at run time they do nothing.
test('the shape of the words knows every id of the facts and no other', () => {
  expectTypeOf<keyof WordsOfContent['milestones']>().toEqualTypeOf<
    (typeof milestones)[number]['id']
  >()
  expectTypeOf<keyof WordsOfContent['milestones']['statements-2020']['statements']>().toEqualTypeOf<
    | 'council-2020'
    | 'inference'
    | 'reaffirmed'
    | 'stability'
    | 'wording'
    | 'share-2020'
    | 'korday'
    | 'un-and-osce'
  >()
  expectTypeOf<Omit<WordsOfContent['speakers'], 'tokayev'>>().not.toExtend<
    WordsOfContent['speakers']
  >()
  expectTypeOf<Omit<WordsOfContent['groups'], 'Korean'>>().not.toExtend<WordsOfContent['groups']>()
})

test('words of that shape are what components take', () => {
  expectTypeOf<WordsOfContent>().toExtend<Words>()
})
