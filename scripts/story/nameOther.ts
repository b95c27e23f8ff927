/** What to do with anything that is no text of a sheet. */
export const howToSave =
  'Save the sheet as text (in Google Sheets: File, Download, Comma-separated values) and name that file.'

/** Kinds of files that people take for a sheet, by how their bytes begin. */
const kinds: readonly (readonly [string, string])[] = [
  ['\xd0\xcf\x11\xe0', 'an old Excel workbook'],
  ['%PDF', 'a PDF'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a picture'],
]

/** What a file is that is no text: 'an Excel workbook'; undefined of one that may be a sheet. */
export function nameOther(bytes: Buffer): string | undefined {
  const start = bytes.toString('latin1', 0, 4096)
  if (start.trim() === '') return 'empty'
  if (start.startsWith('PK')) {
    if (start.includes('opendocument')) return 'an OpenDocument sheet'
    return start.includes('xl/') || start.includes('[Content_Types]')
      ? 'an Excel workbook'
      : 'a packed folder'
  }
  if (/^(\xef\xbb\xbf)?\s*<(!doctype|html|head|body|table)\b/i.test(start)) return 'a web page'
  return kinds.find(([signature]) => start.startsWith(signature))?.[1]
}
