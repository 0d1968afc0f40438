import { describe, expect, it } from 'vitest'
import { colourRamp, contrastRatio } from '../../src/colour/oklab.ts'

describe('colourRamp', () => {
  it('gives the colours themselves when as many are asked for', () => {
    expect(colourRamp(['#102030', '#405060', '#708090'], 3)).toEqual(['#102030', '#405060', '#708090'])
  })

  it('keeps both ends', () => {
    const ramp = colourRamp(['#E1EBED', '#78ABBA', '#0D4760'], 6)
    expect([ramp[0], ramp[5]]).toEqual(['#E1EBED', '#0D4760'])
  })

  it('has the OKLab grey of half lightness between black and white', () => {
    // 0.5 cubed is 0.125 of the light; sRGB 1.055 x 0.125^(1/2.4) - 0.055 = 0.3886, and 255 of that is 99 = 63 hex.
    expect(colourRamp(['#000000', '#FFFFFF'], 3)).toEqual(['#000000', '#636363', '#FFFFFF'])
    expect(colourRamp(['#000000', '#FFFFFF'], 1)).toEqual(['#636363'])
  })
})

describe('contrastRatio', () => {
  it('is 21 between black and white, 1 of a colour with itself, and the same either way', () => {
    expect(contrastRatio('#000000', '#FFFFFF')).toBeCloseTo(21, 10)
    expect(contrastRatio('#3A7D94', '#3A7D94')).toBe(1)
    expect(contrastRatio('#0D4760', '#E1EBED')).toBe(contrastRatio('#E1EBED', '#0D4760'))
  })

  // #767676 is the lightest grey that passes 4.5:1 on white, by the W3C's understanding document of 1.4.3.
  it('knows the grey at the edge of WCAG AA', () => {
    expect(contrastRatio('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2)
    expect(contrastRatio('#777777', '#FFFFFF')).toBeLessThan(4.5)
  })

  // The design's own table of contrast, made with other software.
  it.each([
    ['#12232B', '#F2F4F3', 14.6],
    ['#12232B', '#FFFFFF', 16.1],
    ['#47575F', '#F2F4F3', 6.8],
    ['#E9F0F0', '#0F191C', 15.5],
    ['#B3C0C4', '#162327', 8.6],
    ['#A86400', '#FFFFFF', 4.7],
    ['#7A3B00', '#FFFFFF', 8.6],
  ])('agrees with the table of the design: %s on %s', (ink, ground, expected) => {
    expect(contrastRatio(ink, ground)).toBeCloseTo(expected, 1)
  })
})
