/**
 * Whether a share tells a small count without its denominator: of all whole numbers out of 1 to `most`, only such with
 * 1 to `least` - 1 counted give the share as it is written. 0.688 % of at most 641 is 4 of 581 or 3 of 436; 5 would have
 * to be of 727. False where nothing fits, because `most` is then no denominator of it.
 *
 * `figure` out of `base` (100 for per cent), rounded to `decimals`; `most` a whole number. At most 2 × `least` steps: where one count of one
 * denominator fits, its multiples fit too, so more than that leaves room for a larger count.
 */
export function onlySmallFits(figure: number, decimals: number, base: number, most: number, least: number): boolean {
  if (!(figure > 0) || !(figure * most < 2 * least * base)) return false
  const half = 0.5 * 10 ** -decimals * (1 + 1e-9)
  let anyFits = false
  for (let count = 1; count <= 2 * least; count++) {
    const fewest = Math.ceil((count * base) / (figure + half))
    if (fewest > most) break
    const highest = figure > half ? (count * base) / (figure - half) : most
    if (fewest > highest) continue
    if (count >= least) return false
    anyFits = true
  }
  return anyFits
}
