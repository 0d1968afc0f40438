import type { ValueCell } from '../../domain/Cell.ts'
import type { Indicator } from '../../domain/Indicator.ts'

/** How figures are drawn, one place per figure: the kind, the shapes of its gamma numbers, and what is made of them. */
export interface FigureDraws {
  readonly kind: Uint8Array
  readonly first: Float64Array
  readonly second: Float64Array
  /** From the drawn share or count to the turned figure; of a mean from Student's t to its distance from the figure. */
  readonly factor: Float64Array
  /** Half the width of the rounding, in the unit of the figure. */
  readonly rounding: Float64Array
}

export const FigureKind = { fixed: 0, beta: 1, gamma: 2, student: 3 } as const
const PERCENT = 100
/** Jeffreys' prior, half a person to each side: its intervals agree with Wilson's and Byar's for all but tiny counts. */
const HALF = 0.5

const RATE_BASE: Partial<Record<Indicator['unit'], number>> = { per_1000: 1_000, per_100000: 100_000 }

export function emptyFigureDraws(size: number): FigureDraws {
  return {
    kind: new Uint8Array(size),
    first: new Float64Array(size),
    second: new Float64Array(size),
    factor: new Float64Array(size),
    rounding: new Float64Array(size),
  }
}

/**
 * Says how one figure varies: a share by a beta distribution with its numerator and the rest, a rate by a gamma
 * distribution of its count, a mean by Student's t around it, a share published in whole per cent by ±0.5 percentage points
 * besides. A figure without denominator, standard deviation or method stands still. `designEffect` (1 or more) divides
 * numerator and denominator alike: the figure is the same, of fewer persons. It does not touch the rounding, which is of
 * the table and not of chance, and leaves a mean at least one degree of freedom.
 */
export function setFigureDraw(
  draws: FigureDraws,
  index: number,
  indicator: Indicator,
  cell: ValueCell,
  turn: 1 | -1,
  designEffect = 1,
): void {
  const { n, sd } = cell
  const base = RATE_BASE[indicator.unit]
  if (indicator.unit === 'percent' && indicator.decimals === 0 && cell.numerator === undefined) {
    draws.rounding[index] = 0.5
  }
  draws.factor[index] = turn
  // Less than one person is no ground for a distribution.
  if (n === undefined || !(n >= 1)) return
  if (indicator.intervalMethod === 'wilson' && indicator.unit === 'percent') {
    const events = Math.max(0, Math.min(n, cell.numerator ?? (cell.value / PERCENT) * n))
    draws.kind[index] = FigureKind.beta
    draws.first[index] = events / designEffect + HALF
    draws.second[index] = (n - events) / designEffect + HALF
    draws.factor[index] = turn * PERCENT
  } else if (indicator.intervalMethod === 'byar' && base !== undefined) {
    draws.kind[index] = FigureKind.gamma
    draws.first[index] = Math.max(0, cell.numerator ?? (cell.value / base) * n) / designEffect + HALF
    draws.factor[index] = (turn * base * designEffect) / n
  } else if (indicator.intervalMethod === 't' && n >= 2 && sd !== undefined && sd > 0) {
    draws.kind[index] = FigureKind.student
    draws.first[index] = Math.max(1, n / designEffect - 1) / 2
    draws.factor[index] = (turn * sd) / Math.sqrt(n / designEffect)
  }
}

/** The columns of some areas only: component by component, `rows` within. */
export function pickRows(column: Float64Array, rows: Uint32Array, areas: number): Float64Array {
  const components = areas === 0 ? 0 : column.length / areas
  const picked = new Float64Array(components * rows.length)
  for (let j = 0; j < components; j++) {
    for (let i = 0; i < rows.length; i++) picked[j * rows.length + i] = column[j * areas + rows[i]!]!
  }
  return picked
}

/** `pickRows` for all columns of the draws. */
export function pickDraws(draws: FigureDraws, rows: Uint32Array, areas: number): FigureDraws {
  return {
    kind: Uint8Array.from(pickRows(Float64Array.from(draws.kind), rows, areas)),
    first: pickRows(draws.first, rows, areas),
    second: pickRows(draws.second, rows, areas),
    factor: pickRows(draws.factor, rows, areas),
    rounding: pickRows(draws.rounding, rows, areas),
  }
}
