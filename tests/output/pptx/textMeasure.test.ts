import { describe, expect, it } from 'vitest'
import { arialWidth } from '../../../src/output/pptx/arialWidth.ts'
import { brokenLines, fitText } from '../../../src/output/pptx/fitText.ts'

/** Sums of the advance widths in the tables of Liberation Sans, which is as wide as Arial letter by letter. */
const SENTENCE = 'Låg ekonomisk standard är dubbelt så vanligt i Noltorp (25 %), 2024–2025'
const THOUSANDTHS = { regular: 32_909.18, bold: 34_955.08 }

describe('the width of a text on a slide', () => {
  it('is that of Arial, with a margin of two per cent', () => {
    // At 72 points a thousandth of the type size is a thousandth of an inch.
    expect(arialWidth(SENTENCE, 72) / 1.02).toBeCloseTo(THOUSANDTHS.regular / 1000, 1)
    expect(arialWidth(SENTENCE, 72, true) / 1.02).toBeCloseTo(THOUSANDTHS.bold / 1000, 1)
    expect(arialWidth('', 20)).toBe(0)
  })
})

describe('a text in a box', () => {
  it('is broken between words, at its own line breaks, and in a word that is wider than the box', () => {
    expect(brokenLines('aaa bbb ccc', arialWidth('aaa bbb', 12), 12)).toEqual(['aaa bbb', 'ccc'])
    expect(brokenLines('a\nb', 5, 12)).toEqual(['a', 'b'])
    expect(brokenLines('mmmmmm', arialWidth('mmm', 12), 12)).toEqual(['mmm', 'mmm'])
  })

  it('is set in the largest size that has room, and cut with an ellipsis in the last', () => {
    const steps = [
      { size: 20, lines: 1 },
      { size: 10, lines: 1 },
    ]
    expect(fitText('kort', 1, steps)).toMatchObject({ size: 20, lines: 1, isCut: false })
    expect(fitText('litet längre', 0.9, steps)).toMatchObject({ size: 10, isCut: false })
    const cut = fitText('mycket längre än så', 0.9, steps)
    expect(cut).toMatchObject({ size: 10, lines: 1, isCut: true })
    expect(cut.text).toMatch(/^mycket.*…$/)
    expect(arialWidth(cut.text, 10)).toBeLessThanOrEqual(0.9)
  })
})
