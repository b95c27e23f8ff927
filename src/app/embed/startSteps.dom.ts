import {
  announceMilestone,
  leadToMilestone,
  listenToSteps,
  showMilestone,
} from './milestoneSteps.dom'
import { readQuery, writeQuery } from '../../platform/address'
import { writeAt } from '../addressState'
import type { EmbedData } from './embedData'
import type { EmbedOptions } from './embedOptions'
import type { ScriptWords } from './embedScriptWords'
import { listMilestones, stepFrom } from './stepMilestones'

/**
 * Shows the story one milestone at a time. Returns how to go to a milestone; an id that is not known is
 * passed over.
 */
export function startSteps(
  { milestones }: EmbedData,
  { at, lanes }: Pick<EmbedOptions, 'at' | 'lanes'>,
  { embedScript }: ScriptWords,
  onChange: (id: string) => void,
): (id: string) => void {
  let current = at ?? milestones.find(({ lane }) => lane === 'main')?.id ?? ''
  const show = () => {
    const listed = listMilestones(milestones, lanes, current)
    const index = listed.findIndex(({ id }) => id === current)
    showMilestone({
      id: current,
      position: embedScript.position({ number: index + 1, count: listed.length }),
      isFirst: index <= 0,
      isLast: index === listed.length - 1,
      listed: listed.map(({ id }) => id),
    })
    leadToMilestone(current)
  }
  const go = (id: string) => {
    const milestone = milestones.find((one) => one.id === id)
    if (!milestone || id === current) return
    current = id
    show()
    announceMilestone(milestone.name)
    writeQuery(writeAt(readQuery(), id))
    onChange(id)
  }
  listenToSteps({
    onStep: (by) =>
      go(stepFrom(listMilestones(milestones, lanes, current), current, by)?.id ?? current),
    onGo: go,
  })
  show()
  return go
}
