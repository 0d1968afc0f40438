import { type Covariance2, covarianceEllipse, type Ellipse } from '../../stats/covarianceEllipse.ts'
import { orNull } from '../orNull.ts'
import type { CompassFrame } from './CompassFrame.ts'
import type { CompassLevel } from './CompassSpec.ts'
import { type CompassTable, tableIndex } from './CompassTable.ts'
import { findIndicators, type LevelledIndicator, levelRatio } from './levelledValue.ts'

export interface ChanceRing {
  /** 95 %, in disc radii, around the area's place. */
  readonly ellipse: Ellipse
  readonly covariance: Covariance2
  /** Shares with a denominator and means with a standard deviation: what the ring counts. */
  readonly counted: readonly string[]
  /** Indicators whose chance variation is unknown, so that the true ring is wider. */
  readonly uncounted: readonly string[]
}

/**
 * How far chance alone may move a small area: a share x of n persons has variance x(100 - x)/n and a mean of n
 * observations sd²/n, which the frame turns into Var(z) = q·variance/s² and a covariance Σ_j Var(z_j)·W_jW_jᵀ/rho². Money
 * that is moved to the base period's level takes its deviation along. Over the window the variance of a mean of
 * independent years. Registers cover everybody: the ring says what other residents under the same conditions could have
 * given. Null when neither share nor mean has what it needs; a fence is not taken into account, so the ring is never too
 * narrow for that.
 */
export function chanceRing(
  frame: CompassFrame,
  table: CompassTable,
  areaId: string,
  period: string = 'window',
): ChanceRing | null {
  const area = table.areaIds.indexOf(areaId)
  const periods = period === 'window' ? frame.window : [period]
  let [xx, xy, yy] = [0, 0, 0]
  const counted: string[] = []
  findIndicators(table, frame.indicators).forEach((indicator, j) => {
    const { id } = indicator.definition
    const variance = area < 0 ? null : windowVariance(table, periods, indicator, frame.level, area)
    if (variance === null) return
    counted.push(id)
    const scaled = (frame.q[j]! * variance) / (frame.s[j]! ** 2 * frame.rho ** 2)
    const [east, north] = frame.W[j]!
    xx += scaled * east * east
    xy += scaled * east * north
    yy += scaled * north * north
  })
  if (counted.length === 0) return null
  const covariance = { xx, xy, yy }
  const uncounted = frame.indicators.map(({ id }) => id).filter((id) => !counted.includes(id))
  const ellipse = orNull(() => covarianceEllipse(covariance))
  return ellipse && { ellipse, covariance, counted, uncounted }
}

/** Variance of the mean over the periods with a figure, in its squared unit; null when that of one figure is not known. */
function windowVariance(
  table: CompassTable,
  periods: readonly string[],
  indicator: LevelledIndicator,
  level: CompassLevel,
  area: number,
): number | null {
  const chance = table.chance[indicator.column]
  if (chance === undefined || chance === 'unknown') return null
  let sum = 0
  let count = 0
  for (const period of periods) {
    const at = table.periods.indexOf(period)
    const index = tableIndex(table, at, indicator.column, area)
    const value = table.values[index] ?? Number.NaN
    if (!Number.isFinite(value)) continue
    const n = table.denominators?.[index] ?? Number.NaN
    const variance =
      chance === 'share'
        ? Math.max(0, value * (100 - value))
        : ((table.deviations?.[index] ?? Number.NaN) * levelRatio(table, indicator, level, at)) ** 2
    if (!(n > 0) || !Number.isFinite(variance)) return null
    sum += variance / n
    count++
  }
  return count === 0 ? null : sum / count ** 2
}
