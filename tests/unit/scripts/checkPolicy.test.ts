import { expect, it } from 'vitest'
import { findPolicyProblems, hashSource } from '../../../scripts/checkPolicy.js'
import { parsePage } from '../../../scripts/parsePage.js'

const script = `document.documentElement.dataset.theme = 'dark'`
const style = 'p { color: red }'
const strict = `default-src 'none'; script-src 'self' ${hashSource(script)}; style-src 'self' ${hashSource(style)}`

function findProblems({ policy = strict, body = '<p>Accord</p>', before = '' }) {
  const meta = policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`
  const html = `<!doctype html><html><head>${before}${meta}<style>${style}</style>
    <script>${script}</script></head><body>${body}</body></html>`
  return findPolicyProblems(parsePage(html), { inlineScripts: [script], inlineStyles: [style] })
}

it('names an inline text as a policy does', () => {
  // The example of https://www.w3.org/TR/CSP3/#external-hash
  expect(hashSource("alert('Hello, world.');")).toBe(
    "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
  )
})

it('finds nothing wrong with a strict policy', () => {
  expect(findProblems({})).toEqual([])
})

it.each([
  { what: 'no policy', page: { policy: '' }, problem: 'The page has no content security policy.' },
  {
    what: 'no word about scripts',
    page: { policy: "style-src 'self'" },
    problem: 'The policy says nothing about scripts.',
  },
  ...["'unsafe-inline'", "'unsafe-eval'", 'https:', '*'].map((source) => ({
    what: `scripts from ${source}`,
    page: { policy: strict.replace('script-src', `script-src ${source}`) },
    problem: `The policy allows scripts from ${source}.`,
  })),
  {
    what: 'an inline script that is not in the policy',
    page: { policy: "default-src 'self'; style-src 'unsafe-inline'" },
    problem: `The policy lacks ${hashSource(script)} of the inline script "${script}".`,
  },
  {
    what: 'an inline style that is not in the policy',
    page: { policy: `script-src ${hashSource(script)}; style-src 'self'` },
    problem: `The policy lacks ${hashSource(style)} of the inline style "${style}".`,
  },
  {
    what: 'a style attribute',
    page: { body: '<p style="color: red"></p>' },
    problem: 'The policy forbids the style attribute of <p style="color: red"></p>',
  },
  {
    what: 'something that loads before the policy holds',
    page: { before: '<link rel="stylesheet" href="a.css">' },
    problem: 'The policy stands after something that it should govern.',
  },
])('finds $what', ({ page, problem }) => {
  expect(findProblems(page)).toEqual([problem])
})
