import { describe, expect, it } from 'vitest'
import { figureInterval } from '../../src/analysis/figureInterval.ts'
import { protectDataset } from '../../src/analysis/protectDataset.ts'
import { cellAt } from '../../src/domain/Dataset.ts'
import { datasetBuffers } from '../../src/ingest/datasetBuffers.ts'
import { GrowingColumns } from '../../src/ingest/GrowingColumns.ts'
import { SLEEP } from '../stats/sleep.ts'
import { casePackage } from './casePackage.ts'

const AREAS = ['A1', 'A2', 'A3', 'A4', 'A5']
const HEADER = 'area_id,indicator_id,period,value,n,sd,status'
const about = (unit = 'points', method = 't', name = 'Meritvärde') =>
  `id,name_sv,unit,direction,decimals,ci_method\nbetyg,${name},${unit},none,2,${method}\n`
const pack = (rows: readonly string[], indicators = about(), header = HEADER) =>
  casePackage(AREAS, [], { 'indicators.csv': indicators, 'values.csv': `${[header, ...rows].join('\n')}\n` })
const sleepRow = (
  area: string,
  { mean, n, standardDeviation }: { mean: number; n: number; standardDeviation: number },
) => `${area},betyg,2024,${mean},${n},${standardDeviation},`
const cellOf = ({ dataset }: ReturnType<typeof pack>, area: string) => cellAt(dataset, 'betyg', area, '2024')
const intervalOf = (made: ReturnType<typeof pack>, area: string) => {
  const cell = cellOf(made, area)
  return cell.kind === 'value' ? figureInterval(made.dataset.indicators[0]!, cell) : null
}
const codesOf = ({ issues }: ReturnType<typeof pack>) => issues.map(({ code, severity }) => `${severity} ${code}`)

describe('a mean with its standard deviation in the file', () => {
  it('has the t interval that R gives, and nothing is told', () => {
    const made = pack([sleepRow('A1', SLEEP.first), sleepRow('A2', SLEEP.second)])
    expect(codesOf(made).filter((code) => /sd|method|word/.test(code))).toEqual([])
    expect(intervalOf(made, 'A1')!.lower).toBeCloseTo(SLEEP.first.lower, 9)
    expect(intervalOf(made, 'A2')!.upper).toBeCloseTo(SLEEP.second.upper, 9)
  })

  it('may be written with decimal commas like its value', () => {
    const made = pack(
      ['A1;betyg;2024;0,75;10;1,79;', 'A2;betyg;2024;2,33;10;2,01;'],
      about(),
      HEADER.replaceAll(',', ';'),
    )
    expect(cellOf(made, 'A1')).toMatchObject({ value: 0.75, n: 10, sd: 1.79 })
  })

  it('has no standard deviation where its comma may stand between thousands, which is told; the figure stays', () => {
    const made = pack(['A1;betyg;2024;0,75;10;1,789;'], about(), HEADER.replaceAll(',', ';'))
    expect(cellOf(made, 'A1')).toEqual({ kind: 'value', value: 0.75, n: 10 })
    expect(made.issues.find(({ code }) => code === 'decimal-ambiguous')).toMatchObject({ column: 'sd', line: 2 })
  })

  it('is a figure without interval where the standard deviation is blank, which is told of no single row', () => {
    const made = pack([sleepRow('A1', SLEEP.first), 'A2,betyg,2024,2,10,,'])
    expect([intervalOf(made, 'A2'), made.value('A2', 'betyg')]).toEqual([null, 2])
    expect(codesOf(made).filter((code) => code.includes('sd'))).toEqual([])
  })

  it('keeps the figure and tells of a standard deviation below zero, or with less than two observations', () => {
    const rows = ['A1,betyg,2024,1,10,-2,', 'A2,betyg,2024,2,,2,', 'A3,betyg,2024,3,1,2,', sleepRow('A4', SLEEP.first)]
    const made = pack(rows)
    expect(AREAS.slice(0, 3).map((area) => [made.value(area, 'betyg'), intervalOf(made, area)])).toEqual([
      [1, null],
      [2, null],
      [3, null],
    ])
    expect(intervalOf(made, 'A4')).not.toBeNull()
    expect(made.issues.find(({ code }) => code === 'sd-negative')).toMatchObject({ line: 2, column: 'sd' })
    expect(made.issues.find(({ code }) => code === 'sd-without-n')).toMatchObject({ line: 3, params: { count: 2 } })
  })

  it('loses it with the figure: suppressed, refused, twice in the file, or hidden because few are behind it', () => {
    const rows = [
      'A1,betyg,2024,1,10,2,suppressed',
      'A2,betyg,2024,1,10,2,',
      'A2,betyg,2024,1,10,2,',
      'A3,betyg,2024,1,3,2,',
      sleepRow('A4', SLEEP.first),
    ]
    const read = pack(rows)
    const { dataset } = protectDataset({ ...read.dataset, meta: { ...read.dataset.meta, minN: 5 } })
    const { sd } = dataset.values.get('betyg')!
    expect([...sd!]).toEqual([Number.NaN, Number.NaN, Number.NaN, SLEEP.first.standardDeviation, Number.NaN])
    // What was read is left as it is.
    expect(read.dataset.values.get('betyg')!.sd![2]).toBe(2)
  })

  it('is handed over by the worker with the other columns', () => {
    const { dataset } = pack([sleepRow('A1', SLEEP.first)])
    expect(datasetBuffers(dataset)).toContain(dataset.values.get('betyg')!.sd!.buffer)
  })

  it('is not used where it ends a file that may have been cut', () => {
    const text = `${HEADER.replace(',status', '')}\nA1,betyg,2024,1,10,2\nA2,betyg,2024,2,10,1`
    const made = casePackage(AREAS, [], { 'indicators.csv': about(), 'values.csv': text })
    expect([intervalOf(made, 'A1') === null, made.value('A2', 'betyg'), intervalOf(made, 'A2')]).toEqual([
      false,
      2,
      null,
    ])
  })
})

