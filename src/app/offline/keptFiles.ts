/** A file by its address below the site's root, as readers ask for it, and its SHA-256 in base64. */
export type KeptFile = readonly [address: string, sha256: string]

/** The worker, in the site's root: what stands below it is what it may answer for. */
export const workerFile = 'worker.js'

/** What a browser needs to install the site, beside each page to read. */
export const manifestFile = 'manifest.json'

/** What the worker may keep, in parts that are kept whole or not at all. */
export interface KeptFiles {
  /** What pages of all languages have in common. */
  readonly shared: readonly KeptFile[]
  /** By the folder of a page to read, without slashes at its ends: what stands in it and below. */
  readonly homes: Readonly<Record<string, readonly KeptFile[]>>
}

/** What the page asks of its worker, which answers true or false through the port that comes along. */
export type WorkerOrder = 'keep' | 'take over'

/** 'present/index.html' → 'present/': the address of a file as readers ask for it. */
export function addressOfFile(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1')
}

/** The innermost of these folders that holds a path; undefined where none does. '' holds all. */
export function findHome(path: string, homes: readonly string[]): string | undefined {
  const holding = homes.filter((home) => home === '' || `${path}/`.startsWith(`${home}/`))
  return holding.sort((one, other) => other.length - one.length)[0]
}

/**
 * The path of an address below a root that ends in a slash, both whole, without query and hash;
 * undefined for one that stands elsewhere.
 */
export function pathBelow(root: string, address: string): string | undefined {
  const path = address.replace(/[?#].*$/, '')
  return path.startsWith(root) ? decode(path.slice(root.length)) : undefined
}

function decode(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
