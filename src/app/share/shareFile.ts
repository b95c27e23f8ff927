/** The dialog to share, as a piece of its page, from the page's own folder. */
export const shareFile = 'share.html'

/** Its id. */
export const shareId = 'share'
