/** A source of numbers evenly spread over [0, 1). The same seed gives the same numbers on every machine. */
export type RandomSource = () => number

const TWO_POW_32 = 4294967296

/**
 * A seeded generator: Chris Doty-Humphrey's sfc32 ("small fast counting", PractRand 0.95), seeded as there with the low
 * and high half of the seed, a counter that starts at 1 and twelve numbers thrown away.
 *
 * Every answer that rests on chance prints its seed, so `Math.random` is never used. Period at least 2^32, on average
 * about 2^127; each number carries 32 random bits, which is ample for shares of some thousand draws.
 *
 * `seed`: a whole number 0 .. 2^53 - 1, RangeError otherwise. Cost: some nanoseconds a number, nothing allocated.
 */
export function random(seed: number): RandomSource {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(`random needs a whole number from 0 as seed, got ${seed}`)
  }
  // Kept in a typed array because engines box a captured number of 32 bits anew at every change.
  const state = Int32Array.of(0, seed | 0, Math.floor(seed / TWO_POW_32) | 0, 1)
  const next = () => {
    const b = state[1]!
    const c = state[2]!
    const counter = state[3]!
    const result = (((state[0]! + b) | 0) + counter) | 0
    state[3] = counter + 1
    state[0] = b ^ (b >>> 9)
    state[1] = c + (c << 3)
    state[2] = ((c << 21) | (c >>> 11)) + result
    return (result >>> 0) / TWO_POW_32
  }
  for (let i = 0; i < 12; i++) next()
  return next
}
