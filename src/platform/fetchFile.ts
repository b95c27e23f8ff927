/**
 * A file of this site. Rejects where it does not arrive, is not there, or takes longer than
 * `patience` in ms.
 */
export async function fetchFile(address: string, patience?: number): Promise<Response> {
  const answer =
    patience === undefined
      ? await fetch(address)
      : await fetch(address, { signal: AbortSignal.timeout(patience) })
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer
}

/** Loads once for all who ask. What has failed is forgotten: whoever asks next tries anew. */
export function loadOnce<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let coming: Promise<Value> | undefined
  return () => {
    coming ??= load().catch((reason: unknown) => {
      coming = undefined
      throw reason
    })
    return coming
  }
}
