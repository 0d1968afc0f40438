/** A double holds 15 to 17 digits and sums lose the last of them; no figure is known to twelve. */
const DIGITS = 12

/**
 * A figure as it was meant, without the last digits that arithmetic leaves: 0.1 + 0.2 is 0.3, and 9.999999999999998 is
 * 10. Whatever asks whether two figures are the same, or on which side of a limit one lies, asks this one, so that two
 * that read alike to the twelfth digit share a place, a class and a formula. NaN and infinite numbers stay as they are.
 */
export function withoutNoise(value: number): number {
  return Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(DIGITS))
}
