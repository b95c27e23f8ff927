/** px to two digits: what is drawn in the same place is written the same way. */
export const roundPx = (px: number) => Math.round(px * 100) / 100
