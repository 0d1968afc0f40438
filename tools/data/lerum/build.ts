import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { PackageFile } from '../../../src/ingest/packageFiles.ts'
import { describePackage } from '../describePackage.ts'
import { withDesoKinds } from '../desoKind.ts'
import { LIVING_CONDITIONS, livingConditionsNeed } from '../livingConditions.ts'
import { readIn } from '../readIn.ts'
import { SENTENCE_PHRASES } from '../sentencePhrases.ts'
import { columnsOf, TABLE_SCHEMAS } from '../tableSchemas.ts'
import { writeFiles } from '../writeFiles.ts'
import { writeTable } from '../writeTable.ts'
import { LERUM_INDICATORS } from './lerumIndicators.ts'

const ROOT = resolve(import.meta.dirname, '../../..')

/** `npm run data:lerum`: makes data/lerum from data/sources/lerum, the same bytes every time. */
export async function main(): Promise<void> {
  writeFiles(join(ROOT, 'data/lerum'), await lerumFiles(join(ROOT, 'data/sources/lerum')))
}

/**
 * Every file of the package as text, by name. Borders and figures come in as `npm run import` reads them; what the source
 * does not say of the indicators is said here.
 */
export async function lerumFiles(sources: string): Promise<ReadonlyMap<PackageFile, string>> {
  const source = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(join(sources, name))) })
  const indicators = writeTable(
    columnsOf(TABLE_SCHEMAS.indicators),
    LERUM_INDICATORS.map((row) => {
      const phrase = SENTENCE_PHRASES[String(row.id)]
      return { ...row, phrase_sv: phrase?.sv, phrase_en: phrase?.en }
    }),
  )
  const ground = await readIn(new Map([['indicators.csv', indicators]]), source('lerum_deso2025_holes.geojson'))
  const texts = await readIn(ground, source('lerum_long.csv'))
  const files = new Map(texts).set('areas.geojson', withDesoKinds(texts.get('areas.geojson')!)).set(
    'need_specs.json',
    livingConditionsNeed((id) => LERUM_INDICATORS.some((row) => row.id === id)),
  )
  const themes = new Set(LERUM_INDICATORS.map(({ theme }) => String(theme)))
  const description = describePackage(
    {
      name: 'lerum',
      title: 'Social kompass: Lerum',
      version: '2025-12-31',
      municipality: { code: '1441', name: 'Lerum', county: 'Västra Götalands län' },
      sources: [
        { title: 'SCB, Statistikdatabasen', path: 'https://www.statistikdatabasen.scb.se/' },
        { title: 'SCB, DeSO 2025', path: 'https://geodata.scb.se/geoserver/stat/wfs' },
        {
          title: 'Andelar och förenklade gränser ur projektet real-estate-war-lord/am-dashboard-se (11cc14bb)',
          path: 'https://github.com/real-estate-war-lord/am-dashboard-se',
        },
      ],
      first: { indicator: 'lag_ekonomisk_standard', period: '2024' },
      keyIndicators: ['arbetslosa', 'sysselsatta', 'eftergymnasial_utbildning', 'hyresratter'],
      priorityAreas: [LIVING_CONDITIONS],
      themes,
      hasTown: true,
    },
    files.keys(),
  )
  return new Map<PackageFile, string>([['datapackage.json', description], ...files])
}
