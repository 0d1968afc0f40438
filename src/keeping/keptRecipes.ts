import { type KeptStorage, readKeptList, writeKeptList } from './keptList.ts'
import { packageStorage } from './packageStorage.ts'
import { keptTextName } from './project/model/keptTexts.ts'
import { today } from './today.ts'

/** How a file was read, as the text of the small file that next year's is read with. */
export interface KeptRecipe {
  /** The files it was made for, as they were named. */
  readonly names: string
  /** The day, as `2024-09-05`. */
  readonly day: string
  readonly text: string
}

const MOST_KEPT = 40

/** What was kept for this municipality, the latest first. */
export function readKeptRecipes(
  municipalityCode: string,
  storage: Pick<KeptStorage, 'getItem'> | null = packageStorage(),
): readonly KeptRecipe[] {
  return readKeptList(storage, keptTextName('recipes', municipalityCode), readKept).entries
}

/** Keeps a recipe before all others; whether it could be kept: storage may be full or blocked. */
export function keepRecipe(
  municipalityCode: string,
  { names, text }: Pick<KeptRecipe, 'names' | 'text'>,
  storage: KeptStorage | null = packageStorage(),
): boolean {
  const others = readKeptRecipes(municipalityCode, storage).filter((each) => each.text !== text)
  const entries = [{ names, day: today(), text }, ...others].slice(0, MOST_KEPT)
  return writeKeptList(storage, keptTextName('recipes', municipalityCode), entries, readKept)
}

function readKept(entry: unknown): KeptRecipe | null {
  if (typeof entry !== 'object' || entry === null) return null
  const { names, day, text } = entry as Record<string, unknown>
  return typeof names === 'string' && typeof day === 'string' && typeof text === 'string' ? { names, day, text } : null
}
