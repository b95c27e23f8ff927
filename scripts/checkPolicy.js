// @ts-check
import { createHash } from 'node:crypto'

/**
 * What is wrong with the content security policy of a built page, one sentence each; empty when
 * the policy is there, strict, and lets everything run that the page needs.
 * @param {Document} document
 * @param {{ inlineScripts: readonly string[], inlineStyles: readonly string[] }} inline
 * @returns {string[]}
 */
export function findPolicyProblems(document, { inlineScripts, inlineStyles }) {
  const meta = document.querySelector('meta[http-equiv="Content-Security-Policy" i]')
  if (!meta) return ['The page has no content security policy.']
  const policy = parsePolicy(meta.getAttribute('content') ?? '')
  const scripts = policy.get('script-src') ?? policy.get('default-src')
  const styles = policy.get('style-src') ?? policy.get('default-src')
  if (!scripts) return ['The policy says nothing about scripts.']

  const lax = [
    "'unsafe-inline'",
    "'unsafe-eval'",
    "'unsafe-hashes'",
    '*',
    'http:',
    'https:',
    'data:',
  ]
  const problems = lax
    .filter((source) => scripts.includes(source))
    .map((source) => `The policy allows scripts from ${source}.`)
  const guarded = [...document.querySelectorAll('script, style, link[href]')]
  if (guarded.some((node) => comesBefore(node, meta))) {
    problems.push('The policy stands after something that it should govern.')
  }
  for (const text of inlineScripts.filter((script) => !scripts.includes(hashSource(script)))) {
    problems.push(`The policy lacks ${hashSource(text)} of the inline script "${shorten(text)}".`)
  }
  if (styles && !styles.includes("'unsafe-inline'")) {
    for (const text of inlineStyles.filter((style) => !styles.includes(hashSource(style)))) {
      problems.push(`The policy lacks ${hashSource(text)} of the inline style "${shorten(text)}".`)
    }
    const styled = document.querySelector('[style]')
    if (styled)
      problems.push(`The policy forbids the style attribute of ${shorten(styled.outerHTML)}`)
  }
  return problems
}

/**
 * How a policy names one inline text: 'sha256-…' with its quotation marks.
 * @param {string} text
 */
export function hashSource(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** The first of two directives of the same name counts. @param {string} text */
function parsePolicy(text) {
  /** @type {Map<string, string[]>} */
  const policy = new Map()
  for (const directive of text.split(';')) {
    const [name = '', ...sources] = directive.trim().split(/\s+/)
    if (name !== '' && !policy.has(name)) policy.set(name.toLowerCase(), sources)
  }
  return policy
}

/** @param {Node} node @param {Node} other */
function comesBefore(node, other) {
  // Node.DOCUMENT_POSITION_FOLLOWING, which only exists in a window.
  return (node.compareDocumentPosition(other) & 4) !== 0
}

/** @param {string} text */
function shorten(text) {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
