import { describe, expect, it } from 'vitest'
import { markName } from '../../../src/timeline/markName'
import { english } from '../../fixtures/language'
import { item, year } from '../../fixtures/timeline'

const cluster = (...items: ReturnType<typeof item>[]) => ({
  time: items[0]?.time ?? 0,
  until: items.at(-1)?.time ?? 0,
  items,
})

it('names a single mark by its date, with the doubt in words, and its title', () => {
  const one = { ...item('policy', year(1991), 'A policy is outlined'), whenSpoken: 'about 1991' }
  expect(markName(cluster(one), english)).toBe('about 1991: A policy is outlined')
})

it('says how many marks stand together, from when to when', () => {
  const several = cluster(item('a', year(1995)), item('b', year(1996)), item('c', year(1999)))
  expect(markName(several, english)).toBe('3 moments from 1995 to 1999')
})

it('names one year where all stand in it', () => {
  const same = cluster(item('a', year(1995)), item('b', Date.UTC(1995, 11, 31)))
  expect(markName(same, english)).toBe('2 moments in 1995')
})

it('has no name for nothing', () => {
  expect(markName(cluster(), english)).toBe('')
})

describe('a mark with a label', () => {
  const one = {
    ...item('policy', year(1991), 'A policy is outlined'),
    when: 'Early 1990s',
    whenSpoken: 'from 1991 to about 1994',
  }

  it('is named by the words of the label in their order, then by what they leave out', () => {
    const lines = [
      { kind: 'date', text: 'Early 1990s' },
      { kind: 'title', text: 'A policy' },
      { kind: 'note', text: 'Three ideas' },
    ] as const
    expect(markName(cluster(one), english, lines)).toBe(
      'Early 1990s: A policy. Three ideas. A policy is outlined. from 1991 to about 1994',
    )
  })

  it('says nothing twice', () => {
    const plain = { ...one, when: '1991', whenSpoken: '1991' }
    const lines = [{ kind: 'small', lead: '1991', text: 'A policy is outlined' }] as const
    expect(markName(cluster(plain), english, lines)).toBe('1991: A policy is outlined')
    const date = [{ kind: 'small', lead: '1991', text: '' }] as const
    expect(markName(cluster(plain), english, date)).toBe('1991: A policy is outlined')
  })

  it('that stands for several is named by its years and their number', () => {
    const several = cluster(item('a', year(1995)), item('b', year(1999)))
    const lines = [{ kind: 'small', lead: '1995–1999', text: '' }] as const
    expect(markName(several, english, lines)).toBe('1995–1999: 2 moments')
  })
})
