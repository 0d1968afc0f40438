/**
 * The appearances axe looks at, each with a language: every rule meets both languages, and every appearance is judged.
 * Not all six pairs, since nothing that axe sees depends on both: colours know no words, and names no colours.
 */
export const LOOKS = [
  ['light', 'sv'],
  ['dark', 'en'],
  ['contrast', 'sv'],
] as const
