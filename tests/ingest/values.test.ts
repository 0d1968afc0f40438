import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellAt } from '../../src/domain/Dataset.ts'
import { readPackage } from '../../src/ingest/readPackage.ts'
import { codes, litenTexts, only, VALUES_HEADER, valuesCsv } from './litenTexts.ts'

const missing = (reason: string) => ({ kind: 'missing', reason })

/** The small package with other figures, and a reader of one of its cells. */
function withValues(text: string) {
  const { dataset, issues } = readPackage(litenTexts({ 'values.csv': text }))
  const about = issues.filter(({ file, code }) => file === 'values.csv' && code !== 'indicator-without-values')
  return {
    dataset: dataset!,
    issues: about,
    cell: (area: string, indicator = 'laser_hemma', period = '2024') => cellAt(dataset!, indicator, area, period),
  }
}

describe('figures', () => {
  it('FAULTS 6: semicolons and decimal commas, as Excel writes them in Swedish', () => {
    const text = `${VALUES_HEADER}\n01,medelinkomst,2024,,301§5,,1500,\n02,medelinkomst,2024,,40612§193,,,\n`
    const { issues, cell } = withValues(text.replaceAll(',', ';').replaceAll('§', ','))
    expect(codes(issues)).toEqual(['delimiter-other', 'decimal-comma'])
    expect(cell('01', 'medelinkomst')).toMatchObject({ value: 301.5 })
    expect(cell('02', 'medelinkomst')).toMatchObject({ value: 40_612.193 })
  })

  it('FAULTS 7: comma and point are never mixed inside a column', () => {
    const { issues, cell } = withValues(valuesCsv('01,medelinkomst,2024,,"301,5",,,', '02,medelinkomst,2024,,287.5,,,'))
    expect(issues).toMatchObject([{ severity: 'error', code: 'decimal-mixed', line: 2, column: 'value' }])
    expect(cell('01', 'medelinkomst')).toEqual(missing('unreadable'))
    expect(cell('02', 'medelinkomst')).toMatchObject({ value: 287.5 })
  })

  it('FAULTS 7: 1,234 alone may be thousands or decimals and is not used', () => {
    const { issues, cell } = withValues(valuesCsv('01,medelinkomst,2024,,"1,234",,,'))
    expect(issues).toMatchObject([{ severity: 'error', code: 'decimal-ambiguous', line: 2 }])
    expect(cell('01', 'medelinkomst')).toEqual(missing('unreadable'))
  })

  it('FAULTS 19: an id that nearly fits is suggested and never assumed', () => {
    const nearly = ['1', ' 02', '03\u00a0', '0004']
    const rows = nearly.map((id) => `${id},medelinkomst,2024,,1,,,`)
    const { issues, cell } = withValues(valuesCsv(...rows, '05,medelinkomst,2024,,1,,,'))
    expect(only(issues, 'area-unknown').map(({ line, params }) => [line, params.suggestion])).toEqual([
      [2, '01'],
      [3, '02'],
      [4, '03'],
      [5, '04'],
    ])
    expect(cell('01', 'medelinkomst')).toEqual(missing('not-in-file'))
  })

  it('FAULTS 19, quirk 2: letters in another form of Unicode, other case, SCB suffix, labels and names', () => {
    const features = JSON.parse(litenTexts().get('areas.geojson')!)
    const ids = ['Åby', '1489R001', 'B', 'C', 'D']
    for (const [at, feature] of features.features.entries()) {
      feature.id = ids[at]
      feature.properties.id = ids[at]
    }
    const written = ['A\u030aby', 'åby', '1489R001_RegSO2025', '1489R001 Alingsås (Namn)', 'Söderåsen', '1489R002']
    const text = valuesCsv(...written.map((id) => `${id},medelinkomst,2024,,1,,,`), 'D,medelinkomst,2024,,1,,,')
    const { issues } = readPackage(litenTexts({ 'areas.geojson': JSON.stringify(features), 'values.csv': text }))
    const suggestions = only(issues, 'area-unknown').filter(({ file }) => file === 'values.csv')
    expect(suggestions.map(({ params }) => params.suggestion)).toEqual(['Åby', 'Åby', '1489R001', 'B', '1489R001'])
    expect(only(issues, 'area-edition')).toMatchObject([{ severity: 'info', line: 4 }])
  })

  it('FAULTS 21: signs for missing become reasons, told once per sign', () => {
    const { issues, cell } = withValues(
      valuesCsv('01,medelinkomst,2024,,..,,,', '02,medelinkomst,2024,,x,,,', '03,medelinkomst,2024,,..,,,'),
    )
    expect(issues.map(({ code, line, params }) => [code, line, params.symbol, params.count])).toEqual([
      ['missing-symbol', 2, '..', 2],
      ['missing-symbol', 3, 'x', 1],
    ])
    expect(cell('01', 'medelinkomst')).toEqual(missing('not-collected'))
    expect(cell('02', 'medelinkomst')).toEqual(missing('suppressed'))
  })

  it('FAULTS 21: a number beside the status "suppressed" is not let through, nor what it is made of', () => {
    const { dataset, issues, cell } = withValues(valuesCsv('01,laser_hemma,2024,,25,50,200,suppressed'))
    expect(issues).toMatchObject([{ severity: 'warning', code: 'value-despite-status', line: 2 }])
    expect(cell('01')).toEqual(missing('suppressed'))
    const { value, numerator, n } = dataset.values.get('laser_hemma')!
    expect([value[0], numerator[0], n[0]]).toEqual([Number.NaN, Number.NaN, Number.NaN])
  })

  it('an unknown status hides the figure, because it may have meant "suppressed"', () => {
    const { issues, cell } = withValues(
      valuesCsv('01,laser_hemma,2024,,25,50,200,hemlig', '02,laser_hemma,2024,,25,,,Skyddad'),
    )
    expect(codes(issues)).toEqual(['word-unknown', 'value-despite-status'])
    expect(cell('01')).toEqual(missing('unreadable'))
    expect(cell('02')).toEqual(missing('suppressed'))
  })

  it('FAULTS 23: what is no number is unreadable, with line and column', () => {
    const { issues, cell } = withValues(valuesCsv('01,medelinkomst,2024,,Infinity,,,', '02,medelinkomst,2024,,0x1F,,,'))
    expect(issues.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['number-unreadable', 2, 'value'],
      ['number-unreadable', 3, 'value'],
    ])
    expect(cell('02', 'medelinkomst')).toEqual(missing('unreadable'))
  })

  it('FAULTS 24, quirk 13: rows for municipality, county and country go to the references, not among the areas', () => {
    const { dataset, issues } = withValues(
      valuesCsv(
        '01,medelinkomst,2024,,300,,,',
        ...['0098', '00', '0000'].map((id) => `${id},medelinkomst,2024,,310,,,`),
      ),
    )
    expect(only(issues, 'aggregate-row').map(({ line, params }) => [line, params.id, params.level])).toEqual([
      [3, '0098', 'municipality'],
      [4, '00', 'country'],
      [5, '0000', 'country'],
    ])
    expect(only(issues, 'area-unknown')).toEqual([])
    const added = dataset.references.filter(
      ({ indicatorId, period }) => indicatorId === 'medelinkomst' && period === '2024',
    )
    expect(added.map(({ level, code, value }) => [level, code, value])).toEqual([
      ['country', '00', 310],
      ['country', '0000', 310],
      ['municipality', '0098', 310],
    ])
  })

  it('FAULTS 24: the file of references wins over a row among the areas', () => {
    const { dataset } = withValues(valuesCsv('01,laser_hemma,2024,,25,,,', '0098,laser_hemma,2024,,99,,,'))
    const own = dataset.references.filter(
      ({ level, indicatorId }) => level === 'municipality' && indicatorId === 'laser_hemma',
    )
    expect(own.map(({ value }) => value)).toEqual([22.1])
  })

  it('FAULTS 25 and 26: two rows for one cell contradict each other; both lines are named and neither wins', () => {
    const rows = ['01,laser_hemma,2024,,25,,,', '01,laser_hemma,2024,total,26,,,', '01,laser_hemma,2023,,24,,,']
    const { issues, cell } = withValues(valuesCsv(...rows))
    expect(issues).toMatchObject([
      { severity: 'error', code: 'cell-duplicate', line: 3, params: { area: '01', lines: '2, 3' } },
    ])
    expect(cell('01')).toEqual(missing('unreadable'))
    expect(cell('01', 'laser_hemma', '2023')).toMatchObject({ value: 24 })
  })

  it('FAULTS 27: what does not match is counted both ways', () => {
    const { dataset, issues } = readPackage(
      litenTexts({
        'values.csv': valuesCsv('01,medelinkomst,2024,,1,,,', 'Q7,medelinkomst,2024,,1,,,', 'Q7,laser,2024,,1,,,'),
      }),
    )
    const rows = issues.filter(({ code }) =>
      ['area-unknown', 'indicator-unknown', 'area-without-values'].includes(code),
    )
    expect(rows.map(({ code, file, line, params }) => [code, file, line, params.count])).toEqual([
      ['area-unknown', 'values.csv', 3, 2],
      ['indicator-unknown', 'values.csv', 4, 1],
      ['area-without-values', 'areas.geojson', null, 4],
    ])
    expect(dataset!.values.has('laser')).toBe(false)
  })

  it('FAULTS 28: when nothing matches, one error shows five keys of each side', () => {
    const { issues } = withValues(valuesCsv(...[1, 2, 3, 4, 5, 6].map((n) => `SE${n},medelinkomst,2024,,1,,,`)))
    expect(issues).toMatchObject([
      { code: 'areas-none-match', params: { found: 'SE1, SE2, SE3, SE4, SE5', known: '01, 02, 03, 04, 05' } },
    ])
  })

  it('FAULTS 33: a name of ten thousand letters is cut in the report and whole nowhere', () => {
    const { issues } = withValues(
      valuesCsv(`${'å'.repeat(10_000)},medelinkomst,2024,,1,,,`, '01,medelinkomst,2024,,1,,,'),
    )
    expect(String(only(issues, 'area-unknown')[0]!.params.id)).toHaveLength(120)
  })

  it('FAULTS 34: denominator zero and numerator above it give no rate', () => {
    const { issues, cell } = withValues(valuesCsv('01,laser_hemma,2024,,0,0,0,', '02,laser_hemma,2024,,25,41,40,'))
    expect(issues.map(({ code, line }) => [code, line])).toEqual([
      ['denominator-zero', 2],
      ['numerator-above-n', 3],
    ])
    expect(cell('01')).toEqual(missing('not-applicable'))
    expect(cell('02')).toEqual(missing('unreadable'))
  })

  it('a share outside 0-100 is not used; a negative count is no count', () => {
    const { issues, cell } = withValues(
      valuesCsv('01,laser_hemma,2024,,104,,,', '02,laser_hemma,2024,,-1,,,', '03,laser_hemma,2024,,25,-5,-20,'),
    )
    expect(codes(issues)).toEqual(['share-outside', 'share-outside', 'count-negative', 'count-negative'])
    expect(cell('01')).toEqual(missing('unreadable'))
    expect(cell('03')).toEqual({ kind: 'value', value: 25 })
  })

  it('quirk 9: shares written as 0-1 are pointed out, and a value that its own counts contradict', () => {
    const shares = ['0.25', '0.3', '0.41', '0.08', '0.5'].map((value, at) => `0${at + 1},laser_hemma,2024,,${value},,,`)
    expect(codes(withValues(valuesCsv(...shares)).issues)).toEqual(['share-as-proportion'])
    const { issues } = withValues(valuesCsv('01,laser_hemma,2024,,45,50,200,', '02,laser_hemma,2024,,25.4,50,200,'))
    expect(issues).toMatchObject([{ code: 'value-disagrees', line: 2, params: { computed: 25 } }])
  })

  it('quirk 16: codes for sex that sources disagree about are refused', () => {
    const { issues } = withValues(valuesCsv('01,laser_hemma,2024,K,25,,,', '01,laser_hemma,2024,Kvinnor,25,,,'))
    expect(issues).toMatchObject([{ code: 'word-unknown', line: 2, column: 'sex' }])
  })

  it('FAULTS 80: __proto__ as area, indicator and column is ordinary text', () => {
    const { issues } = withValues(valuesCsv('__proto__,constructor,2024,,1,,,', '01,medelinkomst,2024,,1,,,'))
    expect(codes(issues)).toEqual(['area-unknown', 'indicator-unknown'])
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('an unclosed quote far down refuses the file rather than half of it', () => {
    const { dataset, issues } = withValues(valuesCsv('01,medelinkomst,2024,,1,,,', '02,medelinkomst,2024,,"1,,,'))
    expect(issues).toMatchObject([{ code: 'quote-unclosed', line: 3 }])
    expect(dataset.values.size).toBe(0)
  })

  it('the order of rows changes nothing', () => {
    const tables = ['values.csv', 'references.csv', 'population.csv', 'measure_areas.csv'] as const
    const rows = (file: (typeof tables)[number]) => litenTexts().get(file)!.trimEnd().split('\n')
    const extra = [
      '01,laser_hemma,2024,,99,,,',
      '01,antal_barn,2024,,7,,,',
      '0098,antal_barn,2024,,1,,,',
      '0098,antal_barn,2024,,2,,,',
    ]
    const build = (order: (list: string[]) => string[]) => {
      const changes = Object.fromEntries(
        tables.map((file) => {
          const [header, ...body] = rows(file)
          return [file, `${[header, ...order(file === 'values.csv' ? [...body, ...extra] : body)].join('\n')}\n`]
        }),
      )
      return readPackage(litenTexts(changes)).dataset
    }
    const expected = build((list) => list)
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (numbers) => {
        const shuffled = build((list) =>
          list
            .map((row) => [numbers.next().value as number, row] as const)
            .sort((a, b) => a[0] - b[0])
            .map(([, row]) => row),
        )
        expect(shuffled).toEqual(expected)
      }),
      { numRuns: 25, seed: 31 },
    )
  })

  it('adding an indicator is rows in two files', () => {
    const indicators = `${litenTexts().get('indicators.csv')!.trimEnd()}\nny,Ny,,,,per_1000,lower-better,2,,,,,,byar,,,,,,,\n`
    const values = `${litenTexts().get('values.csv')!.trimEnd()}\n03,ny,2022–2024,,7.25,,,\n`
    const { dataset } = readPackage(litenTexts({ 'indicators.csv': indicators, 'values.csv': values }))
    expect(dataset!.indicators.at(-1)).toMatchObject({ id: 'ny', unit: 'per_1000', decimals: 2 })
    expect(cellAt(dataset!, 'ny', '03', '2022–2024')).toEqual({ kind: 'value', value: 7.25 })
  })
})
