import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { columnsOf, TABLE_SCHEMAS } from '../tableSchemas.ts'
import { writeFiles } from '../writeFiles.ts'
import { writeTable } from '../writeTable.ts'
import { placeOf, practiceAreasGeojson } from './practiceBorders.ts'
import { practiceDescriptionJson } from './practiceDescription.ts'
import { practiceTables } from './practiceFigures.ts'
import { practiceIndicatorsCsv } from './practiceIndicatorTable.ts'
import { practiceGroupsCsv, practiceMeasureAreasCsv, practiceMeasuresCsv } from './practiceMeasures.ts'
import { practiceNeedSpecsJson } from './practiceNeeds.ts'
import { practicePeople, practicePopulationCsv } from './practicePeople.ts'
import { practiceGoalsCsv, practiceNotesCsv } from './practicePlan.ts'
import { practiceStoryJson } from './practiceStory.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const SEED = 97

/** Localities: name, kilometres east and north, residents. */
const PLACES: readonly (readonly [string, number, number, number])[] = [
  ['Övningsstad', 14, 12.4, 18830],
  ['Lövhult', 8.2, 21, 1620],
  ['Granvik', 22.8, 20.8, 1270],
  ['Åmynne', 9.5, 4, 790],
  ['Hult', 14.5, 23, 210],
  ['Skogsmossen', 24.5, 15, 180],
  ['Udden', 23.5, 5.5, 240],
]

/**
 * Makes the practice package, Övningskommunen: wholly made up, and the same bytes every time. Argument: `--out FOLDER`
 * (default data/ovning).
 */
export function main(args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: { out: { type: 'string' } } })
  const out = values.out ?? join(ROOT, 'data/ovning')
  writeFiles(out, practiceFiles())
}

/** Every file of the package as text, by file name. */
function practiceFiles(): ReadonlyMap<string, string> {
  const people = practicePeople(SEED)
  const { values, references } = practiceTables(people, SEED)
  return new Map([
    ['datapackage.json', practiceDescriptionJson()],
    ['areas.geojson', practiceAreasGeojson(SEED)],
    ['area_groups.csv', practiceGroupsCsv()],
    ['places.csv', placesCsv()],
    ['indicators.csv', practiceIndicatorsCsv()],
    ['values.csv', values],
    ['references.csv', references],
    ['population.csv', practicePopulationCsv(people)],
    ['measures.csv', practiceMeasuresCsv()],
    ['measure_areas.csv', practiceMeasureAreasCsv()],
    ['goals.csv', practiceGoalsCsv()],
    ['notes.csv', practiceNotesCsv()],
    ['need_specs.json', practiceNeedSpecsJson()],
    ['stories/ovningsmote.json', practiceStoryJson()],
  ])
}

function placesCsv(): string {
  const rows = PLACES.map(([name, east, north, population]) => {
    const [lon, lat] = placeOf([east, north])
    return { name, lon, lat, population }
  })
  return writeTable(columnsOf(TABLE_SCHEMAS.places), rows)
}
