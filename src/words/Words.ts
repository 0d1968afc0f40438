import type { sv } from './sv/sv.ts'

/** Every word of the interface, by part and topic, as Swedish has them: the other languages are typed by it. */
export type Words = { readonly [Part in WordsPart]: Awaited<ReturnType<(typeof sv)[Part]>> }

export type WordsPart = keyof typeof sv

/** How the parts of one language are fetched. */
export type LanguageFiles = { readonly [Part in WordsPart]: () => Promise<Words[Part]> }
