import { koladaUrl } from './koladaUrl.ts'
import type { Sources } from './Sources.ts'
import { dataUrl, metadataUrl, REGION, TIME } from './scbTables.ts'
import { wfsUrl } from './wfsFeatures.ts'

/**
 * What a fetch of a municipality asks for, as addresses, before anything is known of the tables: years stand as those
 * from the first of the edition, and calls that the limit parts stand as one.
 */
export function askedAddresses(code: string, sources: Sources): string[] {
  const { scb, wfs, kolada, editions, names, localities, population, indicators, koladaReferences } = sources
  const municipality = (sortBy: string) => ({ municipality: code, sortBy })
  const tables = [...new Set([...indicators.map(({ table }) => table), population.table])]
  const years = (from: number) => ({ [TIME]: [`FROM(${from})`] })
  return [
    `${scb}/config`,
    ...editions.map(({ layer, codeProperty }) => wfsUrl(wfs, layer, municipality(codeProperty), 0)),
    wfsUrl(wfs, names.layer, municipality(names.codeProperty), 0),
    `${wfs}?typeName=${localities.layer}&bbox=<områdenas utsträckning>`,
    ...tables.map((table) => metadataUrl(scb, table)),
    ...indicators.flatMap(({ table, select, value, numerator, denominator }) =>
      editions.map(({ codelist, from }) => {
        const asked = { ...select, ...value, ...numerator, ...denominator, [REGION]: [`${code}*`], ...years(from) }
        return dataUrl(scb, table, asked, codelist)
      }),
    ),
    dataUrl(
      scb,
      population.table,
      { ...population.select, [population.age]: ['*'], [REGION]: [`${code}*`], ...years(editions[0]!.from) },
      editions[0]!.codelist,
    ),
    ...koladaReferences.map(({ kpi }) => koladaUrl(kolada, kpi, [code, `00${code.slice(0, 2)}`, '0000'])),
  ]
}
