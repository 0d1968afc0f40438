import { describe, expect, it } from 'vitest'
import { compositeIndex } from '../../../src/analysis/need/compositeIndex.ts'
import type { IndexResult } from '../../../src/analysis/need/IndexResult.ts'
import { LANGUAGES } from '../../../src/domain/LocalText.ts'
import { latestPeriod } from '../../../src/domain/lookups.ts'
import { figureMethod } from '../../../src/facts/figures/figureMethod.ts'
import { needMethod } from '../../../src/facts/need/needMethod.ts'
import { alingsasRows } from '../../analysis/alingsas.ts'
import { alingsas } from '../../analysis/need/needFixtures.ts'
import { plainText } from '../../browser/support/plainText.ts'

const dataset = alingsas()
const own = { name: 'Noltorp', value: '25 %', interval: '22–28 %' }

describe('the method of a figure', () => {
  it('says what it is, of when, of whom, how sure, against what, and from where', () => {
    const asked = { indicatorId: 'lag_ekonomisk_standard', period: '2024', own }
    const card = figureMethod(dataset, asked, 'sv')!
    const row = alingsasRows('indicators.csv').find(({ id }) => id === 'lag_ekonomisk_standard')!
    expect(card).toMatchObject({
      title: row.name_sv,
      definition: row.description_sv,
      caveat: row.caveat_sv,
      source: 'SCB TAB6685',
      sourceUrl: row.source_url,
    })
    expect(card.facts.map(({ name, text }) => [name, plainText(text)])).toEqual([
      ['Noltorp', '25 %'],
      ['Intervall (95 %)', expect.stringMatching(/^22–28 %\. Wilsons intervall för andelar: /)],
      ['Period', '2024'],
      ['Räknas på', row.denominator_sv],
      ['Kommunen', '10,1 %, vägt medel av områdena'],
      ['Agenda 2030', '1 Ingen fattigdom och 10 Minskad ojämlikhet'],
    ])
  })

  it('says why there is no interval, and has nothing to say of a count', () => {
    const linesOf = (indicatorId: string) =>
      figureMethod(dataset, { indicatorId, period: latestPeriod(dataset, indicatorId)! }, 'sv')!.facts
    expect(linesOf('ekonomisk_standard_median')).toContainEqual({
      name: 'Intervall (95 %)',
      text: 'Osäkerheten är inte känd.',
    })
    expect(linesOf('folkmangd').map(({ name }) => name)).not.toContain('Intervall (95 %)')
  })

  it('has a definition, a period and a source for every indicator, in both languages', () => {
    for (const { id } of dataset.indicators) {
      for (const language of LANGUAGES) {
        const card = figureMethod(dataset, { indicatorId: id, period: latestPeriod(dataset, id) ?? '2024' }, language)!
        expect([id, card.definition !== '', card.source !== '']).toEqual([id, true, true])
        expect(card.facts.every(({ name, text }) => name !== '' && text !== '')).toBe(true)
      }
    }
    expect(figureMethod(dataset, { indicatorId: 'finns_inte', period: '2024' }, 'sv')).toBeNull()
  })

  it('of a need index says its parts with weight and period, its scale and its draws', () => {
    const { facts, source } = needMethod(dataset, compositeIndex(dataset, dataset.needSpecs[0]!) as IndexResult, 'sv')
    expect(facts.map(({ name, text }) => [name, plainText(text)]).slice(0, 3)).toEqual([
      ['Låg ekonomisk standard', 'vikt 33 %, 2024'],
      [expect.stringMatching(/^Arbetslösa/), 'vikt 33 %, 2024'],
      [expect.stringMatching(/^Sysselsatta/), 'vikt 33 %, 2024'],
    ])
    expect(source).toMatch(/^SCB /)
  })
})
