import type { AreaKind } from '../../domain/Area.ts'
import { plainWord } from './plainWord.ts'

const EVERYWHERE = [
  'hela kommunen',
  'kommunövergripande',
  'alla områden',
  'alla',
  'kommunen',
  'hela',
  'whole municipality',
]
/** Words that most often mean everybody, but may mean the parts of a town: asked about. */
const MAYBE_EVERYWHERE =
  /^(?:(?:samtliga|alla)(?: (?:stadsdelar|kommundelar|delområden|områden|orter|bostadsområden|skolor))?|överallt|all areas)$/
const NOWHERE = [
  'ej områdesspecifik',
  'ej områdesspecifikt',
  'inte områdesspecifik',
  'inte områdesspecifikt',
  'ospecificerat',
  'ej bestämt',
  'inte bestämt',
  'inget område',
  'inget särskilt område',
  '-',
  '–',
  '—',
  'not specified',
]
const KINDS: readonly (readonly [AreaKind, RegExp])[] = [
  ['landsbygd', /^(?:landsbygd|landsbygden|landsbygdsområden|landsbygdsområdena|glesbygd|glesbygden|countryside)$/],
  ['tatort', /^(?:tätort|tätorten|tätorterna|staden|stan|centralorten|town)$/],
  ['ort', /^(?:orter|orterna|småorter|småorterna|serviceorter|serviceorterna|mindre orter)$/],
]

/** Whether a cell says the whole municipality. */
export function isEverywhere(text: string, municipality: string): boolean {
  const word = plainWord(text)
  return EVERYWHERE.includes(word) || [`hela ${municipality}`, `${municipality} kommun`].map(plainWord).includes(word)
}

/** Whether a cell may well mean the whole municipality. */
export function mayBeEverywhere(text: string): boolean {
  return MAYBE_EVERYWHERE.test(plainWord(text))
}

/** Whether a cell of areas says that there is none to name: the place is unknown. */
export function isNoPlace(text: string): boolean {
  return NOWHERE.includes(plainWord(text))
}

/** The kind of areas that a word means; null for another word. */
export function kindOfPlace(text: string): AreaKind | null {
  const word = plainWord(text)
  return KINDS.find(([, pattern]) => pattern.test(word))?.[0] ?? null
}
