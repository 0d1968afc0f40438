import { EMPTY_PLAN, type MeasurePlan } from './MeasurePlan.ts'

export const PLAN_KEYS = ['plan', 'plan2'] as const
export type PlanKey = (typeof PLAN_KEYS)[number]

type Correct = (key: PlanKey, given: string, used: string) => void

const LONGEST_TITLE = 80
const MOST_AREAS = 200
const WHOLE = '*'

/**
 * Plans in an address: `plan=Läxhjälp~fullfoljda_studier~A1,A3~13-15~fte:0.5~sek:250000`, parts in any order after the
 * first three. The second is read only beside a first.
 */
export function decodePlans(query: URLSearchParams, correct: Correct): MeasurePlan[] {
  return PLAN_KEYS.flatMap((key, at) => {
    const given = query.get(key)
    if (given === null) return []
    if (at > 0 && !query.has(PLAN_KEYS[0])) {
      correct(key, given, '')
      return []
    }
    const plan = readPlan(given)
    const used = planText(plan)
    if (used !== given) correct(key, given, used)
    return [plan]
  })
}

export function encodePlans(plans: readonly MeasurePlan[], query: URLSearchParams): void {
  for (const [at, key] of PLAN_KEYS.entries()) {
    const plan = plans[at]
    if (plan) query.set(key, planText(plan))
  }
}

function planText({ title, priority, areaIds, ageFrom, ageTo, fte, hours, sek }: MeasurePlan): string {
  const ages = ageFrom === null && ageTo === null ? '' : `${ageFrom ?? ''}-${ageTo ?? ''}`
  const amounts = Object.entries({ fte, hours, sek }).flatMap(([name, value]) =>
    value === null ? [] : [`${name}:${value}`],
  )
  const areas = areaIds === null ? WHOLE : areaIds.join(',')
  return [title, priority ?? '', areas, ages, ...amounts].join('~').replace(/~+$/, '')
}

function readPlan(text: string): MeasurePlan {
  const [title = '', priority = '', areas = '', ages = '', ...amounts] = text.split('~')
  const span = /^(\d{0,3})-(\d{0,3})$/.exec(ages)
  const year = (digits: string | undefined) => (digits && Number(digits) <= 130 ? Number(digits) : null)
  const [ageFrom, ageTo] = [year(span?.[1]), year(span?.[2])]
  const amount = (name: string): number | null => {
    const found = amounts.find((part) => part.startsWith(`${name}:`))
    const value = found === undefined ? Number.NaN : Number(found.slice(name.length + 1) || Number.NaN)
    return Number.isFinite(value) && value >= 0 && value <= 1e12 ? value : null
  }
  const ids = areas.split(',').filter((id) => id !== '')
  return {
    ...EMPTY_PLAN,
    title: planTitle(title),
    priority: priority || null,
    areaIds: areas === WHOLE ? null : [...new Set(ids)].slice(0, MOST_AREAS),
    ageFrom,
    ageTo: ageFrom !== null && ageTo !== null && ageTo < ageFrom ? null : ageTo,
    fte: amount('fte'),
    hours: amount('hours'),
    sek: amount('sek'),
  }
}

/** A title as an address can hold it. */
export function planTitle(text: string): string {
  return text.normalize('NFC').replaceAll('~', '-').slice(0, LONGEST_TITLE)
}
