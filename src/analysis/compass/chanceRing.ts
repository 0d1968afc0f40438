import { type Covariance2, covarianceEllipse, type Ellipse } from '../../stats/covarianceEllipse.ts'
import { orNull } from '../orNull.ts'
import type { CompassFrame } from './CompassFrame.ts'
import { type CompassTable, tableIndex } from './CompassTable.ts'

export interface ChanceRing {
  /** 95 %, in disc radii, around the area's place. */
  readonly ellipse: Ellipse
  readonly covariance: Covariance2
  /** Shares with a denominator: what the ring counts. */
  readonly counted: readonly string[]
  /** Indicators whose chance variation is unknown, so that the true ring is wider. */
  readonly uncounted: readonly string[]
}

/**
 * How far chance alone may move a small area: a share x of n persons has variance x(100 - x)/n, which the frame turns
 * into Var(z) = q·x(100 - x)/(n·s²) and a covariance Σ_j Var(z_j)·W_jW_jᵀ/rho². Over the window the variance of a mean
 * of independent years. Registers cover everybody: the ring says what other residents under the same conditions could
 * have given. Null when no share has a denominator; a fence is not taken into account, so the ring is never too narrow
 * for that.
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
  frame.indicators.forEach(({ id }, j) => {
    const column = table.indicatorIds.indexOf(id)
    const variance = table.shares[column] && area >= 0 ? shareVariance(table, periods, column, area) : null
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

/** Variance of the mean over the periods with a figure, in squared per cent; null when a figure lacks its denominator. */
function shareVariance(table: CompassTable, periods: readonly string[], column: number, area: number): number | null {
  let sum = 0
  let count = 0
  for (const period of periods) {
    const index = tableIndex(table, table.periods.indexOf(period), column, area)
    const share = table.values[index] ?? Number.NaN
    if (!Number.isFinite(share)) continue
    const n = table.denominators?.[index] ?? Number.NaN
    if (!(n > 0)) return null
    sum += Math.max(0, share * (100 - share)) / n
    count++
  }
  return count === 0 ? null : sum / count ** 2
}
