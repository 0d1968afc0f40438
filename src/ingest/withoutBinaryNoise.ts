/** A double gives numbers of so many digits back as they were written. */
export const HELD_DIGITS = 15
/** No figure is known to more. */
const KNOWN_DIGITS = 12

/**
 * The number that was meant where a program has written what its arithmetic left of it: 0.30000000000000004 for 0.1 + 0.2,
 * 434.99999999999994 for 4.35 * 100. Null where the number is as it was meant.
 *
 * A number is noise when its shortest decimal has more than 15 significant digits, and rounded to 15 it needs at most 12.
 * Up to 15 digits are what somebody wrote, since a double gives each of them back as it was written. Of more, the last come
 * from the machine; but only a row of zeros or nines before them shows that the others did not. 66.66666666666667 is
 * two thirds as near as a double comes to it, and stays. A number without decimals is a number or a code, never noise.
 */
export function withoutBinaryNoise(value: number): number | null {
  if (!Number.isFinite(value) || Number.isInteger(value) || digitsOf(String(value)) <= HELD_DIGITS) return null
  const rounded = Number(value.toPrecision(HELD_DIGITS))
  return digitsOf(String(rounded)) <= KNOWN_DIGITS ? rounded : null
}

/** Significant digits of a number as JavaScript writes it. */
function digitsOf(text: string): number {
  return text.replace(/e.*$|\D/g, '').replace(/^0+/, '').length
}
