import { describe, expect, it } from 'vitest'
import { citeSources } from '../../../src/build/citeSources'
import { toBibtex, toCslJson } from '../../../src/build/exportSources'
import { loadFacts } from '../../../src/build/loadFacts'
import type { SourceFacts } from '../../../src/model/content'

const checked = '2026-11-23'
const url = 'https://example.org/page/'
const page = { id: 'page', publisher: 'The Times', url, language: 'en' } as const
const undated: SourceFacts = { ...page, kind: 'article', title: 'What is it?' }
const article: SourceFacts = {
  ...page,
  kind: 'article',
  title: 'Kazakhstan Supports Accord since Independence',
  date: '2021-03',
  author: { family: 'Jones', given: 'Nathan Paul' },
}

/** The source as APA 7, Chicago 17 (bibliography) and GOST R 7.0.5-2008 write it. */
const manuals: readonly (readonly [string, SourceFacts, string, string, string])[] = [
  [
    'an article with author and month',
    article,
    'Jones, N. P. (2021, March). Kazakhstan Supports Accord since Independence. The Times. https://example.org/page/',
    'Jones, Nathan Paul. “Kazakhstan Supports Accord since Independence.” The Times, March 2021. https://example.org/page/.',
    'Jones N. P. Kazakhstan Supports Accord since Independence [Электронный ресурс] // The Times. 2021. URL: https://example.org/page/ (дата обращения: 23.11.2026).',
  ],
  [
    'an undated article whose title is a question',
    undated,
    'What is it? (n.d.). The Times. Retrieved November 23, 2026, from https://example.org/page/',
    'The Times. “What Is It?” Accessed November 23, 2026. https://example.org/page/.',
    'What is it? [Электронный ресурс] // The Times. URL: https://example.org/page/ (дата обращения: 23.11.2026).',
  ],
  [
    'a law in Kazakh on a page of a database',
    {
      ...page,
      kind: 'law',
      title: 'Қазақстан халқы Ассамблеясы туралы',
      publisher: 'adilet.zan.kz',
      language: 'kk',
    },
    'Қазақстан халқы Ассамблеясы туралы. (n.d.). adilet.zan.kz. Retrieved November 23, 2026, from https://example.org/page/',
    'adilet.zan.kz. “Қазақстан халқы Ассамблеясы туралы.” Accessed November 23, 2026. https://example.org/page/.',
    'Қазақстан халқы Ассамблеясы туралы [Электронный ресурс] // adilet.zan.kz. URL: https://example.org/page/ (дата обращения: 23.11.2026).',
  ],
  [
    'an official page of one day',
    {
      ...page,
      kind: 'official',
      title: 'Address to the nation',
      publisher: 'Akorda',
      date: '2022-03-16',
    },
    'Address to the nation. (2022, March 16). Akorda. https://example.org/page/',
    'Akorda. “Address to the Nation,” March 16, 2022. https://example.org/page/.',
    'Address to the nation [Электронный ресурс] // Akorda. 2022. URL: https://example.org/page/ (дата обращения: 23.11.2026).',
  ],
  [
    'a report in the press in Russian',
    {
      ...page,
      kind: 'press',
      title: 'Численность казахов увеличилась',
      publisher: 'aqparat.info',
      language: 'ru',
      date: '2023-11-07',
    },
    'Численность казахов увеличилась. (2023, November 7). aqparat.info. https://example.org/page/',
    'aqparat.info. “Численность казахов увеличилась.” November 7, 2023. https://example.org/page/.',
    'Численность казахов увеличилась [Электронный ресурс] // aqparat.info. 2023. URL: https://example.org/page/ (дата обращения: 23.11.2026).',
  ],
  [
    'a report in the press in German, whose nouns alone are capital',
    {
      ...page,
      kind: 'press',
      title: 'Deutsche sind siebtgrößte Ethnie',
      publisher: 'DAZ',
      language: 'de',
    },
    'Deutsche sind siebtgrößte Ethnie. (n.d.). DAZ. Retrieved November 23, 2026, from https://example.org/page/',
    'DAZ. “Deutsche sind siebtgrößte Ethnie.” Accessed November 23, 2026. https://example.org/page/.',
    'Deutsche sind siebtgrößte Ethnie [Электронный ресурс] // DAZ. URL: https://example.org/page/ (дата обращения: 23.11.2026).',
  ],
  [
    'a scholarly article with a quotation in its title',
    {
      ...article,
      kind: 'scholarly',
      title: '“Assembling” a Civic Nation',
      publisher: 'Caucasian Review',
      date: '2010',
    },
    'Jones, N. P. (2010). “Assembling” a Civic Nation. Caucasian Review. https://example.org/page/',
    'Jones, Nathan Paul. “‘Assembling’ a Civic Nation.” Caucasian Review, 2010. https://example.org/page/.',
    'Jones N. P. “Assembling” a Civic Nation [Электронный ресурс] // Caucasian Review. 2010. URL: https://example.org/page/ (дата обращения: 23.11.2026).',
  ],
  [
    'a report of an international body, which is its author',
    {
      ...page,
      kind: 'international',
      title: 'Interim report',
      publisher: 'OSCE/ODIHR',
      date: '2016-03-11',
    },
    'OSCE/ODIHR. (2016). Interim report. https://example.org/page/',
    'OSCE/ODIHR. “Interim Report,” March 11, 2016. https://example.org/page/.',
    'OSCE/ODIHR. Interim report [Электронный ресурс]. 2016. URL: https://example.org/page/ (дата обращения: 23.11.2026).',
  ],
  [
    'an entry of a work of reference',
    { ...page, kind: 'reference', title: 'Languages of Kazakhstan', publisher: 'Wikipedia' },
    'Languages of Kazakhstan. (n.d.). In Wikipedia. Retrieved November 23, 2026, from https://example.org/page/',
    '“Languages of Kazakhstan.” In Wikipedia. Accessed November 23, 2026. https://example.org/page/.',
    'Languages of Kazakhstan [Электронный ресурс] // Wikipedia. URL: https://example.org/page/ (дата обращения: 23.11.2026).',
  ],
  [
    'a table of numbers',
    { ...page, kind: 'data', title: 'Results of the census', publisher: 'Agency of Statistics' },
    'Agency of Statistics. (n.d.). Results of the census [Dataset]. Retrieved November 23, 2026, from https://example.org/page/',
    'Agency of Statistics. “Results of the Census.” Accessed November 23, 2026. https://example.org/page/.',
    'Agency of Statistics. Results of the census [Электронный ресурс]. URL: https://example.org/page/ (дата обращения: 23.11.2026).',
  ],
]

