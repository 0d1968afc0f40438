import { describe, expect, it } from 'vitest'
import { countedDataset } from '../../../../../src/analysis/effort/countedDataset.ts'
import type { Dataset } from '../../../../../src/domain/Dataset.ts'
import { emptyMeasure } from '../../../../../src/domain/emptyMeasure.ts'
import type { Measure } from '../../../../../src/domain/Measure.ts'
import type { NamedLink } from '../../../../../src/domain/MeasureRecord.ts'
import { readPackage } from '../../../../../src/ingest/readPackage.ts'
import { withMeasures } from '../../../../../src/ingest/withMeasures.ts'
import { budgetView } from '../../../../../src/views/measures/budget/model/budgetView.ts'
import { alingsas } from '../../../../analysis/need/needFixtures.ts'
import { litenTexts } from '../../../../ingest/litenTexts.ts'

const liten = readPackage(litenTexts()).dataset!
const link = (areaId: string, measureShare: number | null): NamedLink => ({
  areaId,
  groupId: null,
  role: 'serves',
  share: null,
  measureShare,
  basis: null,
})
const funder = (name: string | null, sharePercent: number | null) => ({ name, sharePercent })
const measure = (id: string, values: Partial<Measure>): Measure => ({
  ...emptyMeasure(id),
  title: { sv: id, en: '' },
  ...values,
})
const withCosts = (...records: readonly [Measure, readonly NamedLink[]][]): Dataset =>
  withMeasures(
    liten,
    records.map(([one, links]) => ({ measure: one, links })),
  )
const rows = (dataset: Dataset, table: number) =>
  budgetView(dataset, 'sv').tables[table]!.rows.map(({ name, knownSek, lacking, measures, cost }) => [
    name,
    knownSek,
    `${lacking}/${measures}`,
    cost.replaceAll('\u00a0', ' '),
  ])

describe('the budget', () => {
  it('of the real package says that it cannot be told, and gives no measure anything of the frame', () => {
    const view = budgetView(alingsas(), 'sv')
    expect(view.sentence).toBe(
      'Vad insatserna kostar går inte att säga: 7 av 7 insatser saknar kostnad. Fyll i kostnad per år, så summeras den här per prioriterat område, område och finansiär.',
    )
    expect(view.known).toBe('saknas')
    expect(view.knownLength).toBe(0)
    expect(view.frames.map(({ amount }) => amount.replaceAll('\u00a0', ' '))).toEqual([
      'drygt 1 000 000 kr',
      'drygt 1 000 000 kr',
    ])
    for (const { rows: lines } of view.tables)
      for (const row of lines) expect([row.knownSek, row.lacking, row.cost]).toEqual([0, row.measures, 'saknas'])
  })

  it('adds stated costs only, counts the rest, and leaves out what is ended', () => {
    const dataset = withCosts(
      [
        measure('a', {
          reach: 'municipality',
          costSekPerYear: 100,
          funders: [funder('F', 100)],
          priorityAreas: ['delaktighet'],
        }),
        [],
      ],
      [measure('b', { reach: 'municipality', funders: [funder('F', 100)], priorityAreas: ['delaktighet'] }), []],
      [measure('c', { reach: 'municipality', costSekPerYear: 0, status: 'planned' }), []],
      [measure('d', { reach: 'municipality', costSekPerYear: 999, status: 'ended' }), []],
    )
    const counted = countedDataset(dataset, 'planned')
    const view = budgetView(counted, 'sv')
    expect(view).toMatchObject({ knownSek: 100, lacking: 1, all: 3 })
    expect(rows(counted, 0)).toEqual([
      ['Delaktighet', 100, '1/2', 'minst 100 kr'],
      ['Utan prioriterat område', 0, '0/1', '0 kr'],
    ])
    expect(rows(counted, 2)).toEqual([
      ['F', 100, '1/2', 'minst 100 kr'],
      ['Finansiär saknas', 0, '0/1', '0 kr'],
    ])
  })

  it('gives each funder its stated share, and nobody what is not stated', () => {
    const funders = [funder('Regionen', 50), funder('Kommunen', 25)]
    const dataset = withCosts(
      [measure('a', { reach: 'municipality', costSekPerYear: 400_000, funders }), []],
      [measure('b', { costSekPerYear: 100, funders: [funder('Regionen', null), funder('Kommunen', 30)] }), []],
      [measure('c', { funders: [funder('Kommunen', 100)] }), []],
    )
    // By hand: half and a quarter of 400 000, the last quarter has no payer; of 100 Kommunen pays 30, the rest is not divided.
    expect(rows(dataset, 2)).toEqual([
      ['Regionen', 200_000, '1/2', 'minst 200 000 kr'],
      ['Kommunen', 100_030, '1/3', 'minst 100 030 kr'],
      ['Fördelning mellan finansiärer saknas', 70, '0/1', '70 kr'],
      ['Finansiär saknas', 100_000, '0/1', '100 000 kr'],
    ])
  })

  it('counts a measure whose reach is not stated as that, never as the whole municipality', () => {
    const dataset = withCosts(
      [measure('a', { costSekPerYear: 10 }), []],
      [measure('b', { reach: 'areas', costSekPerYear: 20 }), []],
    )
    expect(rows(dataset, 1)).toEqual([['Räckvidd okänd', 30, '0/2', '30 kr']])
  })

  it('splits a measure in several areas, so that the rows add up to it', () => {
    const dataset = withCosts(
      [measure('a', { costSekPerYear: 300 }), [link('01', 0.5), link('02', 0.25)]],
      [measure('b', { costSekPerYear: 70, reach: 'municipality' }), []],
      [measure('c', { costSekPerYear: 5 }), []],
    )
    const byArea = rows(dataset, 1)
    expect(byArea.slice(0, 2)).toEqual([
      ['Hela kommunen', 70, '0/1', '70 kr'],
      ['Räckvidd okänd', 5, '0/1', '5 kr'],
    ])
    // Half and a quarter of the measure are stated: two thirds and one third of the measure.
    expect(byArea.slice(2).map(([, sek]) => sek)).toEqual([200, 100])
  })
})
