/** There is one package in the page, wherever the page lies. */
export const packageKey = (): string => 'paket'
