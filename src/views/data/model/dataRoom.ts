import { type AgendaFilter, carriesGoal } from '../../../domain/AgendaFilter.ts'
import { CellStatus } from '../../../domain/Cell.ts'
import { cellIndex, type Dataset } from '../../../domain/Dataset.ts'
import type { IndicatorId } from '../../../domain/Indicator.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { periodsOf } from '../../../domain/lookups.ts'
import { caveatText } from '../../../facts/figures/caveatText.ts'
import { sdgText } from '../../../facts/goals/sdgGoals.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { listText, numberText } from '../../../words/format.ts'
import { sdgCatalogue } from '../../../words/sdgCatalogue.ts'
import { dataCatalogue } from '../words/dataCatalogue.ts'

export interface IndicatorRow {
  readonly id: string
  readonly name: string
  readonly definition: string
  /** What n counts; of a mean also how its interval is made. */
  readonly denominator: string
  readonly periods: string
  readonly breaks: string
  readonly coverage: string
  readonly isPartial: boolean
  readonly source: string
  readonly sourceUrl: string
  readonly caveat: string
  /** `Agenda 2030: 3 God hälsa och välbefinnande`; empty where the indicator names no goal. */
  readonly sdgText: string
  readonly sdg: readonly number[]
  readonly hasFigures: boolean
}

/** How many areas have a figure in the latest period of an indicator; none where it has no period. */
export function knownAreas(dataset: Dataset, indicator: IndicatorId): number {
  const values = dataset.values.get(indicator)
  const latest = values?.periods.at(-1)
  if (!values || latest === undefined) return 0
  const first = cellIndex(dataset, values, 0, latest)
  if (first < 0) return 0
  const statuses = values.status.subarray(first, first + dataset.areas.length)
  return statuses.reduce((known, status) => known + Number(isValue(status)), 0)
}

const isValue = (status: number): boolean => status === CellStatus.value || status === CellStatus.provisional

/** Every indicator of the package with what a careful reader wants to know before using it. */
export function indicatorRows(dataset: Dataset, language: Language): IndicatorRow[] {
  const words = dataCatalogue(language).data
  return dataset.indicators.map((indicator) => {
    const periods = periodsOf(dataset, indicator.id)
    const latest = periods.at(-1)
    const known = knownAreas(dataset, indicator.id)
    const table = indicator.tableId ? `, ${words.table(indicator.tableId)}` : ''
    const goals = sdgText(indicator.sdg, language)
    return {
      id: indicator.id,
      name: indicator.name[language],
      definition: indicator.description[language],
      denominator: [
        indicator.denominator[language] ? words.denominator(indicator.denominator[language]) : '',
        indicator.intervalMethod === 't' ? catalogue(language).interval.mean : '',
      ]
        .filter((text) => text !== '')
        .join('. '),
      periods: periods.length > 3 ? `${periods[0]}–${latest}` : periods.join(', '),
      breaks: indicator.seriesBreaks.length > 0 ? words.breaks(listText(indicator.seriesBreaks, language)) : '',
      coverage: words.coverage(numberText(known, 0, language), numberText(dataset.areas.length, 0, language)),
      isPartial: known < dataset.areas.length,
      source: indicator.source + table,
      sourceUrl: indicator.sourceUrl,
      caveat: caveatText(indicator, language),
      sdg: indicator.sdg,
      sdgText: goals === '' ? '' : sdgCatalogue(language).sdg.line(goals),
      hasFigures: periods.length > 0,
    }
  })
}

/** The rows whose name, definition or goals hold what is sought, and that carry the goal asked for. */
export function indicatorsWith(
  rows: readonly IndicatorRow[],
  sought: string,
  goal: AgendaFilter | null,
): readonly IndicatorRow[] {
  const needle = sought.trim().toLowerCase()
  return rows.filter(
    (row) => carriesGoal(row, goal) && `${row.name} ${row.definition} ${row.sdgText}`.toLowerCase().includes(needle),
  )
}
