import { decimalsOf } from './decimalsOf.ts'

/** Figures looked at to find how many decimals a column is written with. */
const ENOUGH = 500

/**
 * A mean of figures, rounded to the decimals that it carries: those the indicator is told with, and never more than the
 * figures themselves are written with (`figures` is null where the mean is made from counts). A mean at full precision
 * is a fingerprint of every figure in it: with all but two known, 12 digits fit one pair of whole numbers only, while
 * the mean as it is told fits many.
 */
export function carriedValue(mean: number, decimals: number, figures: ArrayLike<number> | null): number {
  let written = figures ? 0 : decimals
  for (let i = 0; figures && i < Math.min(figures.length, ENOUGH) && written < decimals; i++) {
    if (Number.isFinite(figures[i]!)) written = Math.max(written, decimalsOf(figures[i]!))
  }
  return Number(mean.toFixed(Math.max(0, Math.min(decimals, written, 15))))
}
