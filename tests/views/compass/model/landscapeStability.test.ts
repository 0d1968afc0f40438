import { describe, expect, it } from 'vitest'
import { DEFAULT_COMPASS_QUESTION } from '../../../../src/address/CompassQuestion.ts'
import type { FittedCompass } from '../../../../src/analysis/compass/compassSteps.ts'
import { compassOf } from '../../../../src/facts/landscapes/compassOf.ts'
import { compassTrust } from '../../../../src/views/compass/model/compassTrust.ts'
import { compassView } from '../../../../src/views/compass/model/compassView.ts'
import { landscapeStability } from '../../../../src/views/compass/model/landscapeStability.ts'
import { alingsas } from '../../../analysis/need/needFixtures.ts'

const dataset = alingsas()
const viewOf = (fit: FittedCompass) =>
  compassView({ dataset, fit, picture: 'compass', weights: 'equal', own: new Map(), language: 'sv' })

describe('the stability of landscapes', () => {
  const fit = compassOf(dataset, DEFAULT_COMPASS_QUESTION) as FittedCompass
  const found = landscapeStability(fit, viewOf(fit).landscapes, 'sv')!

  it('names every landscape with two judges and a reading by the stricter', () => {
    expect(found.rows.map(({ leaveOut }) => leaveOut)).toEqual(['0,96', '0,93', '1,00', '1,00', '1,00'])
    for (const row of found.rows) {
      const likeness = Number(row.bootstrap.replace(',', '.'))
      expect(likeness).toBeGreaterThan(0)
      expect(likeness).toBeLessThanOrEqual(1)
      const reading = likeness < 0.6 ? 'lita inte på' : likeness < 0.75 ? 'ett mönster' : ''
      expect(row.verdict).toBe(reading || (likeness < 0.85 ? 'ganska stabilt' : 'mycket stabilt'))
    }
  })

  it('gives the same numbers every time, and prints the seed', () => {
    const again = compassOf({ ...dataset }, DEFAULT_COMPASS_QUESTION) as FittedCompass
    expect(landscapeStability(again, viewOf(again).landscapes, 'sv')).toEqual(found)
    expect(found.about).toContain('slumptal från 1')
  })
})

describe('shares that make up one whole', () => {
  it('are pointed out when all of them are on the compass', () => {
    const indicators = dataset.indicators
      .filter(({ id }) => /^(hyres|bostads|agande)ratter_2020_2023$/.test(id))
      .map((i) => i.id)
    expect(indicators).toHaveLength(3)
    const fit = compassOf(dataset, {
      ...DEFAULT_COMPASS_QUESTION,
      indicators: [...indicators, 'alder_20_64'],
    }) as FittedCompass
    const notes = compassTrust(dataset, fit, 'sv').notes
    expect(notes.some((note) => note.includes('följer av de andra'))).toBe(true)
  })
})
