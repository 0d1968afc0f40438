import { describe, expect, it } from 'vitest'
import { findReference, municipalityReference } from '../../src/analysis/municipalityReference.ts'
import type { Dataset } from '../../src/domain/Dataset.ts'
import { smallDataset } from './smallDataset.ts'

const small = (
  indicator: Record<string, string>,
  values: readonly string[],
  references: readonly string[] = [],
): Dataset => smallDataset({ areas: ['A', 'B'], indicators: [{ id: 'x', ...indicator }], values, references })
const referenceOf = (dataset: Dataset, period = '2024') =>
  municipalityReference(dataset, dataset.indicators[0]!, period)
const PUBLISHED = ['municipality,0098,x,2024,22.5,SCB', 'municipality,0098,x,2023,21,SCB', 'country,00,x,2024,15,SCB']
const SHARES = ['A,x,2024,,10,,100,', 'B,x,2024,,30,,300,']

describe('the value of the municipality', () => {
  it('is the published one of the period when the indicator says so', () => {
    const dataset = small({}, SHARES, PUBLISHED)
    expect(referenceOf(dataset)).toEqual({ value: 22.5, kind: 'published' })
    expect(findReference(dataset, 'country', 'x', '2024')?.value).toBe(15)
    expect(findReference(dataset, 'county', 'x', '2024')).toBeNull()
    expect(findReference(dataset, 'municipality', 'x', '2022')).toBeNull()
  })

  it('is the mean of the areas weighted by their denominators when it says so, or when nothing is published', () => {
    const mean = { value: 25, kind: 'weighted-mean' }
    expect(referenceOf(small({ reference_rule: 'weighted-mean' }, SHARES, PUBLISHED))).toEqual(mean)
    expect(referenceOf(small({}, SHARES))).toEqual(mean)
  })

  it('comes from counts where the file has them', () => {
    const counted = ['A,x,2024,,33.3,1,3,', 'B,x,2024,,50,2,4,']
    expect(referenceOf(small({}, counted))!.value).toBeCloseTo(300 / 7, 10)
  })

  it('falls back to the published value when an area lacks its denominator', () => {
    const dataset = small({ reference_rule: 'weighted-mean' }, ['A,x,2024,,10,,,', 'B,x,2024,,30,,300,'], PUBLISHED)
    expect(referenceOf(dataset)).toEqual({ value: 22.5, kind: 'published' })
  })

  it('is the mean of the areas that have a value; one that is not collected has no part', () => {
    expect(referenceOf(small({}, ['A,x,2024,,10,,100,', 'B,x,2024,,,,,not-collected']))!.value).toBe(10)
  })

  it('FAULTS 72: is not computed where a hidden figure would follow from it', () => {
    expect(referenceOf(small({}, ['A,x,2024,,10,,100,', 'B,x,2024,,,,300,suppressed']))).toBeNull()
  })

  it.each([
    ['a count', { unit: 'count', ci_method: 'none' }],
    ['an index', { unit: 'index', ci_method: 'none' }],
    ['a median', { unit: 'tkr', ci_method: 'none', name_sv: 'Inkomst i median' }],
  ])('is never a mean of %s', (_, indicator) => {
    expect(referenceOf(small({ ...indicator, reference_rule: 'weighted-mean' }, SHARES))).toBeNull()
  })

  it('does not exist in a period without figures', () => {
    expect(referenceOf(small({}, SHARES), '2020')).toBeNull()
  })
})
