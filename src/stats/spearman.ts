import type { Correlation } from './Correlation.ts'
import { correlationOf } from './correlationOf.ts'
import { meanRanks } from './meanRanks.ts'
import { requireFinite } from './requireFinite.ts'

/**
 * How closely two columns rise together, straight or not: Pearson's correlation of their ranks, ties with mean ranks.
 *
 * The interval uses the variance (1 + r squared / 2) / (n - 3) of Fisher's z, which holds its promise for ranks where
 * 1 / (n - 3) is too narrow (Bonett and Wright, Psychometrika 65, 2000). The p value is the t approximation with n - 2
 * degrees of freedom, as SciPy's spearmanr and R's cor.test with exact = FALSE. Throws as `correlationOf`. One sort.
 */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>, confidence = 0.95): Correlation {
  requireFinite('spearman', x, 3, 'pair')
  requireFinite('spearman', y, 3, 'pair')
  return correlationOf('spearman', meanRanks(x), meanRanks(y), confidence, (r) => 1 + (r * r) / 2)
}
