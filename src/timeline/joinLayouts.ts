/** One layout of a drawing and what it holds. */
export interface Layout<Item> {
  /** Its least width in px at 16 px text, which names it. */
  readonly width: number
  readonly items: readonly Item[]
}

export interface Joined<Item> {
  readonly item: Item
  /** Names of the layouts in which it is seen, separated by spaces; undefined where it is in all. */
  readonly at: string | undefined
}

/**
 * What several layouts hold, each thing once: two are the same when their keys are. In the order in
 * which they are met. Things of one layout with the same key become one.
 */
export function joinLayouts<Item>(
  layouts: readonly Layout<Item>[],
  keyOf: (item: Item) => string,
): readonly Joined<Item>[] {
  const joined = new Map<string, { readonly item: Item; readonly widths: Set<number> }>()
  for (const { width, items } of layouts) {
    for (const item of items) {
      const key = keyOf(item)
      const known = joined.get(key)
      if (known) known.widths.add(width)
      else joined.set(key, { item, widths: new Set([width]) })
    }
  }
  return [...joined.values()].map(({ item, widths }) => ({
    item,
    at: widths.size === layouts.length ? undefined : [...widths].join(' '),
  }))
}
