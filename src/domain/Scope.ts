import type { AreaId } from './Area.ts'
import type { Dataset } from './Dataset.ts'
import { memo } from './memo.ts'

/** How large a part of a package of several municipalities is. */
export type ScopeLevel = 'municipality' | 'county'

/** As the address says it: `kommun:` or `lan:` and a code. */
export type ScopeId = string

/** A municipality or a county within a package of several: what boards, matrix and profiles may be narrowed to. */
export interface Scope {
  readonly id: ScopeId
  readonly level: ScopeLevel
  readonly code: string
  /** As the package says it: of a municipality without the word for it. The code, where it says nothing. */
  readonly name: string
  /** The county that a municipality lies in, where the package has several counties; null: the whole package. */
  readonly parent: ScopeId | null
  /** In order of id. */
  readonly areaIds: readonly AreaId[]
}

const WORDS: Readonly<Record<ScopeLevel, string>> = { municipality: 'kommun', county: 'lan' }

/**
 * The parts that a package can be narrowed to: each county followed by its municipalities, both in order of name. Counties
 * only where there are several. Empty for the package of a single municipality, and for one whose areas do not say which
 * municipality they belong to. An area that does not say so belongs to the whole alone.
 */
export const scopesOf = memo((dataset: Pick<Dataset, 'areas' | 'meta'>): readonly Scope[] => {
  const known = new Map((dataset.meta.municipalities ?? []).map((each) => [each.code, each]))
  const members = new Map<string, AreaId[]>()
  for (const { id, municipality } of dataset.areas) {
    if (municipality === undefined) continue
    const own = members.get(municipality)
    if (own) own.push(id)
    else members.set(municipality, [id])
  }
  if (members.size < 2) return []
  const countyOf = (code: string): string => known.get(code)?.countyCode ?? ''
  const countyCodes = [...new Set([...members.keys()].map(countyOf))]
  const hasCounties = countyCodes.length > 1
  const municipalities = [...members].map(
    ([code, areaIds]): Scope => ({
      id: `${WORDS.municipality}:${code}`,
      level: 'municipality',
      code,
      name: known.get(code)?.name || code,
      parent: hasCounties && countyOf(code) ? `${WORDS.county}:${countyOf(code)}` : null,
      areaIds,
    }),
  )
  const counties = (hasCounties ? countyCodes.filter((code) => code !== '') : []).map((code): Scope => {
    const id = `${WORDS.county}:${code}`
    const own = municipalities.filter(({ parent }) => parent === id)
    const name = [...known.values()].find(({ countyCode }) => countyCode === code)?.countyName || code
    return {
      id,
      level: 'county',
      code,
      name,
      parent: null,
      areaIds: own.flatMap(({ areaIds }) => areaIds).sort(),
    }
  })
  const inside = (id: ScopeId | null) => municipalities.filter(({ parent }) => parent === id).sort(byName)
  return [...counties.sort(byName).flatMap((county) => [county, ...inside(county.id)]), ...inside(null)]
})

/** The part that an id names; null for the whole, and for an id that the package does not know. */
export function scopeById(dataset: Pick<Dataset, 'areas' | 'meta'>, id: ScopeId | null): Scope | null {
  return scopesOf(dataset).find((scope) => scope.id === id) ?? null
}

/** The municipality that an area lies in; null in the package of a single one. */
export function municipalityOf(dataset: Pick<Dataset, 'areas' | 'meta'>, areaId: AreaId): Scope | null {
  const holds = ({ level, areaIds }: Scope) => level === 'municipality' && areaIds.includes(areaId)
  return scopesOf(dataset).find(holds) ?? null
}

function byName(a: Scope, b: Scope): number {
  return a.name.localeCompare(b.name, 'sv') || (a.code < b.code ? -1 : 1)
}
