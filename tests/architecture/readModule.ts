import ts from 'typescript'

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

/** Parses a file; TypeScript's own parser, so that text and comments are not taken for code. */
export function readModule(path: string, text: string): Module {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
  const nodes = descendants(file)
  const declared = new Set(nodes.flatMap(declaredName))
  return {
    path,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    imports: nodes.flatMap(toImport),
    exports: file.statements.flatMap(exportedNames),
    calls: nodes.flatMap(calledName),
    impurities: nodes.flatMap((node) => impurity(node, declared)),
    attributes: nodes.filter(ts.isJsxAttribute).map((attribute) => attribute.name.getText()),
  }
}

function descendants(node: ts.Node): ts.Node[] {
  return [node, ...node.getChildren().flatMap(descendants)]
}

function toImport(node: ts.Node): Import[] {
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause
    const bindings = clause?.namedBindings
    const elements = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : []
    const names = [
      ...(clause?.name ? ['default'] : []),
      ...(bindings && ts.isNamespaceImport(bindings) ? ['*'] : []),
      ...elements.map((element) => (element.propertyName ?? element.name).text),
    ]
    const allTypes = names.length > 0 && elements.length === names.length
    const typeOnly =
      clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
      (allTypes && elements.every((element) => element.isTypeOnly))
    return [{ from: textOf(node.moduleSpecifier), names, typeOnly, dynamic: false }]
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const elements =
      node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : []
    const names = elements.map((element) => (element.propertyName ?? element.name).text)
    const from = textOf(node.moduleSpecifier)
    return [
      { from, names: names.length > 0 ? names : ['*'], typeOnly: node.isTypeOnly, dynamic: false },
    ]
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return [{ from: textOf(node.argument.literal), names: [], typeOnly: true, dynamic: false }]
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [from] = node.arguments
    return from ? [{ from: textOf(from), names: [], typeOnly: false, dynamic: true }] : []
  }
  return []
}

function exportedNames(statement: ts.Statement): string[] {
  if (ts.isExportAssignment(statement)) return ['default']
  if (ts.isExportDeclaration(statement)) {
    if (statement.isTypeOnly) return []
    if (!statement.exportClause) return ['*']
    if (ts.isNamespaceExport(statement.exportClause)) return [statement.exportClause.name.text]
    return statement.exportClause.elements
      .filter((element) => !element.isTypeOnly)
      .map((element) => element.name.text)
  }
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  const kinds = modifiers.map((modifier) => modifier.kind)
  if (!kinds.includes(ts.SyntaxKind.ExportKeyword)) return []
  if (kinds.includes(ts.SyntaxKind.DefaultKeyword)) return ['default']
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((declaration) => declaration.name.getText())
  }
  const isValue =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isEnumDeclaration(statement)
  return isValue && statement.name ? [statement.name.text] : []
}

function calledName(node: ts.Node): string[] {
  if (!ts.isCallExpression(node)) return []
  if (ts.isIdentifier(node.expression)) return [node.expression.text]
  return ts.isPropertyAccessExpression(node.expression) ? [node.expression.name.text] : []
}

function declaredName(node: ts.Node): string[] {
  const declares =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node)
  return declares && node.name && ts.isIdentifier(node.name) ? [node.name.text] : []
}

function impurity(node: ts.Node, declared: ReadonlySet<string>): string[] {
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText()
    return text === 'Date.now' || text === 'Math.random' ? [text] : []
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date') {
    return node.arguments?.length ? [] : ['new Date()']
  }
  if (!ts.isIdentifier(node) || !browserGlobals.has(node.text) || declared.has(node.text)) return []
  const { parent } = node
  const isNameOfSomethingElse =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isQualifiedName(parent) ||
    ts.isTypeReferenceNode(parent) ||
    ts.isJsxAttribute(parent)
  return isNameOfSomethingElse ? [] : [node.text]
}

function textOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : node.getText()
}
