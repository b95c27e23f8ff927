import type { ESTree } from 'vite'
import { descendants, type Node, parseSource } from '../parseSource'

export interface Import {
  /** As written: '../model/edtf', 'd3', './shares.csv?raw'. */
  readonly from: string
  /** Imported names; '*' for a namespace, 'default' for a default import, none for a bare import. */
  readonly names: readonly string[]
  /** Nothing of it is left at run time. */
  readonly typeOnly: boolean
  readonly dynamic: boolean
}

/** What the rules need to know of one file. */
export interface Module {
  /** From the repository's root, with slashes: 'src/model/edtf.ts'. */
  readonly path: string
  readonly lines: number
  readonly imports: readonly Import[]
  /** Names that exist at run time; 'default' for a default export, '*' for a whole module. */
  readonly exports: readonly string[]
  /** Names of called functions, methods by their own name: `React.useState()` → 'useState'. */
  readonly calls: readonly string[]
  /** Uses of the browser, the clock and chance, as written: 'document', 'Date.now'. */
  readonly impurities: readonly string[]
  /** Names of JSX attributes. */
  readonly attributes: readonly string[]
}

/** What every file of the house keeps to. */
export interface HouseRule {
  readonly name: string
  /** The sentences in which a file breaks it, each with the file's path. */
  readonly find: (module: Module) => readonly string[]
}

const browserGlobals = new Set([
  'document',
  'window',
  'navigator',
  'localStorage',
  'sessionStorage',
  'globalThis',
  'performance',
])

/** Parses a file, so that text and comments are not taken for code. */
export function readModule(path: string, text: string): Module {
  const program = parseSource(path, text)
  const nodes = descendants(program)
  const declared = new Set(nodes.flatMap(declaredNames))
  const labels = new Set(nodes.flatMap(labelOf))
  const textOf = ({ start, end }: Node) => text.slice(start, end)
  return {
    path,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    imports: nodes.flatMap(toImport),
    exports: program.body.flatMap(exportedNames),
    calls: nodes.flatMap(calledName),
    impurities: nodes.flatMap((node) => {
      if (node.type !== 'Identifier') return impureExpression(node, textOf)
      const isUse = browserGlobals.has(node.name) && !declared.has(node.name) && !labels.has(node)
      return isUse ? [node.name] : []
    }),
    attributes: nodes.flatMap((node) => (node.type === 'JSXAttribute' ? [textOf(node.name)] : [])),
  }
}

function toImport(node: Node): Import[] {
  if (node.type === 'ImportDeclaration') {
    const names = node.specifiers.map(importedName)
    const typeOnly =
      node.importKind === 'type' ||
      (names.length > 0 &&
        node.specifiers.every((one) => one.type === 'ImportSpecifier' && one.importKind === 'type'))
    return [{ from: node.source.value, names, typeOnly, dynamic: false }]
  }
  if (node.type === 'ExportAllDeclaration') {
    const typeOnly = node.exportKind === 'type'
    return [{ from: node.source.value, names: ['*'], typeOnly, dynamic: false }]
  }
  if (node.type === 'ExportNamedDeclaration' && node.source) {
    const names = node.specifiers.map(({ local }) => nameOf(local))
    const typeOnly = node.exportKind === 'type'
    return [{ from: node.source.value, names, typeOnly, dynamic: false }]
  }
  if (node.type === 'TSImportType') {
    return [{ from: node.source.value, names: [], typeOnly: true, dynamic: false }]
  }
  if (node.type === 'ImportExpression' && node.source.type === 'Literal') {
    return [{ from: String(node.source.value), names: [], typeOnly: false, dynamic: true }]
  }
  return []
}

function importedName(specifier: ESTree.ImportDeclarationSpecifier): string {
  if (specifier.type === 'ImportNamespaceSpecifier') return '*'
  return specifier.type === 'ImportDefaultSpecifier' ? 'default' : nameOf(specifier.imported)
}

function exportedNames(statement: Node): string[] {
  if (statement.type === 'ExportDefaultDeclaration') return ['default']
  if (statement.type === 'ExportAllDeclaration') {
    if (statement.exportKind === 'type') return []
    return [statement.exported ? nameOf(statement.exported) : '*']
  }
  if (statement.type !== 'ExportNamedDeclaration' || statement.exportKind === 'type') return []
  const { declaration, specifiers } = statement
  if (declaration?.type === 'VariableDeclaration') {
    return declaration.declarations.flatMap(({ id }) => boundNames(id))
  }
  const isValue =
    declaration?.type === 'FunctionDeclaration' ||
    declaration?.type === 'ClassDeclaration' ||
    declaration?.type === 'TSEnumDeclaration'
  if (isValue) return declaration.id ? [declaration.id.name] : []
  return specifiers
    .filter(({ exportKind }) => exportKind !== 'type')
    .map(({ exported }) => nameOf(exported))
}

function calledName(node: Node): string[] {
  if (node.type !== 'CallExpression') return []
  const { callee } = node
  if (callee.type === 'Identifier') return [callee.name]
  return callee.type === 'MemberExpression' &&
    !callee.computed &&
    callee.property.type === 'Identifier'
    ? [callee.property.name]
    : []
}

/** Names of variables, parameters and functions. */
function declaredNames(node: Node): string[] {
  if (node.type === 'VariableDeclarator') return boundNames(node.id)
  const own = node.type === 'FunctionDeclaration' && node.id ? [node.id.name] : []
  return 'params' in node ? [...own, ...[node.params].flat().flatMap(boundNames)] : own
}

/** The names that a pattern gives. */
function boundNames(pattern: Node): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name]
    case 'AssignmentPattern':
      return boundNames(pattern.left)
    case 'RestElement':
      return boundNames(pattern.argument)
    case 'Property':
      return boundNames(pattern.value)
    case 'ObjectPattern':
      return pattern.properties.flatMap(boundNames)
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? boundNames(element) : []))
    default:
      return []
  }
}

/** What stands in a node only as the name of a property or a type. */
function labelOf(node: Node): Node[] {
  switch (node.type) {
    case 'MemberExpression':
      return node.computed ? [] : [node.property]
    case 'Property':
      return node.shorthand ? [] : [node.key]
    case 'TSPropertySignature':
    case 'TSMethodSignature':
      return [node.key]
    case 'TSQualifiedName':
      return [node.left, node.right]
    case 'TSTypeReference':
      return [node.typeName]
    default:
      return []
  }
}

function impureExpression(node: Node, textOf: (node: Node) => string): string[] {
  if (node.type === 'MemberExpression') {
    const text = textOf(node)
    return text === 'Date.now' || text === 'Math.random' ? [text] : []
  }
  const isToday =
    node.type === 'NewExpression' && textOf(node.callee) === 'Date' && node.arguments.length === 0
  return isToday ? ['new Date()'] : []
}

function nameOf(name: ESTree.ModuleExportName): string {
  return name.type === 'Literal' ? name.value : name.name
}
