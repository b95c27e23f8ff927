/** What a file of JSON holds, not checked further. Rejects when it does not arrive whole. */
export async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer.json()
}
