import { requireComputable } from './requireComputable.ts'
/** A symmetric 2 × 2 covariance matrix. */
export interface Covariance2 {
  readonly xx: number
  readonly xy: number
  readonly yy: number
}

export interface Ellipse {
  /** Half the longest and the shortest diameter, in the unit of the coordinates. */
  readonly major: number
  readonly minor: number
  /** Direction of the longest diameter, degrees counter-clockwise from the x axis, -90 < angle <= 90. */
  readonly angle: number
}

/** √ of the 95 % point of chi-square with 2 degrees of freedom, 5.991. */
const RADIUS_95 = 2.447

/**
 * The ellipse that holds 95 % of a two-dimensional normal distribution: half-axes 2.447 × the roots of the
 * eigenvalues of its covariance matrix. A covariance of zeros gives a point. RangeError when the sums overflow.
 */
export function covarianceEllipse({ xx, xy, yy }: Covariance2): Ellipse {
  const middle = (xx + yy) / 2
  const reach = Math.hypot((xx - yy) / 2, xy)
  requireComputable('covarianceEllipse', middle + reach, middle - reach)
  return {
    major: RADIUS_95 * Math.sqrt(Math.max(0, middle + reach)),
    minor: RADIUS_95 * Math.sqrt(Math.max(0, middle - reach)),
    angle: reach === 0 ? 0 : ((Math.atan2(2 * xy, xx - yy) / 2) * 180) / Math.PI,
  }
}
