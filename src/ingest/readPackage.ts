import type { Area } from '../domain/Area.ts'
import type { Dataset } from '../domain/Dataset.ts'
import type { Issue } from '../domain/Issue.ts'
import { buildDataset } from './buildDataset.ts'
import { IssueLog } from './IssueLog.ts'
import { CSV_SPECS, type CsvFile, type PackageFile } from './packageFiles.ts'
import { type ParsedCsv, parseCsv } from './parseCsv.ts'
import { readPopulation } from './readPopulation.ts'
import { readValues } from './readValues.ts'
import { validateAreas } from './validateAreas.ts'
import { validateGoals } from './validateGoals.ts'
import { validateGroups } from './validateGroups.ts'
import { validateIndicators } from './validateIndicators.ts'
import { validateMeasureAreas } from './validateMeasureAreas.ts'
import { validateMeasures } from './validateMeasures.ts'
import { validateMeta } from './validateMeta.ts'
import { NO_NEED_FILE, validateNeedSpecs } from './validateNeedSpecs.ts'
import { validateNotes } from './validateNotes.ts'
import { validatePlaces } from './validatePlaces.ts'
import { validateReferences } from './validateReferences.ts'

export interface ReadWatch {
  /** Share of the text read, 0-1. */
  readonly onProgress?: (share: number) => void
  readonly isCancelled?: () => boolean
}

/** What of a package has been read already, from files that are made of those of the package. */
export interface ReadBefore {
  readonly areas?: readonly Area[]
}

export interface ReadPackage {
  /** Null when there is no area. */
  readonly dataset: Dataset | null
  readonly issues: Issue[]
  /** Files that datapackage.json says the package has. */
  readonly listedFiles: readonly string[]
}

/** Texts of a package's files to a dataset. Files that are not given count as empty. Pure; never throws. */
export function readPackage(
  texts: ReadonlyMap<PackageFile, string>,
  watch: ReadWatch = {},
  before: ReadBefore = {},
): ReadPackage {
  const issues: Issue[] = []
  const charactersInAll = [...texts.values()].reduce((sum, text) => sum + text.length, 1)
  let charactersDone = 0

  function read<T>(file: PackageFile, fallback: T, reader: (text: string, log: IssueLog) => T): T {
    const text = texts.get(file)
    if (text === undefined) return fallback
    const log = new IssueLog(file)
    const result = reader(text, log)
    issues.push(...log.issues())
    charactersDone += text.length
    watch.onProgress?.(charactersDone / charactersInAll)
    return result
  }

  function table<T>(file: CsvFile, validate: (table: ParsedCsv, log: IssueLog) => T[]): T[] {
    return read<T[]>(file, [], (text, log) => {
      const parsed = parseCsv(text, file, CSV_SPECS[file])
      issues.push(...parsed.issues)
      return validate(parsed, log)
    })
  }

  const valueWatch = (characters: number) => ({
    isCancelled: () => watch.isCancelled?.() ?? false,
    onProgress: (share: number) => watch.onProgress?.((charactersDone + share * characters) / charactersInAll),
  })

  const metaLog = new IssueLog('datapackage.json')
  const { meta, listedFiles } = validateMeta(texts.get('datapackage.json') ?? null, metaLog)
  issues.push(...metaLog.issues())
  const indicators = table('indicators.csv', validateIndicators)
  const values = read('values.csv', null, (text, log) => readValues(text, log, valueWatch(text.length), indicators))
  const population = read('population.csv', null, readPopulation)
  const usedIds = new Set([...(values?.areaIds ?? []), ...(population?.areaIds ?? [])])
  const parts = {
    meta,
    areas: before.areas ?? read('areas.geojson', [], (text, log) => validateAreas(text, log, usedIds)),
    indicators,
    values,
    groups: table('area_groups.csv', validateGroups),
    places: table('places.csv', validatePlaces),
    references: table('references.csv', (parsed, log) => validateReferences(parsed, log, indicators)),
    population,
    measures: table('measures.csv', validateMeasures),
    measureLinks: table('measure_areas.csv', validateMeasureAreas),
    goals: table('goals.csv', validateGoals),
    notes: table('notes.csv', validateNotes),
    needs: read('need_specs.json', NO_NEED_FILE, validateNeedSpecs),
  }
  const built = buildDataset(parts)
  const dataset = parts.areas.length === 0 ? null : built.dataset
  return { dataset, issues: [...issues, ...built.issues], listedFiles }
}
