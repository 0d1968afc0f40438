import { expect, it } from 'vitest'
import { intakeOverlay } from '../../src/intake/intakeOverlay.ts'
import { valuesCsv } from '../ingest/litenTexts.ts'
import { intakeFigures } from './intakeFigures.ts'

const of = (...figures: Parameters<typeof intakeFigures>[0][number][]) =>
  intakeOverlay({ indicators: [], figures: intakeFigures(figures), references: [], areas: [] })['values.csv']

const one = { area: '01', indicator: 'a', period: '2024' }

it('every status has its word, a strange figure that somebody has said is right says so, and unknown is blank', () => {
  expect(
    of(
      { ...one, value: 12.5, numerator: 25, n: 200 },
      { ...one, value: 1, status: 'provisional', sex: 'women' },
      { ...one, value: 9999, confirmed: true },
      { ...one, value: null, status: 'suppressed' },
      { ...one, value: null, status: 'notCollected' },
      { ...one, value: null, status: 'notApplicable' },
    ),
  ).toBe(
    valuesCsv(
      '01,a,2024,total,12.5,25,200,',
      '01,a,2024,women,1,,,provisional',
      '01,a,2024,total,9999,,,ok',
      '01,a,2024,total,,,,suppressed',
      '01,a,2024,total,,,,not-collected',
      '01,a,2024,total,,,,not-applicable',
    ),
  )
})

it('deviations have a column where there are any', () => {
  expect(of({ ...one, value: 3.5, n: 40, sd: 1.25 })).toBe(
    'area_id,indicator_id,period,sex,value,numerator,n,status,sd\n01,a,2024,total,3.5,,40,,1.25\n',
  )
})
