import { describe, expect, it } from 'vitest'
import { DEFAULT_COMPASS_QUESTION } from '../../../src/address/CompassQuestion.ts'
import { compassOf } from '../../../src/facts/landscapes/compassOf.ts'
import { alingsas } from '../../analysis/need/needFixtures.ts'

describe('a compass that cannot be made', () => {
  it('takes no other compass away, and is not kept in place of a right one', () => {
    const real = alingsas()
    let isBroken = false
    // Figures that cannot be read for a while. Not a replaced module: the tests share theirs.
    const dataset = {
      ...real,
      get values() {
        if (isBroken) throw new RangeError('an analysis that throws')
        return real.values
      },
    }
    const whole = compassOf(dataset, DEFAULT_COMPASS_QUESTION)
    const other = { ...DEFAULT_COMPASS_QUESTION, landscapes: 3 }
    isBroken = true
    expect(() => compassOf(dataset, other)).toThrow(RangeError)
    isBroken = false
    expect(compassOf(dataset, DEFAULT_COMPASS_QUESTION)).toBe(whole)
    expect(compassOf(dataset, other).frame).not.toBeNull()
  })
})
