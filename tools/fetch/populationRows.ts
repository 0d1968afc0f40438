import type { Cell } from '../data/writeTable.ts'
import { bareCode } from './bareCode.ts'
import { cubeFigures, lacking } from './cubeFigures.ts'
import type { Ground } from './groundsOf.ts'
import type { Sources } from './Sources.ts'
import { type ScbTables, type TableMetadata, TIME } from './scbTables.ts'

/** Residents by area, age and sex in the latest year; null where the table does not have what is asked. */
export async function populationRows(
  tables: ScbTables,
  { categories, notes }: TableMetadata,
  { table, select, age, total, sex, women, men }: Sources['population'],
  code: string,
  { edition, areas }: Ground,
): Promise<Readonly<Record<string, Cell>>[] | null> {
  const bands = [...(categories.get(age)?.keys() ?? [])].filter((band) => band !== total)
  const year = [...(categories.get(TIME)?.keys() ?? [])].filter((one) => Number(one) >= edition.from).at(-1)
  const selection = { ...select, [age]: bands, [sex]: [women, men] }
  if (year === undefined || lacking({ categories, notes }, selection) !== null) return null
  const regions = areas.map((area) => area + edition.suffix)
  const place = { pattern: `${code}*`, codelist: edition.codelist }
  const cubes = await tables.data(table, selection, [year], regions, place)
  const keys = bands.flatMap((band) => [
    { band, key: women, word: 'women' },
    { band, key: men, word: 'men' },
  ])
  return cubes.flatMap((cube) =>
    keys.flatMap(({ band, key, word }) =>
      cubeFigures(cube, { ...select, [age]: [band], [sex]: [key] }).flatMap(({ region, period, value }) =>
        value === null
          ? []
          : [{ area_id: bareCode(region, edition), sex: word, age_band: ageBand(band), period, persons: value }],
      ),
    ),
  )
}

/** `-4` and `80-` as the package writes them. */
function ageBand(label: string): string {
  return label.replace(/^-(\d+)$/, '0-$1').replace(/^(\d+)-$/, '$1+')
}
