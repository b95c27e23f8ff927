import { parse } from 'postcss'
import type { AtRule, ChildNode, Container, Root, Rule } from 'postcss'
import parseSelector from 'postcss-selector-parser'

/**
 * The rules of a style sheet that what has these classes needs on a screen, in their order. What
 * has come of a page can be painted with them while the rest is on its way.
 */
export function firstStyle(sheet: string, classes: ReadonlySet<string>): string {
  const root = parse(sheet)
  root.walkAtRules('media', (rule) => {
    if (isForPrint(rule)) rule.remove()
  })
  keepSelectors(root, (selector) => classesOf(selector).every((name) => classes.has(name)))
  return root.toString()
}

/**
 * The rules that a page with a first style may still lack, whichever classes that was for: those
 * that name classes, and those for paper. Rules for everything, in which every page begins, would
 * have a browser style everything again when they come a second time.
 */
export function laterStyle(sheet: string): string {
  const root = parse(sheet)
  keepSelectors(
    root,
    (selector, rule) => classesOf(selector).length > 0 || findParents(rule).some(isForPrint),
  )
  return root.toString()
}

/** Takes out all other selectors, and what has none left. */
function keepSelectors(root: Root, isWanted: (selector: string, rule: Rule) => boolean): void {
  root.walkRules((rule) => {
    if (isStep(rule.parent)) return
    const used = rule.selectors.filter((selector) => isWanted(selector, rule))
    if (used.length === 0) removeEmpty(rule)
    else rule.selectors = used
  })
}

function findParents({ parent }: ChildNode): readonly AtRule[] {
  return parent?.type === 'atrule' ? [parent as AtRule, ...findParents(parent as AtRule)] : []
}

function isForPrint({ name, params }: AtRule): boolean {
  return name === 'media' && params === 'print'
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

function classesOf(selector: string): readonly string[] {
  const names: string[] = []
  parseSelector((list) => {
    list.walkClasses(({ value }) => {
      names.push(value)
    })
  }).processSync(selector)
  return names
}
