// @ts-check
import { csvFormatRows, csvParseRows } from 'd3'
import { parseSync } from 'vite'

/** Source texts of a language's files by their names. @typedef {ReadonlyMap<string, string>} Files */
/** @typedef {{ readonly id: string, readonly text: string, readonly isCode: boolean, readonly start: number, readonly end: number }} Cell */
/** @typedef {{ readonly id: string, readonly text: string }} Row */

/** Name of the first column. */
const idColumn = 'id'
const notes = {
  code: 'what stands in ${…} and before => stays',
  short: 'for narrow timelines: at most 14 em, about 22 letters',
}

/**
 * The table of a language: a row for each text of the pattern in its order, then what only the
 * language has.
 * @param {Files} pattern
 * @param {Files} own
 * @param {string} language
 * @returns {string[][]}
 */
export function makeTable(pattern, own, language) {
  const texts = new Map(listAll(own).map((cell) => [cell.id, cell]))
  const rows = listAll(pattern).map(({ id, text, isCode }) => {
    const translated = texts.get(id)
    texts.delete(id)
    return [id, text, translated?.text ?? '', noteOn(id, isCode || translated?.isCode === true)]
  })
  const further = [...texts.values()].map(({ id, text, isCode }) => [
    id,
    '',
    text,
    noteOn(id, isCode),
  ])
  return [[idColumn, 'English', language, 'note'], ...rows, ...further]
}

/** @param {readonly (readonly string[])[]} rows */
export function writeRows(rows) {
  // With the mark by which spreadsheets know that letters are Unicode.
  return `\ufeff${csvFormatRows(rows.map((row) => [...row])).replaceAll('\n', '\r\n')}\r\n`
}

/**
 * What a table says in the language; empty cells say nothing, nor does what stands before its head.
 * @param {string} table
 * @returns {Row[]}
 */
export function readRows(table) {
  const rows = csvParseRows(table.replaceAll('\ufeff', ''))
  const head = rows.findIndex(([id]) => id === idColumn)
  return rows
    .slice(head + 1)
    .flatMap(([id = '', , text = '']) => (id && text ? [{ id, text }] : []))
}

/**
 * The files with what the rows say instead; only those that change, and nothing where a row cannot
 * be taken.
 * @param {Files} own
 * @param {readonly Row[]} rows
 * @returns {{ changed: Map<string, string>, problems: string[] }}
 */
export function applyTable(own, rows) {
  /** @type {string[]} */
  const problems = []
  const said = new Map(rows.map(({ id, text }) => [id, text]))
  /** @type {Map<string, string>} */
  const changed = new Map()
  for (const [file, source] of own) {
    let text = source
    // From the end, so that what stands before keeps its place.
    for (const cell of listCells(file, source).reverse()) {
      const asked = said.get(cell.id)
      said.delete(cell.id)
      if (asked === undefined || clean(asked) === clean(cell.text)) continue
      const problem = cell.isCode ? findProblem(cell.text, asked) : undefined
      if (problem !== undefined) problems.push(`${cell.id}: ${problem}`)
      else text = text.slice(0, cell.start) + writeCell(asked, cell) + text.slice(cell.end)
    }
    if (text !== source) changed.set(file, text)
  }
  const unknown = [...said.keys()].map((id) => `${id}: the language has no such text yet.`)
  return { changed, problems: [...problems, ...unknown] }
}

/** @param {Files} files */
function listAll(files) {
  return [...files].flatMap(([file, source]) => listCells(file, source))
}

/**
 * Every text of a file: strings as they are read, all else that makes one as its source.
 * @param {string} file
 * @param {string} source
 * @returns {Cell[]}
 */
function listCells(file, source) {
  return parse(source).program.body.flatMap((statement) => {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (declared?.type !== 'VariableDeclaration') return []
    return declared.declarations.flatMap(({ id, init }) =>
      init && id.type === 'Identifier' ? listBelow(init, `${file}:${id.name}`, source) : [],
    )
  })
}

/** @param {string} source of TypeScript */
function parse(source) {
  return parseSync('words.ts', source, { preserveParens: false })
}

/**
 * @param {import('vite').ESTree.Node} node
 * @param {string} id
 * @param {string} source of the whole file
 * @returns {Cell[]}
 */
function listBelow(node, id, source) {
  if (node.type === 'TSSatisfiesExpression' || node.type === 'TSAsExpression') {
    return listBelow(node.expression, id, source)
  }
  if (node.type === 'ObjectExpression') {
    return node.properties.flatMap((property) =>
      property.type === 'Property' && !property.method && !property.shorthand
        ? listBelow(property.value, `${id}.${nameOf(property.key, source)}`, source)
        : [],
    )
  }
  if (node.type === 'ArrayExpression') {
    return node.elements.flatMap((element, index) =>
      element ? listBelow(element, `${id}.${index + 1}`, source) : [],
    )
  }
  const { start, end } = node
  const text = textOf(node)
  if (text !== undefined) return [{ id, text, isCode: false, start, end }]
  if (node.type !== 'ArrowFunctionExpression') return []
  return [{ id, text: source.slice(start, end), isCode: true, start, end }]
}

/** What a string without values says. @param {import('vite').ESTree.Node} node */
function textOf(node) {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  if (node.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined
  return node.quasis[0]?.value.cooked ?? undefined
}

/** @param {import('vite').ESTree.PropertyKey} key @param {string} source */
function nameOf(key, source) {
  if (key.type === 'Identifier') return key.name
  return key.type === 'Literal' ? String(key.value) : source.slice(key.start, key.end)
}

/**
 * Why a sentence with values cannot be taken: it must read as one, with the values of before.
 * @param {string} before
 * @param {string} text
 */
function findProblem(before, text) {
  const [error] = parse(`const sentence = ${text}`).errors
  if (error) return `it does not read as a sentence with values (${error.message}).`
  const [cell] = listCells('', `const sentence = ${text}`)
  if (!cell?.isCode) return 'it has values in it: keep what stands before => and in ${…}.'
  const lacking = valuesOf(before).filter((value) => !valuesOf(text).includes(value))
  const foreign = valuesOf(text).filter((value) => !valuesOf(before).includes(value))
  if (foreign.length > 0) return `\${${foreign[0]}} is not known here.`
  return lacking.length > 0 ? `\${${lacking[0]}} is missing.` : undefined
}

/** @param {string} source */
function valuesOf(source) {
  return [...source.matchAll(/\$\{([^}]*)\}/g)].map(([, value = '']) => value.trim())
}

/** @param {string} text @param {Cell} cell */
function writeCell(text, { isCode }) {
  if (isCode) return text
  const escaped = clean(text)
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\n', '\\n')
    .replaceAll('\u00a0', '\\u00a0')
    .replaceAll('\u202f', '\\u202f')
  return `'${escaped}'`
}

/** Line ends as we write them. @param {string} text */
function clean(text) {
  return text.replaceAll('\r\n', '\n')
}

/** @param {string} id @param {boolean} isCode */
function noteOn(id, isCode) {
  if (isCode) return notes.code
  return id.endsWith('.short') && id.includes('milestones') ? notes.short : ''
}
