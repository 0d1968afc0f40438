/**
 * Stops a calculation that was called with the wrong numbers. Missing figures are taken out by the caller, who knows
 * why they are missing; a hole that reaches the arithmetic is our own mistake and must not become a number.
 *
 * `caller` begins the sentence ("quantile needs at least one value"). Throws RangeError when fewer than `least` values
 * are given and TypeError at the first one that is not a finite number. Linear time, no copy.
 */
export function requireFinite(caller: string, values: ArrayLike<number>, least = 1, what = 'value'): void {
  if (values.length < least) {
    const words = ['no', 'one', 'two', 'three', 'four', 'five']
    throw new RangeError(`${caller} needs at least ${words[least] ?? least} ${what}${least === 1 ? '' : 's'}`)
  }
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i]))
      throw new TypeError(`${caller} needs finite ${what}s, got ${values[i]} at index ${i}`)
  }
}
