/** Id of the card on which the sources of a statement are shown. */
export const sourceCardId = 'source-card'
