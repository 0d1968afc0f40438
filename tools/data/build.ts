import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readAreaSources } from './AreaSource.ts'
import { areasGeojson, type SourceAreas } from './areasGeojson.ts'
import { dataPackageJson } from './dataPackage.ts'
import { INDICATOR_RECIPES } from './indicatorRecipes.ts'
import { indicatorsCsv, referencesCsv, valuesCsv } from './indicatorTables.ts'
import { needSpecsJson } from './needSpecs.ts'
import { readSourceTable } from './readSourceTable.ts'
import { measureAreasCsv, populationCsv, registerCsv } from './registerTables.ts'
import { columnsOf, TABLE_SCHEMAS } from './tableSchemas.ts'
import { writeFiles } from './writeFiles.ts'
import { writeTable } from './writeTable.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/**
 * Makes the data package of Alingsås from the tables in data/sources/alingsas, the same bytes every time.
 * Arguments: `--out FOLDER` (default data/alingsas), `--sources FOLDER`.
 * Throws, before anything is written, on other arguments and on a source that is missing or not as it should be.
 */
export function main(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: { sources: { type: 'string' }, out: { type: 'string' } },
  })
  const files = packageFiles(values.sources ?? join(ROOT, 'data/sources/alingsas'))
  const out = values.out ?? join(ROOT, 'data/alingsas')
  writeFiles(out, files)
}

/** Every file of the package as text, by file name. */
export function packageFiles(sources: string): ReadonlyMap<string, string> {
  const areas = readAreaSources(sources)
  const geometry = readSourceJson(join(sources, 'alingsas_deso2025_regso2025.geojson')) as SourceAreas
  const references = readSourceTable(join(sources, 'alingsas_references.csv'))
  return new Map([
    ['datapackage.json', dataPackageJson()],
    ['areas.geojson', areasGeojson(geometry)],
    ['area_groups.csv', registerCsv(sources, TABLE_SCHEMAS.areaGroups)],
    ['places.csv', registerCsv(sources, TABLE_SCHEMAS.places)],
    ['indicators.csv', indicatorsCsv(INDICATOR_RECIPES)],
    ['values.csv', valuesCsv(INDICATOR_RECIPES, areas)],
    ['references.csv', referencesCsv(INDICATOR_RECIPES, references)],
    ['population.csv', populationCsv(areas)],
    ['measures.csv', registerCsv(sources, TABLE_SCHEMAS.measures)],
    ['measure_areas.csv', measureAreasCsv(sources, areas)],
    // The decisions state no goal that figures can follow, and no observations: the tables are there to be filled in.
    ['goals.csv', writeTable(columnsOf(TABLE_SCHEMAS.goals), [])],
    ['notes.csv', writeTable(columnsOf(TABLE_SCHEMAS.notes), [])],
    ['need_specs.json', needSpecsJson()],
    // Written by people, not made from tables: it goes into the package as it is.
    ['stories/lagesbild-bus.json', readFileSync(join(sources, 'stories/lagesbild-bus.json'), 'utf8')],
  ])
}

function readSourceJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) throw new Error(`${path} is not whole JSON: ${error.message}`)
    throw error
  }
}
