import type { Area } from '../domain/Area.ts'
import type { AreaGroup } from '../domain/AreaGroup.ts'
import type { Dataset } from '../domain/Dataset.ts'
import type { Indicator } from '../domain/Indicator.ts'
import type { Issue } from '../domain/Issue.ts'
import type { Measure } from '../domain/Measure.ts'
import type { PackageMeta } from '../domain/PackageMeta.ts'
import { comparePeriods, type Period } from '../domain/Period.ts'
import type { Place } from '../domain/Place.ts'
import type { Reference } from '../domain/Reference.ts'
import { AreaKeys } from './AreaKeys.ts'
import { checkMeasureKeys } from './checkMeasureKeys.ts'
import { dropUnknownThemes } from './dropUnknownThemes.ts'
import { freezeDataset } from './freezeDataset.ts'
import { IssueLog } from './IssueLog.ts'
import { addOverlapLinks, joinMeasureAreas, joinMeasures } from './joinMeasures.ts'
import { joinNeedSpecs } from './joinNeedSpecs.ts'
import { joinGoals, joinNotes } from './joinPlan.ts'
import { joinPopulation, NO_POPULATION } from './joinPopulation.ts'
import { type JoinedValues, joinValues } from './joinValues.ts'
import { KeyIndex } from './KeyIndex.ts'
import type { PopulationRows } from './readPopulation.ts'
import type { ValueRows } from './readValues.ts'
import { reportStrangers, type Stranger } from './reportStrangers.ts'
import { settleMeta } from './settleMeta.ts'
import { type LinedReference, referenceKey } from './uniqueReferences.ts'
import type { GoalDraft } from './validateGoals.ts'
import type { GroupDraft } from './validateGroups.ts'
import type { MeasureLink } from './validateMeasureAreas.ts'
import type { MeasureDraft } from './validateMeasures.ts'
import type { NeedFile } from './validateNeedSpecs.ts'
import type { NoteDraft } from './validateNotes.ts'

/** Every file read and checked for itself, not yet against the others. Null: the file could not be used. */
export interface PackageParts {
  readonly meta: PackageMeta
  /** In order of id. */
  readonly areas: readonly Area[]
  readonly indicators: readonly Indicator[]
  readonly values: ValueRows | null
  readonly groups: readonly GroupDraft[]
  readonly places: readonly Place[]
  readonly references: readonly LinedReference[]
  readonly population: PopulationRows | null
  readonly measures: readonly MeasureDraft[]
  readonly measureLinks: readonly MeasureLink[]
  readonly goals: readonly GoalDraft[]
  readonly notes: readonly NoteDraft[]
  readonly needs: NeedFile
}

/**
 * Joins the parts of a package by id. What does not fit is left out with an issue; what fits is kept. The order
 * of rows in values, references, population and links changes nothing. The result is frozen.
 */
export function buildDataset(parts: PackageParts): { dataset: Dataset; issues: Issue[] } {
  const { areas, meta } = parts
  const logs = new Map<string, IssueLog>()
  const logOf = (file: string): IssueLog => {
    const log = logs.get(file) ?? new IssueLog(file)
    logs.set(file, log)
    return log
  }
  const names = (records: readonly (Indicator | Measure)[]) => records.map(nameOf)
  const areaKeys = new AreaKeys(areas)
  const themed = dropUnknownThemes(parts.indicators, meta, logOf('indicators.csv'))
  const indicatorKeys = new KeyIndex(
    themed.map(({ id }) => id),
    names(themed),
    'indicator-unknown',
  )
  const { values, aggregates, editionBreaks } = parts.values
    ? joinValues(parts.values, areaKeys, themed, indicatorKeys, meta.municipalityCode, logOf('values.csv'))
    : NO_VALUES
  const indicators = themed.map((indicator) => withBreaks(indicator, editionBreaks.get(indicator.id) ?? []))
  reportEmptyAreas(parts, areaKeys, logOf('areas.geojson'))
  const groups = joinGroups(parts.groups, areaKeys, meta.municipalityCode, logOf('area_groups.csv'))
  const drafts = parts.measures.map((draft) => checkMeasureKeys(draft, meta, indicatorKeys, logOf('measures.csv')))
  const measureRecords = drafts.map(({ measure }) => measure)
  const measureKeys = new KeyIndex(
    measureRecords.map(({ id }) => id),
    names(measureRecords),
    'measure-unknown',
  )
  const linkLog = logOf('measure_areas.csv')
  const named = joinMeasureAreas(parts.measureLinks, measureKeys, areaKeys, groups, linkLog)
  const measures = joinMeasures(drafts, named, logOf('measures.csv'))
  const measureAreas = addOverlapLinks(measures, named, areas, logOf('measures.csv'))
  const places = { meta, indicators: indicatorKeys, areas: areaKeys, groups }
  const populationLog = logOf('population.csv')
  const dataset: Dataset = {
    meta: settleMeta(meta, areas, indicators, values, logOf('datapackage.json')),
    areas,
    areaIndex: new Map(areas.map(({ id }, index) => [id, index])),
    groups,
    places: parts.places,
    indicators,
    values,
    references: joinReferences(parts.references, aggregates, indicatorKeys, logOf('references.csv')),
    population: parts.population
      ? joinPopulation(parts.population, areaKeys, meta.municipalityCode, populationLog)
      : NO_POPULATION,
    measures,
    measureAreas,
    goals: joinGoals(parts.goals, places, logOf('goals.csv')),
    notes: joinNotes(parts.notes, places, logOf('notes.csv')),
    stories: [],
    ...joinNeedSpecs(parts.needs, meta, indicators, indicatorKeys, logOf('need_specs.json')),
  }
  return { dataset: freezeDataset(dataset), issues: [...logs.values()].flatMap((log) => log.issues()) }
}

