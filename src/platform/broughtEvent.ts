/** Fired at what holds a piece that has come; it bubbles. */
export const broughtEvent = 'brought'
