import { PLAN_FACTS, type PlanFact, type PlanFacts } from '../domain/PlanFacts.ts'
import { PLAN_KINDS, type PlanKind } from '../domain/PlanProposal.ts'
import { asideStore } from './AsideStore.ts'
import { type KeptStorage, readKeptList, writeKeptList } from './keptList.ts'
import { packageStorage } from './packageStorage.ts'
import { keptTextName } from './project/model/keptTexts.ts'

/** A document that was made: which, when, and of what. */
export interface MadePlan {
  readonly kind: PlanKind
  readonly year: number
  /** Milliseconds. */
  readonly at: number
  readonly facts: PlanFacts
}

/** The oldest go first: a year of drafts is more than anybody compares with. */
const MOST = 12

/** The documents that were made in this browser, the latest first. What cannot be read is set aside and told. */
export function readMadePlans(
  municipality: string,
  storage: Pick<KeptStorage, 'getItem'> | null = packageStorage(),
): readonly MadePlan[] {
  const key = keptTextName('plans', municipality)
  const { entries, aside } = readKeptList(storage, key, readMadePlan)
  if (aside.length > 0) asideStore.tell({ kind: 'plan', key, text: JSON.stringify(aside) })
  return [...entries].sort((a, b) => b.at - a.at)
}

/** Remembers that a document was made. Whether it could be kept: storage may be full or forbidden. */
export function noteMadePlan(
  municipality: string,
  made: MadePlan,
  storage: KeptStorage | null = packageStorage(),
): boolean {
  const before = readMadePlans(municipality, storage)
  return writeKeptList(storage, keptTextName('plans', municipality), [made, ...before].slice(0, MOST), readMadePlan)
}

function readMadePlan(value: unknown): MadePlan | null {
  if (typeof value !== 'object' || value === null) return null
  const { kind, year, at, facts } = value as Partial<Record<keyof MadePlan, unknown>>
  const known = PLAN_KINDS.find((each) => each === kind)
  if (!known || typeof year !== 'number' || typeof at !== 'number' || !isRecord(facts)) return null
  const isWhole = PLAN_FACTS.every((of) => isRecord(facts[of]) && Object.values(facts[of]).every(isFact))
  return isWhole ? { kind: known, year, at, facts: facts as unknown as PlanFacts } : null
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isFact(value: unknown): value is PlanFact {
  return (
    isRecord(value) &&
    Object.values(value).every((field) => field === null || typeof field === 'string' || typeof field === 'number')
  )
}