describe('citations as the manuals write them', () => {
  const samples = manuals.map(([name, source]) => ({ ...source, id: name }))
  const cited = citeSources(samples, checked)

  it.each(manuals)('%s', (name, _source, apa, chicago, gost) => {
    expect(cited.get(name)).toEqual([
      { style: 'apa', text: apa, language: 'en' },
      { style: 'chicago', text: chicago, language: 'en' },
      { style: 'gost', text: gost, language: 'ru' },
    ])
  })
})

describe('citations of the content', () => {
  const { facts } = loadFacts()
  const cited = citeSources(facts.sources, facts.checked)

  it.each(facts.sources)('$id is whole in each style', (source) => {
    const texts = (cited.get(source.id) ?? []).map(({ text }) => text)
    expect(texts).toHaveLength(3)
    for (const text of texts) {
      expect(text).toContain(source.url)
      expect(text.replaceAll(source.url, 'URL')).not.toMatch(
        /undefined|\.\.|[?!]\.|,,|[<>]|\s\s|^\W?\.|\(\)/,
      )
    }
  })
})

describe('the list of sources for other programs', () => {
  it('is CSL-JSON with dates as precise as they are known', () => {
    expect(JSON.parse(toCslJson([article, undated], checked))).toEqual([
      {
        id: 'page',
        type: 'article-newspaper',
        title: article.title,
        author: [{ family: 'Jones', given: 'Nathan Paul' }],
        'container-title': 'The Times',
        language: 'en',
        issued: { 'date-parts': [[2021, 3]] },
        accessed: { 'date-parts': [[2026, 11, 23]] },
        URL: article.url,
      },
      expect.not.objectContaining({ issued: expect.anything() as unknown }),
    ])
  })

  it('is BibTeX in which no sign of a title is taken for a command', () => {
    const tricky = { ...undated, id: 'x', title: '82.2% of votes & {all}', publisher: 'A_B' }
    expect(toBibtex([tricky], checked)).toBe(
      [
        '@misc{x,',
        '  title = {{82.2\\% of votes \\& \\{all\\}}},',
        '  howpublished = {A\\_B},',
        '  url = {https://example.org/page/},',
        '  note = {Accessed 2026-11-23}',
        '}',
        '',
      ].join('\n'),
    )
  })
})
