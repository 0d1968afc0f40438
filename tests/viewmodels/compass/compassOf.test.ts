import { describe, expect, it, vi } from 'vitest'
import { compassFit } from '../../../src/analysis/compass/compassSteps.ts'
import { DEFAULT_COMPASS_QUESTION } from '../../../src/state/CompassQuestion.ts'
import { compassOf, rememberedCompass } from '../../../src/viewmodels/compass/compassOf.ts'
import { alingsas } from '../../analysis/need/needFixtures.ts'

vi.mock('../../../src/analysis/compass/compassSteps.ts', async (original) => {
  const real = await original<typeof import('../../../src/analysis/compass/compassSteps.ts')>()
  return { ...real, compassFit: vi.fn(real.compassFit) }
})

describe('a compass that cannot be made', () => {
  it('takes no other compass away, and is not kept in place of a right one', () => {
    const dataset = alingsas()
    const whole = compassOf(dataset, DEFAULT_COMPASS_QUESTION)
    const other = { ...DEFAULT_COMPASS_QUESTION, landscapes: 3 }
    vi.mocked(compassFit).mockImplementationOnce(() => {
      throw new RangeError('an analysis that throws')
    })
    expect(() => compassOf(dataset, other)).toThrow(RangeError)
    expect(rememberedCompass(dataset, other)).toBeNull()
    expect(compassOf(dataset, DEFAULT_COMPASS_QUESTION)).toBe(whole)
    expect(compassOf(dataset, other).frame).not.toBeNull()
  })
})
