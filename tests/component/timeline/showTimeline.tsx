import { act, fireEvent, render, screen } from '@testing-library/react'
import { vi } from 'vitest'
import { parseEdtf } from '../../../src/model/edtf'
import type { Instant } from '../../../src/model/formats'
import { MeasuredTimeline } from '../../../src/timeline/MeasuredTimeline'
import type { TimelineProps } from '../../../src/timeline/MeasuredTimeline'
import { Timeline } from '../../../src/timeline/Timeline'
import type { TimelineData } from '../../../src/timeline/timelineData'
import { InInterface } from '../../fixtures/interface'
import { english } from '../../fixtures/language'
import { fourMilestones, item, mainLane, storyData, year } from '../../fixtures/timeline'

export const text = english.words.timeline

/** What the words take that say what is shown, by EDTF years or months. */
export const shown = (from: string, to: string) =>
  [{ from: instant(from), to: instant(to) }, english.formats] as const

function instant(date: string): Instant {
  const { from } = parseEdtf(date)
  return { time: from?.start ?? 0, precision: date.includes('-') ? 'month' : 'year' }
}

/** How the names of the four milestones' links begin, in order: with what is seen of them. */
export const names: readonly string[] = fourMilestones.map(({ when, title }) =>
  text.marker({ when, title }),
)

export function showTimeline(
  data: TimelineData = storyData,
  current?: string,
  more: Partial<TimelineProps> = {},
) {
  return render(
    <InInterface>
      <Timeline>
        <MeasuredTimeline
          data={data}
          legend={['Kazakhs', 'Russians', 'Others']}
          current={current}
          {...more}
        />
      </Timeline>
    </InInterface>,
  )
}

/** Three milestones of one spring, too close to be told apart while everything is shown. */
export const clustered: TimelineData = {
  ...storyData,
  numbers: [],
  lanes: [
    {
      ...mainLane,
      items: [
        item('early', year(1995)),
        ...[2, 3, 4].map((month) => item(`spring-${month}`, Date.UTC(2007, month, 1))),
      ],
    },
  ],
}

/** The link whose name is this, or begins with it. */
export const mark = (name: string | RegExp) =>
  screen.getByRole('link', {
    name: typeof name === 'string' ? (own) => own.startsWith(name) : name,
  })

/** The name of what has the focus; of one of the four milestones how it begins. */
export const focused = () => {
  const name = document.activeElement?.getAttribute('aria-label')
  return names.find((one) => name?.startsWith(one)) ?? name
}

/** Presses a key where the focus is; false when the page keeps the browser from doing its part. */
export const press = (key: string, more: { code?: string; shiftKey?: boolean } = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })

/** The years shown, as the overview says them. */
export const range = () => screen.getByRole('slider').getAttribute('aria-valuetext')

/** Lets fake time pass, in ms. */
export function rest(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms)
  })
}
