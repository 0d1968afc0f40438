import type { RawFeature } from './readFeatures.ts'

export interface AreaIdProperty {
  readonly key: string
  /** Property with the names, where there is one that is plainly it and none is called `name`. */
  readonly nameKey: string | null
  /** Features whose code is used in the tables. */
  readonly matches: number
}

/**
 * The property that holds the areas' codes where neither `id` does: every feature has it, no two alike, it names every
 * area that the tables name or only such areas, and no ordinary id names any. Null when nothing is that certain.
 */
export function areaIdProperty(features: readonly RawFeature[], usedIds: ReadonlySet<string>): AreaIdProperty | null {
  if (usedIds.size === 0 || features.some((feature) => usedIds.has(ordinaryId(feature)))) return null
  for (const key of Object.keys(features[0]?.properties ?? {})) {
    const codes = features.map(({ properties }) => codeText(properties[key]))
    const distinct = new Set(codes)
    if (distinct.has('') || distinct.size !== features.length) continue
    const matches = codes.filter((code) => usedIds.has(code)).length
    const isCertain = matches === features.length || (matches > 1 && matches === usedIds.size)
    if (isCertain) return { key, nameKey: nameProperty(features, key), matches }
  }
  return null
}

/** The id that a feature states by itself: in its properties, else outside. */
export function ordinaryId({ id, properties }: RawFeature): string {
  return codeText(properties.id) || codeText(id)
}

function nameProperty(features: readonly RawFeature[], idKey: string): string | null {
  const isText = (value: unknown) => typeof value === 'string' && value.trim() !== ''
  if (features.some(({ properties }) => isText(properties.name))) return null
  const called = Object.keys(features[0]?.properties ?? {}).filter((key) => /nam(?:n|e)/i.test(key) && key !== idKey)
  const distinct = (key: string) => new Set(features.map(({ properties }) => properties[key])).size
  const full = called.filter((key) => features.every(({ properties }) => isText(properties[key])))
  // The name of the municipality is the same everywhere; the areas' own names differ.
  return full.sort((a, b) => distinct(b) - distinct(a))[0] ?? null
}

export function codeText(value: unknown): string {
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value)) ? String(value) : ''
}
