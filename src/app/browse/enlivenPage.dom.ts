import { readQuery } from '../../platform/address'
import { loadOnce } from '../../platform/fetchFile'
import { layOutParts } from '../../platform/layOutParts'
import { waitForIdle, waitForLoad, waitForReader, waitForView } from '../../platform/waitFor'
import type { PageData } from '../pageData'
import type { Route } from '../routes'
import { showStill } from '../showStill.dom'
import { holdPresses } from './holdPresses.dom'
import { saySentence } from './saySentence.dom'

/** The charts, and the parts without any: who has come to one has a place to keep. */
const charted = 'figure[data-chart], #timeline ~ section:not(:has([data-chart]))'

/**
 * Brings the timeline of the page to read to life and then, as soon as a reader who does something
 * has one in view, the charts; each with its code, and when the browser has nothing better to do: the page is complete without.
 * Rejects where the timeline's code or the data does not come, or the data is not what it works with.
 */
export async function enlivenPage(route: Route, fetchData: () => Promise<PageData>): Promise<void> {
  const doAgain = holdPresses()
  await waitForLoad()
  // React comes on its own, so that what it takes to start and to draw are two pieces of work.
  const [data, { words }, { mountComponent }] = await Promise.all([
    fetchData(),
    route.language.loadInterface(),
    import('../../platform/mountComponent'),
  ])
  await waitForIdle()
  const [{ openSession }, { LivePage }] = await Promise.all([
    import('../openSession.dom'),
    import('./LivePage'),
  ])
  await waitForIdle()
  const session = openSession(data.charts)
  const [timeline, rail, sentence] = ['timeline', 'rail', 'sentence'].map((part) =>
    document.querySelector(`[data-live="${part}"]`),
  )
  if (sentence) saySentence(session, sentence)
  // How charts speak comes with the first thing to say, or with them.
  const bringSpeech = loadOnce(async () => {
    const [{ describeWith }, { chartCursor }] = await Promise.all([
      import('../../charts/describeYear'),
      route.language.loadCharts(),
    ])
    session.learn(describeWith(data.charts, chartCursor))
    return chartCursor
  })
  const stop = session.subscribe(() => {
    bringSpeech().then(stop, () => undefined)
  })
  // Where the sheet did not come, from which alone the last part has its style, it would be a blank.
  const last = document.querySelector('#about')
  const isStyled = last && getComputedStyle(last).paddingTop !== '0px'
  if (timeline && rail && isStyled) {
    const props = { route, words, data, session, places: { timeline, rail } }
    // What React draws has a place beside the page, from which it fills those on it.
    mountComponent(document.createElement('div'), LivePage, props, showStill)
  }
  void layOutParts(document.querySelectorAll<HTMLElement>('main > section, #after > div'))
  // What is chosen in the address may show in any chart.
  if (readQuery() === '') {
    // Who is further down has begun, or was led there.
    if (scrollY === 0) await waitForReader()
    await waitForView([...document.querySelectorAll(charted)])
  }
  const brought = await Promise.all([
    bringSpeech(),
    import('../startCharts.dom'),
    import('../../charts/savePicture.dom'),
    import('../../platform/keepPlace.dom'),
  ]).catch(() => undefined)
  if (!brought) {
    // They stay as they are, with nothing that would be dead; the timeline goes on.
    for (const control of document.querySelectorAll('figure [data-needs-script]')) control.remove()
    return
  }
  const [{ keys }, { startCharts }, { watchPictureButtons }, { keepPlace }] = brought
  keepPlace()
  await waitForIdle()
  startCharts(session, keys)
  watchPictureButtons()
  doAgain()
}
