import { describe, expect, it } from 'vitest'
import { random } from '../../src/stats/random.ts'
import { shuffle } from '../../src/stats/shuffle.ts'

const whole = (seed: number, count: number) => {
  const next = random(seed)
  return Array.from({ length: count }, () => next() * 2 ** 32)
}

describe('random', () => {
  // bryc's sfc32 seeded as PractRand's sfc32::seed(Uint64)
  it.each([
    [0, [1363572419, 145230303, 808754475, 4216505632, 947923937, 2491578854, 3964400089, 2091952393]],
    [1, [2012149540, 1872316204, 1707632675, 1779833415, 2026416846, 1661539736, 2729060721, 4156309426]],
    [42, [1264412219, 1947509147, 3919439299, 1251167922, 656401615, 478193053, 3278332503, 1360198844]],
  ])('gives the numbers of sfc32 for seed %s', (seed, expected) => {
    expect(whole(seed, 8)).toEqual(expected)
  })

  it('uses the high half of a large seed', () => {
    // The recurrence in Python's whole numbers
    expect(whole(2 ** 40 + 5, 3)).toEqual([1829320450, 171792437, 3939325321])
  })

  it.each([-1, 1.5, Number.NaN, 2 ** 53])('refuses %s as seed', (seed) => {
    expect(() => random(seed)).toThrow('random needs a whole number from 0 as seed')
  })

  it('shuffles without losing anything, and the same way for the same seed', () => {
    const values = Float64Array.from({ length: 50 }, (_, i) => i)
    const first = shuffle(values.slice(), random(5))
    expect(first).not.toEqual(values)
    expect(first.slice().sort()).toEqual(values)
    expect(shuffle(values.slice(), random(5))).toEqual(first)
  })

  it('shuffles every order alike often', () => {
    const seen = new Map<string, number>()
    const next = random(11)
    for (let i = 0; i < 6000; i++) {
      const key = shuffle(Int32Array.of(1, 2, 3), next).join('')
      seen.set(key, (seen.get(key) ?? 0) + 1)
    }
    expect(seen.size).toBe(6)
    // 1000 expected, standard deviation 29
    for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(4 * 29)
  })
})
