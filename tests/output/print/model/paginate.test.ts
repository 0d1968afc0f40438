import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paginate } from '../../../../src/output/print/model/paginate.ts'

const block = (height: number, changes: object = {}) => ({ height, gap: 10, ...changes })
const laid = (...args: Parameters<typeof paginate>) => paginate(...args).pages.map(({ blocks }) => blocks)

describe('laying blocks out on pages', () => {
  it('fills a page to the last pixel, gaps counted between blocks only', () => {
    expect(laid([block(45), block(45)], 100)).toEqual([[0, 1]])
    expect(laid([block(45), block(46)], 100)).toEqual([[0], [1]])
  })

  it('begins a page where a block asks for it', () => {
    expect(laid([block(10), block(10, { startsPage: true }), block(10)], 100)).toEqual([[0], [1, 2]])
  })

  it('moves a heading along with what it stands over', () => {
    expect(laid([block(60), block(10, { keepsWithNext: true }), block(20)], 100)).toEqual([[0], [1, 2]])
    expect(laid([block(60), block(10), block(20)], 100)).toEqual([[0, 1], [2]])
  })

  it('shrinks blocks that are to fit together, and no others', () => {
    const together = [block(60, { fits: 1 }), block(40, { fits: 1 }), block(30)]
    expect(paginate(together, 100).pages).toEqual([
      // 60 + 10 + 40 = 110 on 100: 0.909, the hundredth below.
      { blocks: [0, 1], scale: 0.9 },
      { blocks: [2], scale: 1 },
    ])
    expect(laid([block(30, { fits: 1 }), block(30, { fits: 1 }), block(10)], 100)).toEqual([[0, 1, 2]])
  })

  it('lets them flow when they would become too small to read', () => {
    expect(paginate([block(90, { fits: 1 }), block(90, { fits: 1 })], 100).pages).toEqual([
      { blocks: [0], scale: 1 },
      { blocks: [1], scale: 1 },
    ])
  })

  it('shrinks them no more than their texts need, which take fewer lines where more words fit one', () => {
    const together = [block(60, { fits: 1 }), block(60, { fits: 1 })]
    // As a picture: 130 on 100 is 0.769, too small. From 0.95 down each loses a line of 15.
    const reflowed = (scale: number) => [60, 60].map((height) => (scale > 0.95 ? height : height - 15) * scale)
    expect(paginate(together, 100).pages).toHaveLength(2)
    expect(paginate(together, 100, reflowed).pages).toEqual([{ blocks: [0, 1], scale: 0.95 }])
  })

  it('measures nothing anew where all fits as it is', () => {
    const never = () => {
      throw new Error('measured')
    }
    expect(paginate([block(40, { fits: 1 }), block(40, { fits: 1 })], 100, never).pages).toHaveLength(1)
  })

  it('says which block is higher than a page', () => {
    expect(paginate([block(10), block(101), block(10)], 100)).toMatchObject({ tooHigh: [1] })
    expect(paginate([], 100)).toEqual({ pages: [], tooHigh: [] })
  })

  it('keeps every block once, in order, and no page over its height', () => {
    const blocks = fc.array(
      fc.record({
        height: fc.integer({ min: 0, max: 100 }),
        gap: fc.integer({ min: 0, max: 20 }),
        startsPage: fc.boolean(),
        keepsWithNext: fc.boolean(),
        fits: fc.constantFrom(undefined, 1, 2),
      }),
    )
    fc.assert(
      fc.property(blocks, (given) => {
        const sizes = given.map(({ fits, ...rest }) => (fits === undefined ? rest : { ...rest, fits }))
        const { pages } = paginate(sizes, 100)
        expect(pages.flatMap((page) => page.blocks)).toEqual(sizes.map((_, at) => at))
        for (const page of pages) {
          const used = page.blocks.reduce((sum, at, i) => sum + sizes[at]!.height + (i === 0 ? 0 : sizes[at]!.gap), 0)
          expect(used * page.scale).toBeLessThanOrEqual(100)
        }
      }),
    )
  })
})
