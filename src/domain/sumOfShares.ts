/** What several shares (0-1) come to together, without the dust of binary fractions; null where one of them is not stated. */
export function sumOfShares(shares: readonly (number | null)[]): number | null {
  let sum = 0
  for (const share of shares) {
    if (share === null || Number.isNaN(share)) return null
    sum += share
  }
  return Number(sum.toPrecision(12))
}
