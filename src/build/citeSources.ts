import CSL from 'citeproc'
import type { Citation, CitationStyle } from '../model/citation'
import type { SourceFacts } from '../model/content'
import type { Story } from '../model/story'
import apa from './csl/apa.csl?raw'
import chicago from './csl/chicago.csl?raw'
import gost from './csl/gost.csl?raw'
import english from './csl/locales-en-US.xml?raw'
import { cslItem } from './cslItem'

const styles = { apa, chicago, gost } as const satisfies Record<CitationStyle, string>

/** Manuals write terms and months in their own language, whatever the language of the work. */
const languages = { apa: 'en', chicago: 'en', gost: 'ru' } as const

/** Each source as lists of references write it, by id; `checked` is the EDTF day on which all were read, if they were. */
export function citeSources(
  sources: readonly SourceFacts[],
  checked: string | undefined,
): ReadonlyMap<string, readonly Citation[]> {
  const items = new Map(sources.map((source) => [source.id, citedItem(source, checked)]))
  const writers = (['apa', 'chicago', 'gost'] as const).map((style) => {
    const write = writeIn(styles[style], items)
    return (id: string) => ({ style, text: write(id), language: languages[style] })
  })
  return new Map(sources.map(({ id }) => [id, writers.map((write) => write(id))]))
}

const written = new WeakMap<Story, ReturnType<typeof citeSources>>()

/** The same of a story, written once: it takes a second, and several files have them. */
export function citationsOf(story: Story): ReturnType<typeof citeSources> {
  const known = written.get(story) ?? citeSources(story.sources, story.checked?.text)
  written.set(story, known)
  return known
}

/**
 * Sites and papers keep the letters of their names, which styles would else begin with capitals. A
 * law that is read on a web page has neither volume nor section, without which no manual's form
 * for statutes is complete: it is cited as the page.
 */
function citedItem(source: SourceFacts, checked: string | undefined) {
  const item = cslItem(source, checked)
  const container = item['container-title']
  return {
    ...item,
    type: item.type === 'legislation' ? 'webpage' : item.type,
    'container-title': container && `<span class="nocase">${container}</span>`,
  }
}

function writeIn(style: string, items: ReadonlyMap<string, object>) {
  const engine = new CSL.Engine(
    { retrieveLocale: () => english, retrieveItem: (id) => ({ ...items.get(id) }) },
    style,
    'en-US',
    true,
  )
  engine.setOutputFormat('text')
  return (id: string) => {
    // One by one: in a list, works of one author and year would get letters or dashes.
    engine.updateItems([id])
    const entries = engine.makeBibliography()
    return entries === false ? '' : (entries[1][0] ?? '').trim()
  }
}