describe('the columns of values.csv while they grow', () => {
  it('keep standard deviations in their rows, and have none where the file has none', () => {
    const columns = new GrowingColumns(1, true)
    columns.sd![0] = 7
    columns.reserve(2)
    columns.sd![1] = 8
    columns.reserve(9)
    columns.move(1, 0)
    expect([...columns.cut(2).sd!]).toEqual([8, 8])
    expect(new GrowingColumns(1).cut(1).sd).toBeNull()
  })
})

describe('ci_method t', () => {
  it.each(['percent', 'per_1000', 'per_100000', 'count', 'per_km2'])('is refused for %s, whatever sd says', (unit) => {
    const made = pack(['A1,betyg,2024,12,100,3,'], about(unit))
    expect(codesOf(made)).toContain('error method-not-for-figure')
    expect(made.dataset.indicators[0]!.intervalMethod).toBe('none')
    // The deviation of ones and zeros is the share with all its decimals: nothing keeps it.
    expect(made.dataset.values.get('betyg')!.sd).toBeUndefined()
  })

  it.each(['kr', 'tkr', 'years', 'days', 'points', 'index'])('is taken for %s', (unit) => {
    expect(pack([sleepRow('A1', SLEEP.first)], about(unit)).dataset.indicators[0]!.intervalMethod).toBe('t')
  })

  it('is refused for a median, which is no mean', () => {
    expect(codesOf(pack([], about('tkr', 't', 'Inkomst i median')))).toContain('error method-not-for-figure')
  })

  it('is told where no figure has a standard deviation, with or without the column', () => {
    expect(codesOf(pack(['A1,betyg,2024,1,10,,']))).toContain('warning sd-missing')
    const without = pack(['A1,betyg,2024,1,10,'], about(), HEADER.replace(',sd', ''))
    expect(codesOf(without)).toContain('warning sd-missing')
    expect(without.dataset.values.get('betyg')!.sd).toBeUndefined()
  })

  it('is what the column sd is for: of another indicator it is told as not used', () => {
    const made = pack([sleepRow('A1', SLEEP.first)], about('points', 'none'))
    expect(made.issues.find(({ code }) => code === 'sd-unused')).toMatchObject({ line: 2, params: { count: 1 } })
    expect(cellOf(made, 'A1')).toEqual({ kind: 'value', value: 0.75, n: 10 })
  })
})
