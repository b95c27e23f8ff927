import { useMemo } from 'react'
import { useInterface } from '../ui/InterfaceContext'
import { highlightPeople } from './highlightPeople'
import type { TimelineNumbers, TimelinePeople } from './timelineData'

/** What the bars show: the share of one people, or the parts that `legend` names. */
export interface NumbersChoice {
  /** Names of the parts of a bar, in their order; the last one is all others. */
  readonly legend: readonly string[]
  /** Of whom the bars can show the share alone. */
  readonly peoples: readonly TimelinePeople[]
  /** Id of the one who is highlighted anywhere on the page; null for nobody. */
  readonly people: string | null
}

/** The same numbers, or those of the highlighted people, and who that is. */
export function useShownNumbers(
  numbers: readonly TimelineNumbers[],
  { legend, peoples, people }: NumbersChoice,
): { readonly numbers: readonly TimelineNumbers[]; readonly shown: TimelinePeople | undefined } {
  const { words, formats } = useInterface()
  return useMemo(() => {
    const shown = peoples.find(({ id }) => id === people)
    if (!shown) return { numbers, shown }
    const say = { words: words.timeline, formats }
    return { numbers: highlightPeople(numbers, shown, legend.at(-1) ?? '', say), shown }
  }, [numbers, peoples, people, legend, words, formats])
}
