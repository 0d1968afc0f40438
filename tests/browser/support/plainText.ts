/** A text of the screen without what only guides its line breaks: no-break spaces, word joiners, soft hyphens. */
export const plainText = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll(/[\u2060\u00ad]/g, '')