const NO_VALUES: JoinedValues = { values: new Map(), aggregates: [], editionBreaks: new Map() }

function withBreaks(indicator: Indicator, periods: readonly Period[]): Indicator {
  if (periods.length === 0) return indicator
  const seriesBreaks = [...new Set([...indicator.seriesBreaks, ...periods])].sort(comparePeriods)
  return { ...indicator, seriesBreaks }
}

function nameOf(record: Indicator | Measure): string {
  return 'title' in record ? record.title.sv : record.name.sv
}

function reportEmptyAreas({ values, areas }: PackageParts, keys: AreaKeys, log: IssueLog): void {
  if (!values || values.rowCount === 0) return
  const used = new Set(values.areaIds.map((id) => keys.indexOfEdition(id)))
  const empty = areas.filter((_, index) => !used.has(index))
  // When nothing matches at all there is one error about that already.
  if (empty.length === 0 || empty.length === areas.length) return
  const ids = empty.slice(0, 5).map(({ id }) => id)
  log.warning('area-without-values', {}, { count: empty.length, ids: ids.join(', ') })
}

function joinGroups(
  drafts: readonly GroupDraft[],
  areas: AreaKeys,
  municipalityCode: string,
  log: IssueLog,
): AreaGroup[] {
  const members = drafts.flatMap((draft) => draft.members)
  const unknown = new Map<string, Stranger>()
  for (const { areaId, line } of members) {
    if (areas.has(areaId)) continue
    unknown.set(areaId, {
      id: areaId,
      line: unknown.get(areaId)?.line ?? line,
      count: (unknown.get(areaId)?.count ?? 0) + 1,
    })
  }
  const anyKnown = members.some(({ areaId }) => areas.has(areaId))
  reportStrangers([...unknown.values()], areas, anyKnown, municipalityCode, log)
  return drafts.flatMap(({ id, name, basis, members: own }) => {
    const areaIds = own.flatMap(({ areaId }) => (areas.has(areaId) ? areaId : []))
    return areaIds.length === 0 ? [] : [{ id, name, areaIds: areaIds.sort(), basis }]
  })
}

/** The file's references, then figures found among the areas where the file has none; sorted, order of rows apart. */
function joinReferences(
  lined: readonly LinedReference[],
  aggregates: readonly LinedReference[],
  indicators: KeyIndex,
  log: IssueLog,
): Reference[] {
  const byKey = new Map<string, Reference>()
  for (const { line, reference } of lined) {
    if (indicators.has(reference.indicatorId)) byKey.set(referenceKey(reference), reference)
    else indicators.reportUnknown(reference.indicatorId, log, { line, column: 'indicator_id' })
  }
  for (const { reference } of aggregates) {
    const key = referenceKey(reference)
    if (!byKey.has(key)) byKey.set(key, reference)
  }
  const order = (a: Reference, b: Reference) =>
    indicators.indexOf(a.indicatorId) - indicators.indexOf(b.indicatorId) ||
    comparePeriods(a.period, b.period) ||
    (referenceKey(a) < referenceKey(b) ? -1 : 1)
  return [...byKey.values()].sort(order)
}
