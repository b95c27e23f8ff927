import { ElementType, parseDocument } from 'htmlparser2'
import sanitizeHtml from 'sanitize-html'
import { plainText, readMarks, writeMarks } from '../../src/model/marks.ts'
import type { Mark } from '../../src/model/marks.ts'

export interface ReducedText {
  /** Paragraphs of plain text with `*emphasis*` and `[links](https://…)`. */
  readonly paragraphs: readonly string[]
  /** What else was in the HTML, each thing once: '<iframe src="https://…">'. */
  readonly lost: readonly string[]
}

type Nodes = ReturnType<typeof parseDocument>['childNodes']

const emphases = ['b', 'strong', 'i', 'em', 'cite', 'dfn', 'mark', 'u', 'ins']
const blocks = [
  ...['p', 'div', 'blockquote', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'section', 'article', 'hr'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'footer', 'pre', 'figure', 'figcaption'],
]
/** Tags that say nothing more once their text stands. */
const inline = ['a', 'br', 'wbr', 'span', 'small', 'big', 'font', 'q', 'sup', 'sub', 'abbr', 'code']
const known = new Set([...emphases, ...blocks, ...inline, 'time', 'center', 'html', 'body', 'head'])
const withoutText = ['script', 'style', 'textarea', 'option', 'noscript', 'title']

/**
 * HTML of a sheet as paragraphs with emphasis and links. Addresses in the text become links unless
 * `autolink` is false; an empty line begins a paragraph.
 */
export function reduceHtml(html: string, { autolink = true } = {}): ReducedText {
  const clean = sanitizeHtml(html.replaceAll(/\r?\n[^\S\n]*\r?\n/g, '<br>'), {
    allowedTags: ['em', 'p', 'br', 'a'],
    allowedAttributes: { a: ['href'] },
    allowedSchemes: ['http', 'https', 'mailto'],
    nonTextTags: withoutText,
    transformTags: Object.fromEntries([
      ...emphases.map((tag) => [tag, 'em'] as const),
      ...blocks.map((tag) => [tag, 'p'] as const),
    ]),
  })
  const paragraphs: Mark[][] = [[]]
  const walk = (nodes: Nodes, around: Omit<Mark, 'text'>) => {
    for (const node of nodes) {
      if ('data' in node) {
        for (const text of autolink ? splitAddresses(node.data) : [node.data]) {
          const isLink = autolink && around.href === undefined && isAddress(text)
          const shown = isLink ? text.replace(/^https?:\/\/(?:www\.)?/i, '') : text
          paragraphs.at(-1)?.push({ ...around, text: shown, ...(isLink && { href: text }) })
        }
      } else if ('name' in node) {
        const isBlock = node.name === 'p'
        if (isBlock || node.name === 'br') paragraphs.push([])
        const { href = '' } = node.attribs
        walk(node.childNodes, {
          ...around,
          ...(node.name === 'em' && { isEmphasis: true }),
          ...(isAddress(href) && { href }),
        })
        if (isBlock) paragraphs.push([])
      }
    }
  }
  walk(parseDocument(clean).childNodes, {})
  return {
    paragraphs: paragraphs.map(writeMarks).filter((text) => text !== ''),
    lost: [...new Set(listLost(parseDocument(html).childNodes))],
  }
}

/** The same as one line of plain text, for what stands where no link can. */
export function reduceLine(html: string): {
  readonly text: string
  readonly lost: readonly string[]
} {
  const { paragraphs, lost } = reduceHtml(html, { autolink: false })
  const links = paragraphs
    .flatMap(readMarks)
    .flatMap(({ href }) => (href === undefined ? [] : [href]))
  return { text: paragraphs.map(plainText).join(' '), lost: [...links, ...lost] }
}

/** Whether a text is an address of the web or of mail that may stand in a link. */
export function isAddress(text: string): boolean {
  return /^(https?:\/\/|mailto:)[^\s<>"]+$/i.test(text) && URL.canParse(text)
}

function splitAddresses(text: string): readonly string[] {
  return text.split(/(https?:\/\/[^\s<>"()]*[^\s<>"().,;:!?'’”])/)
}

/** Tags that are more than the look of their text, links that lead nowhere, comments. */
function listLost(nodes: Nodes): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    if ('data' in node) return node.type === ElementType.Comment ? [`<!--${node.data}-->`] : []
    if (!('name' in node)) return []
    const { href } = node.attribs
    const isLost = !known.has(node.name) || (href !== undefined && !isAddress(href))
    const attributes = Object.entries(node.attribs).map(([name, value]) => ` ${name}="${value}"`)
    const tag = `<${node.name}${attributes.join('')}>`
    if (withoutText.includes(node.name)) return [tag + textOf(node.childNodes)]
    return [...(isLost ? [tag] : []), ...listLost(node.childNodes)]
  })
}

function textOf(nodes: Nodes): string {
  return nodes.map((node) => ('data' in node ? node.data : '')).join('')
}
