import { describe, expect, it } from 'vitest'
import { citeSource } from '../../../src/evidence/citeSource'
import { toBibtex, toCslJson } from '../../../src/evidence/exportSources'
import type { SourceFacts } from '../../../src/model/content'

const undatedPage: Omit<SourceFacts, 'title'> = {
  id: 'article',
  publisher: 'The Astana Times',
  url: 'https://astanatimes.com/2021/03/kazakhstan-supports/',
  language: 'en',
  kind: 'article',
}
const title = 'Kazakhstan Supports Interethnic Accord Since Independence'
const undated: SourceFacts = { ...undatedPage, title: 'What is it?' }
const daily: SourceFacts = { ...undatedPage, title, date: '2016-03-11' }
const article: SourceFacts = {
  ...undatedPage,
  title,
  date: '2021-03',
  author: { family: 'Jones', given: 'Nathan Paul' },
}
const checked = '2026-11-23'

describe('citations', () => {
  it.each([
    [
      'apa',
      article,
      'Jones, N. P. (2021, March). Kazakhstan Supports Interethnic Accord Since Independence. The Astana Times. https://astanatimes.com/2021/03/kazakhstan-supports/',
    ],
    [
      'apa',
      daily,
      'Kazakhstan Supports Interethnic Accord Since Independence. (2016, March 11). The Astana Times. https://astanatimes.com/2021/03/kazakhstan-supports/',
    ],
    [
      'apa',
      undated,
      'What is it? (n.d.). The Astana Times. Retrieved November 23, 2026, from https://astanatimes.com/2021/03/kazakhstan-supports/',
    ],
    [
      'chicago',
      article,
      'Jones, Nathan Paul. “Kazakhstan Supports Interethnic Accord Since Independence.” The Astana Times, March 2021. https://astanatimes.com/2021/03/kazakhstan-supports/.',
    ],
    [
      'chicago',
      undated,
      'The Astana Times. “What is it?” Accessed November 23, 2026. https://astanatimes.com/2021/03/kazakhstan-supports/.',
    ],
    [
      'gost',
      article,
      'Jones N. P. Kazakhstan Supports Interethnic Accord Since Independence [Электронный ресурс] // The Astana Times. 2021. URL: https://astanatimes.com/2021/03/kazakhstan-supports/ (дата обращения: 23.11.2026).',
    ],
    [
      'gost',
      undated,
      'What is it? [Электронный ресурс] // The Astana Times. URL: https://astanatimes.com/2021/03/kazakhstan-supports/ (дата обращения: 23.11.2026).',
    ],
  ] as const)('in %s', (style, source, written) => {
    expect(citeSource(style, source, checked)).toBe(written)
  })
})

describe('the list of sources for other programs', () => {
  it('is CSL-JSON with dates as precise as they are known', () => {
    expect(JSON.parse(toCslJson([article, undated], checked))).toEqual([
      {
        id: 'article',
        type: 'article-newspaper',
        title: article.title,
        author: [{ family: 'Jones', given: 'Nathan Paul' }],
        'container-title': 'The Astana Times',
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
        '  url = {https://astanatimes.com/2021/03/kazakhstan-supports/},',
        '  note = {Accessed 2026-11-23}',
        '}',
        '',
      ].join('\n'),
    )
  })
})
