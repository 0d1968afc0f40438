import { describe, expect, it } from 'vitest'
import { protectDataset } from '../../src/analysis/protectDataset.ts'
import { readPackage } from '../../src/ingest/readPackage.ts'
import { figureChanges } from '../../src/intake/figureChanges.ts'
import { layOver } from '../../src/intake/layOver.ts'
import { litenTexts, valuesCsv } from '../ingest/litenTexts.ts'

const base = litenTexts()
const shown = (overlay: Parameters<typeof layOver>[1]) =>
  protectDataset(readPackage(layOver(base, overlay).texts).dataset!).dataset
const before = shown({})

describe('figureChanges', () => {
  it('nothing laid changes nothing, and a figure that only comes in is no change', () => {
    expect(figureChanges(before, shown({}))).toEqual([])
    expect(figureChanges(before, shown({ 'values.csv': valuesCsv('01,laser_hemma,2030,total,25,50,200,') }))).toEqual(
      [],
    )
  })

  it('tells the old beside the new, of areas and of the municipality', () => {
    const after = shown({
      'values.csv': valuesCsv('01,laser_hemma,2024,total,26,52,200,'),
      'references.csv': 'level,code,indicator_id,period,value,source\ncountry,00,laser_hemma,2024,42,\n',
    })
    expect(figureChanges(before, after)).toEqual([
      {
        indicatorId: 'laser_hemma',
        period: '2024',
        sex: 'total',
        place: '01',
        before: { kind: 'value', value: 25, numerator: 50, n: 200 },
        after: { kind: 'value', value: 26, numerator: 52, n: 200 },
      },
      {
        indicatorId: 'laser_hemma',
        period: '2024',
        sex: 'total',
        place: { level: 'country', code: '00' },
        before: { kind: 'value', value: 41 },
        after: { kind: 'value', value: 42 },
      },
    ])
  })

  it('a figure that the rule for small numbers hides with the new ones is a change', () => {
    const after = shown({ 'values.csv': valuesCsv('01,laser_hemma,2024,total,1,2,200,') })
    expect(figureChanges(before, after)[0]).toMatchObject({
      place: '01',
      after: { kind: 'missing', reason: 'suppressed' },
    })
  })
})
