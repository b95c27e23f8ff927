/**
 * The host an address leads to, without `www.`: 'https://www.osce.org/x' → 'osce.org'.
 * Undefined unless the address is absolute http or https, so that nothing else becomes a link.
 */
export function findWebHost(address: string): string | undefined {
  try {
    const { protocol, hostname } = new URL(address)
    if (protocol !== 'https:' && protocol !== 'http:') return undefined
    return hostname.replace(/^www\./, '')
  } catch {
    return undefined
  }
}
