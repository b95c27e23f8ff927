import type { TimelineData, TimelineItem } from '../../src/timeline/timelineData'

const first = Date.UTC(1900, 0, 1)
const last = Date.UTC(2031, 0, 1)
const kinds = ['main', 'after', 'context'] as const
const subjects = ['A law', 'The council', 'A session of the chamber', 'A visit', 'A declaration']

/** Made-up milestones from 1900 to 2030 in three lanes, always the same for the same count. */
export function generateData(count: number): TimelineData {
  const random = generator(20_210_301)
  const items = Array.from({ length: count }, (_, index): TimelineItem => {
    const time = Math.round(first + random() * (last - first))
    const when = new Date(time).toISOString().slice(0, 10)
    const subject = subjects[Math.floor(random() * subjects.length)] ?? 'A law'
    const title = `${subject}, no. ${index + 1}`
    return {
      id: `made-${index + 1}`,
      time,
      from: time,
      until: time + 86_400_000,
      softStart: false,
      softEnd: index % 50 === 0,
      when,
      whenSpoken: when,
      title,
      short: title.slice(0, 24),
      note: 'Made up for measuring',
      lead: 'A made-up milestone that stands here to be counted.',
    }
  }).sort((a, b) => a.time - b.time)
  const lanes = kinds.map((kind, lane) => ({
    id: kind,
    kind,
    title: `Lane ${lane + 1}`,
    items: items.filter((_, index) => index % kinds.length === lane),
  }))
  return {
    limits: { start: first, end: last },
    lanes: lanes.filter((lane) => lane.items.length > 0),
    eras: [],
    numbers: [],
  }
}

/** Park and Miller's minimal standard generator (1988); values from 0 to 1. */
function generator(seed: number): () => number {
  let state = seed % 2_147_483_647
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
