import { inflateSync } from 'node:zlib'

/** A run of letters on a printed page. */
interface Run {
  /** How far it stands from the upper edge, as a part of the height of the page. */
  readonly foot: number
  /** As the file has it, red, green and blue from 0 to 1: ".1059 .1412 .1882". */
  readonly color: string
}

/** The letters on every page of what Chromium prints, from the top of each to its foot. */
export function readPaper(pdf: Buffer): readonly (readonly Run[])[] {
  const file = pdf.toString('latin1')
  const [, table = ''] = /\nxref\n0 \d+\n((?:\d{10} \d{5} \w \n)+)/.exec(file) ?? []
  const objects = [...table.matchAll(/\d{10}/g)].map(([place]) => file.slice(Number(place)))
  const pages = objects.filter((text) => /^\d+ 0 obj\n<<\/Type \/Page\n/.test(text))
  return pages.map((page) => {
    const height = Number(/\/MediaBox \[\S+ \S+ \S+ (\S+)\]/.exec(page)?.[1])
    const content = objects[Number(/\/Contents (\d+) /.exec(page)?.[1])] ?? ''
    const from = content.indexOf('stream\n') + 'stream\n'.length
    const drawn = content.slice(from, from + Number(/\/Length (\d+)/.exec(content)?.[1]))
    // An empty page is not compressed.
    const lines = drawn && inflateSync(Buffer.from(drawn, 'latin1')).toString('latin1')
    return readRuns(lines)
      .map(({ foot, color }) => ({ foot: 1 - foot / height, color }))
      .sort((one, other) => one.foot - other.foot)
  })
}

/** All is drawn at a scale, from a base and in a color, which "q" keeps and "Q" brings back. */
function readRuns(drawn: string): readonly Run[] {
  const runs: Run[] = []
  let now = { scale: 1, base: 0, color: '' }
  const kept: (typeof now)[] = []
  for (const line of drawn.split('\n')) {
    const [, , , scale = 1, , y = 0] = line.split(' ').map(Number)
    if (line === 'q') kept.push(now)
    else if (line === 'Q') now = kept.pop() ?? now
    else if (line.endsWith(' cm')) {
      now = { ...now, scale: now.scale * scale, base: now.base + now.scale * y }
    } else if (line.endsWith(' Tm')) {
      runs.push({ foot: now.base + now.scale * y, color: now.color })
    } else if (line.endsWith(' rg')) {
      now = { ...now, color: line.split(' ').slice(-4, -1).join(' ') }
    }
  }
  return runs
}
