import { Parser } from 'htmlparser2'

/**
 * The classes of a page or of a drawing, as HTML or SVG. Where it asks for a sheet in its middle,
 * those before that sheet only.
 */
export function findClasses(markup: string): ReadonlySet<string> {
  const classes = new Set<string>()
  let isBefore = true
  const parser = new Parser(
    {
      onopentag: (name, { class: names = '', rel }) => {
        if (name === 'link' && rel === 'stylesheet') isBefore = false
        if (!isBefore) return
        for (const one of names.split(/\s+/)) if (one !== '') classes.add(one)
      },
    },
    { xmlMode: true },
  )
  parser.end(markup)
  return classes
}
