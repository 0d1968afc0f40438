/** Corners by number: the same place has the same number. */
export interface CornerNumbers {
  /** The number of each corner, in the order given. */
  readonly numbers: Uint32Array
  readonly count: number
}

const FREE = 0xffffffff

/** Numbers places that are given as x0, y0, x1, ...: equal to the last bit is the same. Linear in their number. */
export function cornerNumbers(corners: Float64Array): CornerNumbers {
  const words = new Uint32Array(corners.buffer, corners.byteOffset, corners.length * 2)
  const total = corners.length / 2
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, total * 2)))
  // Each slot has the first corner that came to it.
  const slots = new Uint32Array(size).fill(FREE)
  const numbers = new Uint32Array(total)
  let count = 0
  for (let at = 0; at < total; at++) {
    const mixed = Math.imul(words[4 * at]!, 0x9e3779b1) ^ Math.imul(words[4 * at + 1]!, 0x85ebca6b)
    const spread =
      Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) ^
      Math.imul(words[4 * at + 2]! ^ (words[4 * at + 2]! >>> 13), 0x297a2d39) ^
      Math.imul(words[4 * at + 3]!, 0xc2b2ae35)
    let slot = (spread ^ (spread >>> 16)) & (size - 1)
    while (slots[slot] !== FREE && !isSame(corners, slots[slot]!, at)) slot = (slot + 1) & (size - 1)
    if (slots[slot] === FREE) {
      slots[slot] = at
      numbers[at] = count++
    } else numbers[at] = numbers[slots[slot]!]!
  }
  return { numbers, count }
}

function isSame(corners: Float64Array, a: number, b: number): boolean {
  return corners[2 * a] === corners[2 * b] && corners[2 * a + 1] === corners[2 * b + 1]
}
