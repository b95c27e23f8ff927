import { parse } from 'postcss'
import type { AtRule, ChildNode, Container } from 'postcss'
import parseSelector from 'postcss-selector-parser'

/**
 * The rules of a style sheet that what has these classes needs on a screen, in their order. What
 * has come of a page can be painted with them while the whole sheet, in which they stand again, is
 * on its way.
 */
export function firstStyle(sheet: string, classes: ReadonlySet<string>): string {
  const root = parse(sheet)
  root.walkAtRules('media', (rule) => {
    if (rule.params === 'print') rule.remove()
  })
  root.walkRules((rule) => {
    if (isStep(rule.parent)) return
    const used = rule.selectors.filter((selector) => namesOnly(selector, classes))
    if (used.length === 0) removeEmpty(rule)
    else rule.selectors = used
  })
  return root.toString()
}

/** Takes a rule out, and the conditions that hold nothing else. */
function removeEmpty(node: ChildNode): void {
  const { parent } = node
  node.remove()
  if (parent?.type === 'atrule' && parent.nodes?.length === 0) removeEmpty(parent as AtRule)
}

/** Whether rules in here are steps of an animation, which have no selectors. */
function isStep(parent: Container | undefined): boolean {
  return parent?.type === 'atrule' && 'name' in parent && parent.name === 'keyframes'
}

function namesOnly(selector: string, classes: ReadonlySet<string>): boolean {
  let isKnown = true
  parseSelector((list) => {
    list.walkClasses(({ value }) => {
      isKnown &&= classes.has(value)
    })
  }).processSync(selector)
  return isKnown
}
