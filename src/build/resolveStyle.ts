import { parse } from 'postcss'
import type { Declaration, Root, Rule } from 'postcss'
import parseSelector from 'postcss-selector-parser'
import valueParser from 'postcss-value-parser'

/** Custom properties by name, with the dashes. */
type Properties = Readonly<Record<string, string>>

/**
 * The rules of a style sheet that a drawing needs to stand alone: those for its classes, with
 * custom properties and pairs of colors replaced by what they are in the light theme. Programs
 * that know neither then draw it right. Conditional rules are left out. `classes` are those of the
 * drawing.
 */
export function resolveStyle(sheet: string, classes: ReadonlySet<string>): string {
  const root = parse(sheet)
  const properties = readRoot(root)
  return rulesOf(root)
    .flatMap((rule) => {
      const used = rule.selectors.filter((selector) => isForDrawing(selector, classes))
      if (used.length === 0) return []
      const body = declarationsOf(rule).map(
        ({ prop, value }) => `${prop}:${resolveValue(value, properties)}`,
      )
      return [`${used.join(',')}{${body.join(';')}}`]
    })
    .join('\n')
}

/**
 * Replaces `var(--name)` and `light-dark(light, dark)`, also inside each other, and the pair of
 * properties that Vite makes of the latter for browsers that do not know it.
 */
export function resolveValue(value: string, properties: Properties): string {
  const parsed = valueParser(value)
  parsed.walk((node, index, nodes) => {
    if (node.type !== 'function') return
    const [first] = node.nodes
    if (node.value === 'var' && first) {
      if (first.value === '--lightningcss-dark') {
        nodes[index] = asWord('', node)
        return
      }
      if (first.value === '--lightningcss-light') {
        const light = valueParser.stringify(node.nodes.slice(2))
        nodes[index] = asWord(resolveValue(light, properties), node)
        return
      }
      const known = properties[first.value]
      if (known === undefined) return
      nodes[index] = asWord(resolveValue(known, properties), node)
    } else if (node.value === 'light-dark') {
      const end = node.nodes.findIndex(({ type }) => type === 'div')
      const light = valueParser.stringify(node.nodes.slice(0, end < 0 ? undefined : end))
      nodes[index] = asWord(resolveValue(light, properties), node)
    }
  })
  return valueParser.stringify(parsed.nodes)
}

function asWord(value: string, { sourceIndex, sourceEndIndex }: valueParser.Node) {
  return { type: 'word', value, sourceIndex, sourceEndIndex } as const
}

/** Every class of the selector is one of the drawing's, and nothing of it depends on a script. */
function isForDrawing(selector: string, classes: ReadonlySet<string>): boolean {
  const foreign: string[] = []
  const last = new Set<string>()
  parseSelector((list) => {
    list.walk((node) => {
      if (node.type === 'combinator') last.clear()
      if (node.type === 'pseudo') foreign.push(node.value)
      if (node.type !== 'class') return
      last.add(node.value)
      if (!classes.has(node.value)) foreign.push(node.value)
    })
  }).processSync(selector)
  return foreign.length === 0 && last.size > 0
}

/** The tokens: what is declared for the root without conditions. */
function readRoot(root: Root): Properties {
  const declared = rulesOf(root)
    .filter(({ selectors }) => selectors.includes(':root'))
    .flatMap(declarationsOf)
    .filter(({ prop }) => prop.startsWith('--'))
  return Object.fromEntries(declared.map(({ prop, value }) => [prop, value]))
}

function rulesOf(root: Root): readonly Rule[] {
  return root.nodes.filter((node) => node.type === 'rule')
}

function declarationsOf(rule: Rule): readonly Declaration[] {
  return rule.nodes.filter((node) => node.type === 'decl')
}
