import { announceMoment, leadToMoment, listenToSteps, showMoment } from '../../platform/momentSteps'
import { readQuery, writeQuery } from '../../platform/urlState'
import { putKeys } from '../putKeys'
import type { EmbedData } from './embedData'
import type { EmbedOptions } from './embedOptions'
import type { ScriptWords } from './embedScriptWords'
import { listMoments, stepFrom } from './stepMoments'

/**
 * Shows the story one moment at a time. Returns how to go to a moment; an id that is not known is
 * passed over.
 */
export function startSteps(
  { moments }: EmbedData,
  { at, lanes }: Pick<EmbedOptions, 'at' | 'lanes'>,
  { embedScript }: ScriptWords,
  onChange: (id: string) => void,
): (id: string) => void {
  let current = at ?? moments.find(({ strand }) => strand === 'main')?.id ?? ''
  const show = () => {
    const listed = listMoments(moments, lanes, current)
    const index = listed.findIndex(({ id }) => id === current)
    showMoment({
      id: current,
      position: embedScript.position(index + 1, listed.length),
      isFirst: index <= 0,
      isLast: index === listed.length - 1,
      listed: listed.map(({ id }) => id),
    })
    leadToMoment(current)
  }
  const go = (id: string) => {
    const moment = moments.find((one) => one.id === id)
    if (!moment || id === current) return
    current = id
    show()
    announceMoment(moment.name)
    writeQuery(putKeys(readQuery(), { at: id }))
    onChange(id)
  }
  listenToSteps({
    onStep: (by) => go(stepFrom(listMoments(moments, lanes, current), current, by)?.id ?? current),
    onGo: go,
  })
  show()
  return go
}
