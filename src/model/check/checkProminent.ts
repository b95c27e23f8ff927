import type { Facts } from '../content'
import type { Problem } from '../problem'
import { factsFile } from './contentFiles'

/** As many flags as have room beside the main lane's. */
const mostProminent = 3

/** Marks of prominence that say nothing or are too many to be seen. */
export function checkProminent(facts: Facts): Problem[] {
  const file = factsFile(facts, 'milestones')
  return facts.lanes.flatMap((lane) => {
    const prominent = facts.milestones.filter((one) => one.lane === lane.id && one.prominent)
    const tooMany = lane.id === 'main' ? prominent : prominent.slice(mostProminent)
    const sentence =
      lane.id === 'main'
        ? 'In the main lane every milestone is prominent.'
        : `It is more than the ${mostProminent} of its lane that may be prominent.`
    return tooMany.map(({ id }) => ({ file, id, sentence }))
  })
}
