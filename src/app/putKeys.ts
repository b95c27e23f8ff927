/** The same query with these keys set, or taken out for null and undefined; all others are kept. */
export function putKeys(
  query: string,
  values: Readonly<Record<string, string | null | undefined>>,
): string {
  const next = new URLSearchParams(query)
  for (const [key, value] of Object.entries(values)) {
    if (value == null) next.delete(key)
    else next.set(key, value)
  }
  const text = next.toString()
  return text === '' ? '' : `?${text}`
}
