import { isObject } from '../../src/ingest/readFeatures.ts'
import { readKolada } from '../../src/intake/formats/readKolada.ts'
import { FetchFault } from './FetchFault.ts'
import { koladaUrl } from './koladaUrl.ts'
import type { PacedClient } from './PacedClient.ts'

interface KoladaReference {
  readonly level: string
  readonly code: string
  readonly period: string
  readonly value: number
  readonly source: string
}

/** A key figure for a municipality, its county and the country, both sexes together, page by page. */
export async function koladaReferences(
  client: PacedClient,
  base: string,
  kpi: string,
  code: string,
): Promise<KoladaReference[]> {
  const county = code.slice(0, 2)
  // A region is 00 and its county's code; the country four zeros.
  const levels = new Map([
    [code, { level: 'municipality', code }],
    [`00${county}`, { level: 'county', code: county }],
    ['0000', { level: 'country', code: '00' }],
  ])
  const found: KoladaReference[] = []
  for (let url: string | null = koladaUrl(base, kpi, [...levels.keys()]); url !== null; ) {
    const answer = await client.json(url)
    if (!isObject(answer)) throw new FetchFault('unusable', 'svaret kan inte läsas')
    const { dimensions, values } = readKolada(answer)
    const [, places, years, sexes] = dimensions.map(({ categories }) => categories)
    for (const [at, value] of values.entries()) {
      // One key figure: the last dimension, sex, runs fastest.
      const [sex, rest] = [at % sexes!.length, Math.floor(at / sexes!.length)]
      const level = levels.get(places![Math.floor(rest / years!.length)]!.code)
      if (sexes![sex]!.code !== 'T' || Number.isNaN(value) || !level) continue
      found.push({ ...level, period: years![rest % years!.length]!.code, value, source: `Kolada ${kpi}` })
    }
    url = typeof answer.next_url === 'string' && answer.next_url !== '' ? answer.next_url : null
  }
  return found
}
