import { createHash } from 'node:crypto'

/**
 * A page's content security policy: its own origin, and the inline scripts and styles as given. A
 * page that is one file asks for nothing at all: its fonts stand in it.
 */
export function contentPolicy(
  scripts: readonly string[],
  styles: readonly string[],
  isAlone = false,
): string {
  const rules = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts.map(sha256)],
    'style-src': ["'self'", ...styles.map(sha256)],
    'font-src': [isAlone ? 'data:' : "'self'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': [isAlone ? "'none'" : "'self'"],
    'frame-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    // See findOwnFolder in bootScripts.
    'base-uri': ["'self'"],
    'form-action': ["'none'"],
  } satisfies Record<string, readonly string[]>
  return Object.entries(rules)
    .map(([directive, values]) => `${directive} ${values.join(' ')}`)
    .join('; ')
}

function sha256(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
