import { FetchFault } from './FetchFault.ts'
import type { PacedClient } from './PacedClient.ts'
import type { Edition, Sources } from './Sources.ts'
import { sameGround } from './sameGround.ts'
import { type WfsFeature, wfsFeatures } from './wfsFeatures.ts'

/** Areas of one edition that the package's areas are, by its codes. */
export interface Ground {
  readonly edition: Edition
  readonly areas: readonly string[]
  /** Whether all areas that the municipality has in the edition are among them. */
  readonly isWhole: boolean
}

/** The areas as they are drawn now, with names, and those of earlier editions that are the same ground. */
export async function groundsOf(code: string, sources: Sources, client: PacedClient) {
  const [latest, ...earlier] = sources.editions
  const layerOf = async (edition: Edition) =>
    wfsFeatures(client, sources.wfs, edition.layer, { municipality: code, sortBy: edition.codeProperty })
  const drawn = await layerOf(latest!)
  if (drawn.length === 0) throw new FetchFault('unusable', `Kommunkoden ${code} har inga områden i ${latest!.layer}.`)
  const { layer, codeProperty, nameProperty } = sources.names
  const regions = await wfsFeatures(client, sources.wfs, layer, { municipality: code, sortBy: codeProperty })
  const names = new Map(regions.map(({ properties }) => [properties[codeProperty], properties[nameProperty]]))
  const codeOf = (edition: Edition, { properties }: WfsFeature) => String(properties[edition.codeProperty])
  const features = drawn.map((feature) => ({
    type: 'Feature',
    geometry: feature.geometry,
    properties: {
      desokod: codeOf(latest!, feature),
      regsokod: feature.properties[codeProperty],
      regsonamn: names.get(feature.properties[codeProperty]) ?? '',
    },
  }))
  const grounds: Ground[] = [{ edition: latest!, areas: drawn.map((one) => codeOf(latest!, one)), isWhole: true }]
  for (const edition of earlier) {
    const before = await layerOf(edition)
    const same = drawn.filter((one) => {
      const other = before.find((feature) => codeOf(edition, feature) === codeOf(latest!, one))
      return other !== undefined && sameGround(one.geometry, other.geometry)
    })
    const areas = same.map((one) => codeOf(latest!, one))
    if (areas.length > 0) grounds.push({ edition, areas, isWhole: areas.length === before.length })
  }
  return { grounds, features }
}
