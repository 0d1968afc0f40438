import { describe, expect, it } from 'vitest'
import { contrastRatio } from '../../../src/colour/oklab.ts'
import { needEffortSquare } from '../../../src/map/model/needEffortSquare.ts'

const area = (level: 'high' | 'cannot-tell' | 'not-clearly-high', measures: number) =>
  ({ level, measures, missing: null }) as const

describe('need crossed with measures', () => {
  const { paints, legend } = needEffortSquare(
    [
      area('high', 0),
      area('high', 1),
      area('high', 5),
      area('cannot-tell', 0),
      area('not-clearly-high', 2),
      { level: 'cannot-tell', measures: 1, missing: 'suppressed' },
    ],
    'light',
    'sv',
  )

  it('reads need to the right and measures upwards, two and more together', () => {
    expect(paints.map(({ classAt }) => classAt)).toEqual([2, 5, 8, 1, 6, -1])
    expect(legend.cells.map(({ count }) => count)).toEqual([0, 1, 1, 0, 0, 1, 1, 0, 1])
    expect(legend.cells.map(({ marks }) => marks)).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2])
  })

  it('hatches what cannot be told and says why there is no score', () => {
    expect(paints.map(({ pattern }) => pattern)).toEqual([null, null, null, 'unclear', null, 'suppressed'])
  })

  it.each(['light', 'dark', 'contrast'] as const)(
    'tells all nine apart without hue: by hatch, squares or lightness (%s)',
    (theme) => {
      const { cells } = needEffortSquare([], theme, 'sv').legend
      const alike = cells.flatMap((a, i) =>
        cells
          .slice(i + 1)
          .filter((b) => a.pattern === b.pattern && a.marks === b.marks)
          .filter((b) => contrastRatio(a.fill, b.fill) < 1.3)
          .map((b) => `${a.fill} ${b.fill}`),
      )
      expect(alike).toEqual([])
    },
  )
})
