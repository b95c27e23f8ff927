/**
 * How many items from the beginning pass a test that holds for the first ones only, by binary
 * search. A few lines of our own: of d3's bisectors all of its statistics would come along.
 */
export function countFirst<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const item = items[middle]
    if (item !== undefined && passes(item)) low = middle + 1
    else high = middle
  }
  return low
}
