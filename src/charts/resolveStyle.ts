/** Custom properties by name, with the dashes. */
type Properties = Readonly<Record<string, string>>

/**
 * The rules of a style sheet that a drawing needs to stand alone: those for its classes, with
 * custom properties and pairs of colors replaced by what they are in the light theme. Programs
 * that know neither then draw it right. Expects a sheet without nested rules; conditional ones
 * are left out.
 */
export function resolveStyle(sheet: string, drawing: string): string {
  const plain = withoutConditions(sheet)
  const properties = readRoot(plain)
  const classes = new Set(
    [...drawing.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
  )
  const rules = [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
  return rules
    .flatMap(([, selector = '', body = '']) => {
      const used = selector
        .split(',')
        .map((one) => one.trim())
        .filter((one) => isForDrawing(one, classes))
      return used.length === 0 ? [] : [`${used.join(',')}{${resolveValue(body, properties)}}`]
    })
    .join('\n')
}

/** Replaces `var(--name)` and `light-dark(light, dark)`, also inside each other. */
export function resolveValue(value: string, properties: Properties): string {
  const next = value
    .replaceAll(
      /var\((--[\w-]+)(?:,[^()]*)?\)/g,
      (whole, name: string) => properties[name] ?? whole,
    )
    .replaceAll(/light-dark\(([^(),]+),[^(),]+\)/g, '$1')
  return next === value ? value : resolveValue(next, properties)
}

/** Every class of the selector is one of the drawing's, and nothing of it depends on a script. */
function isForDrawing(selector: string, classes: ReadonlySet<string>): boolean {
  const named = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)
  const last = /\.([\w-]+)[^\s>+~]*$/.exec(selector)?.[1]
  return last !== undefined && !selector.includes(':') && named.every((name) => classes.has(name))
}

/** The first rule for the root without conditions: the tokens. */
function readRoot(sheet: string): Properties {
  const bodies = [...sheet.matchAll(/(?:^|\})\s*:root\s*\{([^{}]*)\}/g)].map(
    ([, body = '']) => body,
  )
  const pairs = bodies
    .join(';')
    .split(';')
    .map((line) => line.split(/:(.*)/s))
    .flatMap(([name = '', value = '']) =>
      name.trim().startsWith('--') ? [[name.trim(), value.trim()]] : [],
    )
  return Object.fromEntries(pairs) as Properties
}

/** Leaves out blocks that begin with an at-sign, whatever is nested in them. */
function withoutConditions(sheet: string): string {
  let [result, depth, start] = ['', 0, 0]
  let skipped = -1
  for (let index = 0; index < sheet.length; index += 1) {
    const sign = sheet[index]
    if (sign === '@' && skipped < 0) {
      result += sheet.slice(start, index)
      skipped = depth
    }
    if (sign === '{') depth += 1
    if (sign !== '}') continue
    depth -= 1
    if (depth !== skipped) continue
    skipped = -1
    start = index + 1
  }
  return skipped < 0 ? result + sheet.slice(start) : result
}
