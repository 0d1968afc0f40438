/** Whether the page's address means anything to somebody else: that of a file on one's own disk does not. */
export const hasSharedAddress = (): boolean => window.location.protocol !== 'file:'
