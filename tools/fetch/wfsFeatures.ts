import { isObject } from '../../src/ingest/readFeatures.ts'
import { FetchFault } from './FetchFault.ts'
import type { PacedClient } from './PacedClient.ts'

export interface WfsFeature {
  readonly type: 'Feature'
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null
}

/** What of a layer is asked for: areas of a municipality, or what lies in a rectangle (west, south, east, north). */
export type WfsFilter =
  | { readonly municipality: string; readonly sortBy: string }
  | { readonly box: readonly number[]; readonly sortBy: string }

const PAGE = 500

/**
 * The address of one page of a layer. Version 1.1.0 with this name of the system gives longitude first. Pages need an
 * order to be of one whole.
 */
export function wfsUrl(base: string, layer: string, filter: WfsFilter, start: number): string {
  const query = new URLSearchParams({
    service: 'WFS',
    version: '1.1.0',
    request: 'GetFeature',
    typeName: layer,
    outputFormat: 'application/json',
    srsName: 'EPSG:4326',
    sortBy: filter.sortBy,
    maxFeatures: String(PAGE),
    startIndex: String(start),
    ...('box' in filter
      ? { bbox: `${filter.box.join(',')},EPSG:4326` }
      : { CQL_FILTER: `kommunkod='${filter.municipality}'` }),
  })
  return `${base}?${query}`
}

/** All features of a layer that the filter lets through, page by page. */
export async function wfsFeatures(
  client: PacedClient,
  base: string,
  layer: string,
  filter: WfsFilter,
): Promise<WfsFeature[]> {
  const features: WfsFeature[] = []
  for (;;) {
    const answer = await client.json(wfsUrl(base, layer, filter, features.length))
    if (!isObject(answer) || !Array.isArray(answer.features))
      throw new FetchFault('unusable', `${layer}: svaret har inga ytor.`)
    features.push(...(answer.features as WfsFeature[]))
    const matched = Number(answer.numberMatched ?? answer.totalFeatures)
    const isLast =
      answer.features.length === 0 || (matched >= 0 ? features.length >= matched : answer.features.length < PAGE)
    if (isLast) return features
  }
}
