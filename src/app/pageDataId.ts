/** Id of the element that carries a page's data. */
export const pageDataId = 'page-data'
