/** What a page that is one file carries along, by its address; undefined in every other page. */
function readCarried(): Readonly<Record<string, string>> | undefined {
  if (typeof document === 'undefined') return undefined
  const text = document.querySelector('script[data-carried]')?.textContent
  return text ? (JSON.parse(text) as Readonly<Record<string, string>>) : undefined
}

/** Read once: it holds all that a page fetches. */
let carried: ReturnType<typeof readCarried>

/**
 * A file of this site. Rejects where it does not arrive, is not there, or takes longer than
 * `patience` in ms.
 */
export async function fetchFile(address: string, patience?: number): Promise<Response> {
  carried ??= readCarried()
  if (carried) {
    const text = carried[address]
    if (text === undefined) throw new Error(`${address} is not carried along`)
    return new Response(text)
  }
  const answer =
    patience === undefined
      ? await fetch(address)
      : await fetch(address, { signal: AbortSignal.timeout(patience) })
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer
}

/**
 * The first element of a file of this site that a selector finds. Rejects as `fetchFile` does, and
 * where nothing is found: some hosts answer any address with a page of their own.
 */
export async function fetchElement(
  address: string,
  selector: string,
  patience?: number,
): Promise<Element> {
  const answer = await fetchFile(address, patience)
  // A file of this site, which the build wrote.
  const text = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const element = text.body.querySelector(selector)
  if (!element) throw new Error(`${address} holds no ${selector}`)
  return element
}

/** Of loads, in this page so far. */
let failures = 0

/**
 * Loads once for all who ask. What has failed is forgotten: whoever asks next tries anew. Scripts
 * that are asked for after it have another address, since Firefox (153) remembers a script that did
 * not come for as long as a page is open, as the standard had it until 2026; `renderChunk` of the
 * build takes it from here.
 */
export function loadOnce<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let coming: Promise<Value> | undefined
  return () => {
    coming ??= load().catch((reason: unknown) => {
      coming = undefined
      failures += 1
      Object.assign(globalThis, { accordAgain: `?${failures}` })
      throw reason
    })
    return coming
  }
}

/** The same for each of several by its name. */
export function loadEachOnce<Value>(
  load: (name: string) => Promise<Value>,
): (name: string) => Promise<Value> {
  const loads = new Map<string, () => Promise<Value>>()
  return (name) => {
    const known = loads.get(name) ?? loadOnce(() => load(name))
    loads.set(name, known)
    return known()
  }
}
