import { CellStatus } from '../../domain/Cell.ts'
import { cellAt, cellIndex, type Dataset } from '../../domain/Dataset.ts'
import type { Indicator, IndicatorId } from '../../domain/Indicator.ts'
import { indicatorById } from '../../domain/lookups.ts'
import type { NeedComponent, NeedSpec } from '../../domain/NeedSpec.ts'
import type { Period } from '../../domain/Period.ts'
import { scaledToOne } from '../../stats/binaryScale.ts'
import { municipalityReference } from '../municipalityReference.ts'
import { componentPeriods } from './componentPeriods.ts'
import { emptyFigureDraws, type FigureDraws, setFigureDraw } from './figureDraws.ts'

/**
 * What a need index is made from, as columns: component by component, areas within. Areas stand in order of id and
 * components in order of indicator id, so that neither the order of rows nor of the spec changes a byte of what follows.
 * Figures are turned so that higher is more need (minus the figure when less of it is more need). Only typed arrays and
 * plain values: it goes to a worker as it is.
 */
export interface NeedTable {
  readonly spec: NeedSpec
  readonly areaIds: readonly string[]
  readonly components: readonly TableComponent[]
  readonly weights: Float64Array
  /** Turned figures, NaN where missing. Index: component * areas + area. */
  readonly figures: Float64Array
  /** 1 where the figure is withheld to protect persons. */
  readonly suppressed: Uint8Array
  /** Turned value of the municipality per component, NaN when unknown. */
  readonly municipality: Float64Array
  readonly draws: FigureDraws
}

export interface TableComponent {
  readonly indicatorId: IndicatorId
  /** Place in the spec. */
  readonly specAt: number
  /** 1: more of it is more need; -1: less of it. */
  readonly turn: 1 | -1
  /** Null when the indicator has no figures at all. */
  readonly period: Period | null
}

/**
 * Gathers the table of a spec, for its base period or for one `period` of all components. A component whose indicator
 * the dataset does not have, or whose indicator has no direction and no sign, is there with no figures: it is missing
 * for every area, never a zero and never silently gone.
 */
export function needTable(dataset: Dataset, spec: NeedSpec, period: Period | null = null): NeedTable {
  const areas = dataset.areas.map((area, at) => ({ id: area.id, at })).sort((a, b) => (a.id < b.id ? -1 : 1))
  const order = spec.components
    .map((component, specAt) => ({ component, specAt }))
    .sort((a, b) => (a.component.indicatorId < b.component.indicatorId ? -1 : 1) || a.specAt - b.specAt)
  const size = order.length * areas.length
  const figures = new Float64Array(size).fill(Number.NaN)
  const suppressed = new Uint8Array(size)
  const municipality = new Float64Array(order.length).fill(Number.NaN)
  const draws = emptyFigureDraws(size)
  const basePeriods = componentPeriods(dataset, spec)
  const components = order.map(({ component, specAt }, j): TableComponent => {
    const indicator = indicatorById(dataset, component.indicatorId)
    const turn = indicator ? turnOf(indicator, component) : null
    const values = dataset.values.get(component.indicatorId)
    const own = period ?? basePeriods[specAt] ?? null
    if (!indicator || turn === null || !values || own === null || !values.periods.includes(own)) {
      return { indicatorId: component.indicatorId, specAt, turn: turn ?? 1, period: null }
    }
    municipality[j] = turn * (municipalityReference(dataset, indicator, own)?.value ?? Number.NaN)
    areas.forEach(({ id, at }, i) => {
      const index = j * areas.length + i
      const cell = cellAt(dataset, indicator.id, id, own)
      if (cell.kind === 'value') {
        figures[index] = turn * cell.value
        setFigureDraw(draws, index, indicator, cell, turn, spec.designEffect)
      } else if (values.status[cellIndex(dataset, values, at, own)] === CellStatus.suppressed) {
        suppressed[index] = 1
      }
    })
    return { indicatorId: component.indicatorId, specAt, turn, period: own }
  })
  return {
    spec,
    areaIds: areas.map(({ id }) => id),
    components,
    weights: weightsOf(order.map(({ component }) => component.weight)),
    figures,
    suppressed,
    municipality,
    draws,
  }
}

/** 1 when more of the indicator is more need, -1 when less is; null when neither the indicator nor the spec says. */
function turnOf(indicator: Indicator, component: NeedComponent): 1 | -1 | null {
  if (indicator.direction === 'none') return component.sign
  return indicator.direction === 'lower-better' ? 1 : -1
}

/** Beside the heaviest, a weight smaller than this share decides nothing that could be told from rounding. */
const NO_WEIGHT = 1e-9

/** Weights near 1 in the same proportions (a power of two changes no digit), and 0 for those that carry nothing. */
function weightsOf(given: readonly number[]): Float64Array {
  return scaledToOne(given).map((weight) => (weight < NO_WEIGHT ? 0 : weight))
}
