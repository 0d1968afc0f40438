import type { AreaId } from './Area.ts'
import type { AreaGroup } from './AreaGroup.ts'
import { CellStatus } from './Cell.ts'
import type { Dataset, IndicatorValues } from './Dataset.ts'
import type { Measure, MeasureArea } from './Measure.ts'
import type { Period } from './Period.ts'
import type { Population } from './Population.ts'
import type { Reference } from './Reference.ts'
import type { Scope } from './Scope.ts'

/**
 * What a package holds of a part of it, by id: areas with their figures, and the periods and indicators that any of them
 * has figures of; groups, goals and notes of areas that are in it; measures that serve one of them or state no place. A
 * group that is the whole part is none there: a measure for it reaches the whole. Every figure is one of the package's own,
 * so nothing can be read here that the small-number rule hides there. References of counties and the country are kept where
 * they are about the part; those of municipalities are not, since the rule knows no sums of a part. Linear in the figures.
 */
export function partOf(dataset: Dataset, scope: Scope): Dataset {
  const positions = scope.areaIds.map((id) => dataset.areaIndex.get(id)!).sort((a, b) => a - b)
  const areas = positions.map((at) => dataset.areas[at]!)
  const areaIndex = new Map(areas.map(({ id }, at) => [id, at]))
  const values = new Map(
    [...dataset.values].flatMap(([id, columns]) => {
      const own = valuesAt(columns, positions, dataset.areas.length)
      return own ? [[id, own] as const] : []
    }),
  )
  const groups = groupsIn(dataset.groups, areaIndex)
  const groupIds = new Set(groups.map(({ id }) => id))
  const wholes = new Set(dataset.groups.flatMap(({ id, areaIds }) => (isWhole(areaIds, areaIndex) ? id : [])))
  const isAbout = (place: { readonly areaId: string | null; readonly groupId: string | null }): boolean =>
    (place.areaId === null || areaIndex.has(place.areaId)) &&
    (place.groupId === null || groupIds.has(place.groupId) || wholes.has(place.groupId))
  const { municipalities: _, ...meta } = dataset.meta
  return {
    ...dataset,
    meta: { ...meta, municipalityName: scope.name },
    areas,
    areaIndex,
    values,
    groups,
    references: dataset.references.filter((reference) => isKept(reference, dataset, scope)),
    population: populationAt(dataset.population, positions),
    ...measuresIn(dataset, areaIndex, wholes),
    goals: dataset.goals.filter(isAbout).map((goal) => withoutWhole(goal, wholes)),
    notes: dataset.notes.filter(isAbout).map((note) => withoutWhole(note, wholes)),
    whole: dataset,
    within: scope.parent,
  }
}

type Inside = ReadonlyMap<AreaId, number>

function isWhole(areaIds: readonly AreaId[], inside: Inside): boolean {
  return areaIds.length >= inside.size && areaIds.filter((id) => inside.has(id)).length === inside.size
}

function groupsIn(groups: readonly AreaGroup[], inside: Inside): AreaGroup[] {
  return groups.flatMap((group) => {
    const areaIds = group.areaIds.filter((id) => inside.has(id))
    return areaIds.length === 0 || areaIds.length === inside.size ? [] : [{ ...group, areaIds }]
  })
}

function withoutWhole<Record extends { readonly groupId: string | null }>(record: Record, wholes: ReadonlySet<string>) {
  return record.groupId !== null && wholes.has(record.groupId) ? { ...record, groupId: null } : record
}

function measuresIn(
  { measures, measureAreas }: Dataset,
  inside: Inside,
  wholes: ReadonlySet<string>,
): Pick<Dataset, 'measures' | 'measureAreas'> {
  const placed = new Set(measureAreas.map(({ measureId }) => measureId))
  const links = measureAreas.filter(({ areaId }) => inside.has(areaId))
  const here = new Set(links.map(({ measureId }) => measureId))
  const forAll = new Set(links.flatMap((link) => (servesWhole(link, wholes) ? link.measureId : [])))
  return {
    measures: measures.flatMap((measure): Measure[] => {
      if (forAll.has(measure.id)) return [{ ...measure, reach: 'municipality' }]
      return here.has(measure.id) || !placed.has(measure.id) ? [measure] : []
    }),
    measureAreas: links.filter((link) => !servesWhole(link, wholes)),
  }
}

function servesWhole({ groupId, role }: MeasureArea, wholes: ReadonlySet<string>): boolean {
  return role === 'serves' && groupId !== null && wholes.has(groupId)
}

function isKept({ level, code }: Reference, { meta }: Dataset, scope: Scope): boolean {
  if (level === 'municipality') return false
  const own =
    scope.level === 'county' ? scope.code : meta.municipalities?.find((each) => each.code === scope.code)?.countyCode
  return level !== 'county' || !own || code === own
}

/** The columns of some areas with the periods that any of them has a figure of, or a reason for none; null without. */
function valuesAt(columns: IndicatorValues, positions: readonly number[], areas: number): IndicatorValues | null {
  const { periods, sexes, status, coarse } = columns
  const isKnown = (row: number): boolean => positions.some((at) => status[row * areas + at] !== CellStatus.notInFile)
  const kept = [...periods.keys()].filter((at) => sexes.some((_, sex) => isKnown(sex * periods.length + at)))
  if (kept.length === 0) return null
  const cells = sexes.flatMap((_, sex) =>
    kept.flatMap((period) => positions.map((at) => (sex * periods.length + period) * areas + at)),
  )
  const coarseHere = new Set(coarse ? [...cells.keys()].filter((to) => coarse.has(cells[to]!)) : [])
  const { coarse: __, ...own } = columns
  return {
    ...own,
    periods: kept.map((at): Period => periods[at]!),
    value: picked(columns.value, cells),
    n: picked(columns.n, cells),
    numerator: picked(columns.numerator, cells),
    status: Uint8Array.from(cells, (cell) => status[cell]!),
    ...(columns.sd && { sd: picked(columns.sd, cells) }),
    ...(coarseHere.size > 0 && { coarse: coarseHere }),
  }
}

function populationAt(population: Population, positions: readonly number[]): Population {
  const { periods, sexes, ageBands, persons } = population
  const rows = sexes.length * ageBands.length
  const areas = persons.length / Math.max(1, periods.length * rows)
  const cellsOf = (period: number): number[] =>
    Array.from({ length: rows }, (_, row) => positions.map((at) => (period * rows + row) * areas + at)).flat()
  const kept = [...periods.keys()].filter((period) => cellsOf(period).some((cell) => !Number.isNaN(persons[cell]!)))
  if (kept.length === 0) return { periods: [], sexes: [], ageBands: [], persons: new Float64Array(0) }
  return { sexes, ageBands, periods: kept.map((at) => periods[at]!), persons: picked(persons, kept.flatMap(cellsOf)) }
}

function picked(column: Float64Array, cells: readonly number[]): Float64Array {
  return Float64Array.from(cells, (cell) => column[cell]!)
}
