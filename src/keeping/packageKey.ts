/** What tells the reader's own work over different packages apart: the address of the package on its server. */
export const packageKey = (address: string): string => new URL(address, document.baseURI).pathname
