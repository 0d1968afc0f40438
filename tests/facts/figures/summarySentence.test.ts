import { describe, expect, it } from 'vitest'
import { indicatorFigures } from '../../../src/analysis/indicatorFigures.ts'
import type { Language } from '../../../src/domain/LocalText.ts'
import { summarySentence } from '../../../src/facts/figures/summarySentence.ts'
import { alingsas, type Column, datasetOf } from '../../analysis/need/needFixtures.ts'

const NBSP = '\u00a0'
const said = (column: Partial<Column>, language: Language = 'sv'): string => {
  const dataset = datasetOf([{ id: 'x', unit: 'percent', decimals: 0, figures: [1], ...column }])
  return summarySentence(dataset, indicatorFigures(dataset, dataset.indicators[0]!, '2024'), language)
}
const tested = { method: 'wilson', n: 10_000, municipality: 20 } as const

describe('the sentence of low economic standard 2024', () => {
  const dataset = alingsas()
  const indicator = dataset.indicators.find(({ id }) => id === 'lag_ekonomisk_standard')!
  const figures = indicatorFigures(dataset, indicator, '2024')

  // Six above, twelve below, five neither: Wilson's intervals and half a per cent of rounding, worked out in another program.
  it('is the one of METHODS 8 and says how many cannot be told apart, unbroken before each per cent sign', () => {
    expect(summarySentence(dataset, figures, 'sv')).toBe(
      `Andelen med låg ekonomisk standard är högst i Noltorp (25${NBSP}%) och lägst i Kvarnbacken-Enehagen och Saxebäcken-Tegelbruket (3${NBSP}%). ` +
        `Sex av 23 områden ligger tydligt över kommunen (10,1${NBSP}%); fem går inte att skilja från den.`,
    )
  })

  it('says the same in English', () => {
    expect(summarySentence(dataset, figures, 'en')).toBe(
      'The share of residents with low economic standard is highest in Noltorp (25%) and lowest in Kvarnbacken-Enehagen and Saxebäcken-Tegelbruket (3%). ' +
        'Six of 23 areas are clearly above the municipality (10.1%); five cannot be told apart from it.',
    )
  })
})

describe('the finding of a map', () => {
  it('counts the side that is worse, and both where the indicator makes no judgement', () => {
    const figures = [10, 20, 30, 40]
    expect(said({ ...tested, figures })).toContain('Två av 4 områden ligger tydligt över kommunen')
    expect(said({ ...tested, figures, direction: 'higher-better' })).toContain('Ett av 4 områden ligger tydligt under')
    expect(said({ ...tested, figures, direction: 'none' })).toContain(
      'Av 4 områden ligger två tydligt över och ett tydligt under kommunen',
    )
  })

  it('says it when no area can be told apart from the municipality', () => {
    const figures = [19.9, 20]
    expect(said({ ...tested, figures })).toContain(
      `Inget av 2 områden skiljer sig tydligt från kommunen (20,0${NBSP}%).`,
    )
    expect(said({ ...tested, figures }, 'en')).toContain(
      'None of 2 areas is clearly different from the municipality (20.0%).',
    )
  })

  it('names ties together, at most three, and how many more; what only rounds alike is told apart', () => {
    expect(said({ ...tested, figures: [30.4, 29.6, 10] })).toContain(`är högst i Area A (30,4${NBSP}%)`)
    expect(said({ ...tested, figures: [0.1 + 0.2, 0.3, 0.1] })).toContain(`är högst i Area A och Area B (0,3${NBSP}%)`)
    expect(said({ ...tested, figures: [30, 30, 30, 30, 30, 10] })).toContain(
      `är högst i Area A, Area B och tre till (30${NBSP}%) och lägst i Area F`,
    )
    expect(said({ ...tested, figures: [30, 30, 30, 10] })).toContain('är högst i Area A, Area B och Area C (30')
  })

  it('says when all are equal, when only one has a figure, and when none has', () => {
    expect(said({ ...tested, figures: [7, 7] })).toContain(`Alla områden har samma värde, 7${NBSP}%.`)
    expect(said({ figures: [7, null] })).toContain(`Bara Area A har en siffra, 7${NBSP}%.`)
    expect(said({ figures: [null, 'x'] })).toBe('Det finns inga siffror för måttet den här perioden.')
  })

  it('does not say that all are equal when some have no figure', () => {
    expect(said({ ...tested, figures: [7, 7, null] })).not.toContain('Alla områden')
    expect(said({ ...tested, figures: [7, 7, null] })).toContain('Ett område saknar siffra.')
  })

  it('uses "clearly" only where there is something to test with', () => {
    expect(said({ figures: [10, 30], municipality: 20 })).toBe(
      `Värdet för x är högst i Area B (30${NBSP}%) och lägst i Area A (10${NBSP}%). Kommunen har 20,0${NBSP}%. Om skillnaderna är större än vad slumpen brukar ge går inte att säga, eftersom nämnare saknas.`,
    )
    expect(said({ figures: [10, 30] })).toContain('Något värde för hela kommunen med samma definition finns inte.')
  })

  it('sums a count when every area has one, and never when one is hidden: the sum would tell it', () => {
    expect(said({ unit: 'count', figures: [1000, 234, 0] })).toBe(
      `Värdet för x är störst i Area A (1${NBSP}000) och minst i Area C (0). Områdena har tillsammans 1${NBSP}234.`,
    )
    expect(said({ unit: 'count', figures: [1000, 234, 'x'] })).not.toContain('tillsammans')
  })

  it('counts the areas without a figure in words', () => {
    expect(said({ ...tested, figures: [1, 2, null, 'x'] })).toMatch(/Två områden saknar siffra\.$/)
    expect(said({ ...tested, figures: [1, 2, null, 'x'] }, 'en')).toMatch(/Two areas have no figure\.$/)
  })
})
