/** A stretch of a text: plain, emphasized, a link, or both. */
export interface Mark {
  readonly text: string
  readonly isEmphasis?: true
  /** An address of the web or of mail. */
  readonly href?: string
}

const pattern =
  /\\([\\*[\]])|\*((?:[^*\\]|\\.)+)\*|\[((?:[^[\]\\]|\\.)+)\]\(((?:https?:\/\/|mailto:)[^\s()<>"]+)\)/g

/**
 * A text in which `*words*` are emphasized and `[words](https://…)` are a link; a backslash before
 * `*`, `[`, `]` or itself makes it a plain letter. Anything else is plain text.
 */
export function readMarks(text: string): readonly Mark[] {
  const marks: Mark[] = []
  let plain = ''
  const push = (...more: readonly Mark[]) => {
    if (plain !== '') marks.push({ text: plain })
    plain = ''
    marks.push(...more)
  }
  let end = 0
  for (const match of text.matchAll(pattern)) {
    const [all, letter, emphasized, linked, href] = match
    plain += text.slice(end, match.index) + (letter ?? '')
    end = match.index + all.length
    if (emphasized !== undefined) {
      push(...readMarks(emphasized).map((mark) => ({ ...mark, isEmphasis: true as const })))
    } else if (linked !== undefined && href !== undefined) {
      push({ text: plainText(linked), href })
    }
  }
  plain += text.slice(end)
  push()
  return marks
}

/** The inverse; runs of white space are one space, and there is none at the ends. */
export function writeMarks(marks: readonly Mark[]): string {
  return marks
    .map(({ text, isEmphasis, href }) => {
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
      if (words === '') return text
      const escaped = words.replaceAll(/[\\*[\]]/g, String.raw`\$&`)
      const linked = href === undefined ? escaped : `[${escaped}](${writeAddress(href)})`
      return before + (isEmphasis ? `*${linked}*` : linked) + after
    })
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** The same without emphasis and links. */
export function plainText(text: string): string {
  return readMarks(text)
    .map((mark) => mark.text)
    .join('')
}

function writeAddress(href: string): string {
  return href.replaceAll(/[\s()<>"*\\]/g, (letter) => {
    return `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
  })
}
