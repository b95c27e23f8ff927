/** Id of the element that carries a page's data. */
export const pageDataId = 'page-data'

/** What the script of the page to read works with, in a file beside it: asked for after the page has come. */
export const pageDataFile = 'page.json'
