/** Each item once, as it comes last, in the order in which they come first. */
export function uniqueById<Item extends { readonly id: string }>(
  items: readonly Item[],
): readonly Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()]
}
