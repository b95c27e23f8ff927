import { createHash } from 'node:crypto'

/** A page's content security policy: its own origin, and the inline scripts and styles as given. */
export function contentPolicy(scripts: readonly string[], styles: readonly string[]): string {
  const rules = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts.map(sha256)],
    'style-src': ["'self'", ...styles.map(sha256)],
    'font-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
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
