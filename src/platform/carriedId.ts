/** Id of the element in which a page that is one file carries what others fetch. */
export const carriedId = 'carried'
