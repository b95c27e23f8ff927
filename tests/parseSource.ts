import { type ESTree, parseSync } from 'vite'

export type Node = ESTree.Node

/** The statements of a TypeScript source; throws where it cannot be read. */
export function parseSource(path: string, text: string): ESTree.Program {
  const { program, errors } = parseSync(path, text, { preserveParens: false })
  const [error] = errors
  if (error) throw new Error(`${path}: ${error.message}`)
  return program
}

/** A node and all below it, in the order of the source. */
export function descendants(node: Node): readonly Node[] {
  const found: Node[] = []
  const visit = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (isNode(value)) {
      found.push(value)
      Object.values(value).forEach(visit)
    }
  }
  visit(node)
  return found
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}
