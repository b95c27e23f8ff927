export interface Said {
  readonly id: string
  readonly text: string
}

/** All that say the same, each with another of them: which one is wrong nobody but the author knows. */
export function findRepeated(said: readonly Said[]) {
  const byText = new Map<string, string[]>()
  for (const { id, text } of said) byText.set(text, [...(byText.get(text) ?? []), id])
  return said.flatMap(({ id, text }) => {
    const other = byText.get(text)?.find((one) => one !== id)
    return other === undefined ? [] : [{ id, first: other }]
  })
}
