import { NEED_AGGREGATIONS, NORMALISATIONS } from '../domain/NeedSpec.ts'
import { type AppState, MAX_COMPONENTS, MAX_WEIGHT } from '../state/AppState.ts'

/** A need index of the reader's own, as it is kept in this browser and nowhere else. */
export interface OwnSpec extends Pick<AppState, 'need' | 'components' | 'scale' | 'adding'> {
  readonly name: string
}

const MOST_KEPT = 30

function keyOf(municipalityCode: string): string {
  return `social-kompass:need:${municipalityCode}`
}

/** What was saved for this municipality. Anything unreadable is left out; nothing is ever thrown away by reading. */
export function readOwnSpecs(
  municipalityCode: string,
  storage: Pick<Storage, 'getItem'> | null = safeStorage(),
): OwnSpec[] {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(keyOf(municipalityCode)) ?? '[]')
    return Array.isArray(stored) ? stored.flatMap((entry) => readSpec(entry) ?? []).slice(0, MOST_KEPT) : []
  } catch {
    return []
  }
}

/** Whether it could be kept: storage may be full or blocked, and then the address still holds the index. */
export function writeOwnSpecs(
  municipalityCode: string,
  specs: readonly OwnSpec[],
  storage: Pick<Storage, 'setItem'> | null = safeStorage(),
): boolean {
  try {
    storage?.setItem(keyOf(municipalityCode), JSON.stringify(specs.slice(0, MOST_KEPT)))
    return storage !== null
  } catch {
    return false
  }
}

function safeStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

function readSpec(entry: unknown): OwnSpec | null {
  if (typeof entry !== 'object' || entry === null) return null
  const { name, need, components, scale, adding } = entry as Record<string, unknown>
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
  }
}
