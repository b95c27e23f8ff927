import { yearOf } from '../model/findYears'
import type { Formats } from '../model/formats'
import type { TimelineWords } from '../model/words'
import type { TimelineNumbers, TimelinePeople } from './timelineData'

/**
 * The same counts with one people's share against all others, who are called `rest`. A count that
 * does not tell the share shows nobody's.
 */
export function highlightPeople(
  numbers: readonly TimelineNumbers[],
  { name, shares }: TimelinePeople,
  rest: string,
  { words, formats }: { readonly words: Pick<TimelineWords, 'census'>; readonly formats: Formats },
): readonly TimelineNumbers[] {
  return numbers.map((item, index) => {
    const share = shares[index] ?? null
    if (share === null) {
      return { ...item, value: '–', spoken: item.caption, parts: [{ key: 'other', share: 100 }] }
    }
    const others = 100 - share
    const parts = [
      { name, share },
      { name: rest, share: others },
    ]
    return {
      ...item,
      value: formats.decimal(share),
      spoken: words.census({ year: yearOf(item.time), parts }, formats),
      parts: [
        { key: 'chosen', share },
        { key: 'other', share: others },
      ],
    }
  })
}
