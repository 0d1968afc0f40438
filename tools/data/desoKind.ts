import type { AreaKind } from '../../src/domain/Area.ts'

/**
 * What the fifth character of a DeSO code says (SCB, Demografiska statistikområden): A lies mostly outside localities, B
 * mostly in a locality that is not the municipality's central one, C mostly in the central locality.
 */
const KINDS: Readonly<Record<string, AreaKind>> = { A: 'landsbygd', B: 'ort', C: 'tatort' }

/** The kind of area that a DeSO code says; `annat` of any other code. */
export function desoKind(code: string): AreaKind {
  return (/^\d{4}[ABC]\d{4}$/.test(code) && KINDS[code.charAt(4)]) || 'annat'
}

/** The areas of a package, DeSO all, with what their codes say of them. */
export function withDesoKinds(geojson: string): string {
  const collection = JSON.parse(geojson) as {
    readonly features: readonly { readonly properties: { readonly id: string } }[]
  }
  const features = collection.features.map((feature) => {
    const { properties } = feature
    return JSON.stringify({ ...feature, properties: { ...properties, level: 'deso', kind: desoKind(properties.id) } })
  })
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`
}
