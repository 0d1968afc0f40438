import { type AppState, MAX_COMPONENTS, MAX_WEIGHT } from '../address/AppState.ts'
import { DESIGN_EFFECTS, NEED_AGGREGATIONS, NORMALISATIONS } from '../domain/NeedSpec.ts'
import { asideStore } from './AsideStore.ts'
import { type KeptStorage, readKeptList, writeKeptList } from './keptList.ts'
import { packageStorage } from './packageStorage.ts'
import { keptTextName } from './project/model/keptTexts.ts'

/** A need index of the reader's own, as it is kept in this browser and nowhere else. */
export interface OwnSpec extends Pick<AppState, 'need' | 'components' | 'scale' | 'adding' | 'design'> {
  readonly name: string
}

const MOST_KEPT = 30

/** What was saved for this municipality. What cannot be read of it is left where it is, and told. */
export function readOwnSpecs(
  municipalityCode: string,
  storage: Pick<KeptStorage, 'getItem'> | null = packageStorage(),
): OwnSpec[] {
  const key = keptTextName('need', municipalityCode)
  const { entries, aside } = readKeptList(storage, key, readSpec)
  if (aside.length > 0) asideStore.tell({ kind: 'needSpecs', key, text: JSON.stringify(aside) })
  return entries.slice(0, MOST_KEPT)
}

/** Whether it could be kept: storage may be full or blocked, and then the address still holds the index. */
export function writeOwnSpecs(
  municipalityCode: string,
  specs: readonly OwnSpec[],
  storage: KeptStorage | null = packageStorage(),
): boolean {
  return writeKeptList(storage, keptTextName('need', municipalityCode), specs.slice(0, MOST_KEPT), readSpec)
}

function readSpec(entry: unknown): OwnSpec | null {
  if (typeof entry !== 'object' || entry === null) return null
  const { name, need, components, scale, adding, design } = entry as Record<string, unknown>
  if (typeof name !== 'string' || !Array.isArray(components)) return null
  return {
    name,
    need: typeof need === 'string' ? need : null,
    components: components
      .flatMap((part: unknown) => {
        const { indicatorId, weight } = (part ?? {}) as Record<string, unknown>
        const isUsable =
          typeof indicatorId === 'string' && typeof weight === 'number' && weight >= 0 && weight <= MAX_WEIGHT
        return isUsable ? [{ indicatorId, weight }] : []
      })
      .slice(0, MAX_COMPONENTS),
    scale: NORMALISATIONS.find((id) => id === scale) ?? null,
    adding: NEED_AGGREGATIONS.find((id) => id === adding) ?? null,
    // Those kept before there was a choice count everybody.
    design: DESIGN_EFFECTS.find((effect) => effect === design) ?? 1,
  }
}
