import { describe, expect, it } from 'vitest'
import { protectDataset } from '../../src/analysis/protectDataset.ts'
import { CellStatus } from '../../src/domain/Cell.ts'
import { cellAt } from '../../src/domain/Dataset.ts'
import { blankValues } from '../../src/domain/fieldCells.ts'
import type { Indicator } from '../../src/domain/Indicator.ts'
import { INDICATOR_FIELDS } from '../../src/domain/indicatorFields.ts'
import type { PackageOverlay } from '../../src/domain/PackageOverlay.ts'
import type { PackageFile } from '../../src/ingest/packageFiles.ts'
import { readPackage } from '../../src/ingest/readPackage.ts'
import { intakeOverlay } from '../../src/intake/intakeOverlay.ts'
import { layOver } from '../../src/intake/layOver.ts'
import { overlayUse } from '../../src/intake/overlayUse.ts'
import { plainRows } from '../../src/intake/plainRows.ts'
import { codes, litenTexts, VALUES_HEADER, valuesCsv } from '../ingest/litenTexts.ts'
import { type FigureOfTest, intakeFigures } from './intakeFigures.ts'

const eligible: Indicator = {
  ...blankValues(INDICATOR_FIELDS),
  id: 'behorighet',
  name: { sv: 'Behöriga till gymnasiet, "påhittat"', en: 'Eligible' },
  unit: 'percent',
  direction: 'higher-better',
  priorityAreas: ['delaktighet'],
  intervalMethod: 'wilson',
}
const figure = (area: string, value: number | null, more: Partial<FigureOfTest> = {}): FigureOfTest => ({
  area,
  indicator: 'behorighet',
  period: '2024/25',
  value,
  ...more,
})
const inPackage = { indicator: 'laser_hemma', period: '2024' }
const overlayOf = (figures: readonly FigureOfTest[], indicators: readonly Indicator[] = []) =>
  intakeOverlay({
    areas: [],
    indicators: indicators.map((indicator) => ({
      indicator,
      known: false,
      newBreaks: [],
      guessedBy: [],
      unit: indicator.unit,
      figures: figures.length,
    })),
    figures: intakeFigures(figures),
    references: [],
  })
const read = (base: ReadonlyMap<PackageFile, string>, overlay: PackageOverlay) => {
  const laid = layOver(base, overlay)
  return { laid, ...readPackage(laid.texts) }
}

describe('what comes in is laid over the files of a package', () => {
  it('a new indicator is read, checked and protected as any other', () => {
    const figures = [
      figure('01', 80, { numerator: 40, n: 50 }),
      figure('02', 50, { numerator: 2, n: 4 }),
      figure('03', null),
    ]
    const { dataset, issues } = read(litenTexts(), overlayOf(figures, [eligible]))
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
    const cell = (area: string) => cellAt(protectDataset(dataset!).dataset, 'behorighet', area, '2024/25')
    expect(cell('01')).toEqual({ kind: 'value', value: 80, numerator: 40, n: 50 })
    expect(cell('02')).toEqual({ kind: 'missing', reason: 'suppressed' })
    expect(cell('03')).toEqual({ kind: 'missing', reason: 'suppressed' })
    expect(dataset!.indicators.at(-1)).toEqual(eligible)
  })

  it('a figure that is impossible is refused, on the line that its row stands on', () => {
    const overlay = overlayOf([figure('01', 80), figure('02', 180)], [eligible])
    const { issues, laid } = read(litenTexts(), overlay)
    const fault = issues.find(({ code }) => code === 'share-outside')!
    expect(fault.file).toBe('values.csv')
    expect(laid.lines.get('values.csv')!.indexOf(fault.line!)).toBe(1)
  })

  it('a figure that is there takes the new value in its own place, and every other line keeps its number', () => {
    const base = litenTexts()
    const overlay = overlayOf([figure('01', 30, inPackage)])
    const laid = layOver(base, overlay).texts.get('values.csv')!.split('\n')
    const before = base.get('values.csv')!.split('\n')
    expect(laid[1]).toBe('01,laser_hemma,2024,total,30,,,')
    expect(laid.toSpliced(1, 1)).toEqual(before.toSpliced(1, 1))
  })

  it.each([
    ['an edition behind the code', '01_RegSO2025,laser_hemma,2024,total,25'],
    ['a Swedish word for the sex', '01,laser_hemma,2024,Totalt,25'],
  ])('the same figure is known with %s', (_, row) => {
    const base = litenTexts({ 'values.csv': `area_id,indicator_id,period,sex,value\n${row}\n` })
    const overlay = overlayOf([figure('01', 30, inPackage)])
    const { dataset, issues } = read(base, overlay)
    expect(codes(issues)).not.toContain('cell-duplicate')
    expect(cellAt(dataset!, 'laser_hemma', '01', '2024')).toEqual({ kind: 'value', value: 30 })
  })

  it('the dialect of the file stands: preamble, delimiter, decimal comma, Excel ends, and columns it lacks come last', () => {
    const base = litenTexts({
      'values.csv':
        'Uttag 2025;;;;;\narea_id;indicator_id;period;value;not;\n01;laser_hemma;2024;25,5;"a;\nb";\n02;laser_hemma;2024;12,5;;\n',
    })
    const overlay = overlayOf([figure('03', 33.5, inPackage)])
    const { dataset, issues, laid } = read(base, overlay)
    expect(laid.texts.get('values.csv')).toBe(
      [
        'Uttag 2025;;;;;',
        'area_id;indicator_id;period;value;not;sex;numerator;n;status',
        '01;laser_hemma;2024;25,5;"a;\nb";;;;',
        '02;laser_hemma;2024;12,5;;;;;',
        '03;laser_hemma;2024;33,5;;total;;;',
        '',
      ].join('\n'),
    )
    expect(codes(issues)).not.toContain('decimal-mixed')
    const value = (area: string) => cellAt(dataset!, 'laser_hemma', area, '2024')
    expect([value('01'), value('02'), value('03')]).toEqual(
      [25.5, 12.5, 33.5].map((v) => ({ kind: 'value', value: v })),
    )
  })

  it('a last row that may have been cut off in transfer is still doubted', () => {
    const base = litenTexts({
      'values.csv': `${VALUES_HEADER}\n01,laser_hemma,2024,,25,50,200,\n02,laser_hemma,2024,,2`,
    })
    const overlay = overlayOf([figure('03', 33, inPackage)])
    const { dataset } = read(base, overlay)
    expect(cellAt(dataset!, 'laser_hemma', '02', '2024').kind).toBe('missing')
    expect(cellAt(dataset!, 'laser_hemma', '03', '2024')).toEqual({ kind: 'value', value: 33 })
  })

  it('rows that contradict each other come in as such, and no one of them is believed', () => {
    const overlay = overlayOf([figure('01', 80), figure('01', 70)], [eligible])
    const { dataset, issues } = read(litenTexts(), overlay)
    expect(codes(issues)).toContain('cell-duplicate')
    expect(cellAt(dataset!, 'behorighet', '01', '2024/25')).toEqual({ kind: 'missing', reason: 'unreadable' })
  })

  it('a file that cannot be read is left as it is', () => {
    const broken = `${VALUES_HEADER}\n"01,laser_hemma,2024,,25,50,200,\n`
    const overlay = overlayOf([figure('01', 80)])
    const laid = layOver(litenTexts({ 'values.csv': broken }), overlay)
    expect(laid.texts.get('values.csv')).toBe(broken)
    expect(laid.lines.get('values.csv')).toEqual([])
  })

  it('what could not be read makes no row, and what the package says stands', () => {
    const overlay = overlayOf([figure('01', null, { ...inPackage, status: 'unreadable' })])
    expect(overlay).toEqual({})
  })

  it('references are laid by level, code, indicator and period', () => {
    const row = {
      level: 'municipality',
      code: '0098',
      indicatorId: 'laser_hemma',
      period: '2024',
      value: 23,
      source: '',
    } as const
    const reference = { ...row, sex: 'total', status: CellStatus.value, line: 2 } as const
    const missing = {
      ...reference,
      level: 'county',
      code: '00',
      status: CellStatus.suppressed,
      value: Number.NaN,
    } as const
    const { dataset } = read(
      litenTexts(),
      intakeOverlay({ indicators: [], figures: intakeFigures([]), references: [reference, missing], areas: [] }),
    )
    expect(
      dataset!.references.filter(({ indicatorId, level }) => indicatorId === 'laser_hemma' && level === 'municipality'),
    ).toEqual([row])
  })

  it('areas of another division come without the figures of those before', () => {
    const square = (id: string, west: number) => ({
      type: 'Feature',
      properties: { id, name: `Kvarter ${id}` },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [west, 59],
            [west + 0.1, 59],
            [west + 0.1, 59.1],
            [west, 59.1],
            [west, 59],
          ],
        ],
      },
    })
    const areas = JSON.stringify({ type: 'FeatureCollection', features: [square('K1', 16), square('K2', 16.1)] })
    const overlay = { ...overlayOf([figure('K1', 80)], [eligible]), 'areas.geojson': areas }
    const { dataset, issues } = read(litenTexts(), overlay)
    expect(dataset!.areas.map(({ id }) => id)).toEqual(['K1', 'K2'])
    expect(codes(issues.filter(({ file }) => file === 'values.csv'))).not.toContain('areas-none-match')
    expect(cellAt(dataset!, 'behorighet', 'K1', '2024/25')).toEqual({ kind: 'value', value: 80 })
  })

  it('without a package the overlay is the package', () => {
    const overlay = overlayOf([figure('01', 80)])
    expect(layOver(new Map(), overlay).texts.get('values.csv')).toBe(valuesCsv('01,behorighet,2024/25,total,80,,,'))
  })
})

describe('rows that are laid as they are written', () => {
  const rows = [
    '01,laser_hemma,2024,,31,62,200,',
    '01,behorighet,2024/25,,80,40,50,',
    '02,behorighet,2024/25,,,,,suppressed',
  ]
  const plain = valuesCsv(...rows)
  /** The same to a parser, which they then go through. */
  const quoted = plain.replace(/^01,behorighet/m, '"01",behorighet')

  it.each([
    ['over a table that has some of them', litenTexts()],
    [
      'over one with other columns',
      litenTexts({ 'values.csv': `note,${VALUES_HEADER}\nx,01,laser_hemma,2024,,25,50,200,\n` }),
    ],
    ['where there is no table', litenTexts({ 'values.csv': '' })],
  ])('say the same %s', (_, base) => {
    const [one, other] = [plain, quoted].map((text) => layOver(base, { 'values.csv': text }))
    expect(one!.texts.get('values.csv')).toBe(
      other!.texts.get('values.csv')!.replace('"01",behorighet', '01,behorighet'),
    )
    expect([...one!.lines]).toEqual([...other!.lines])
    expect(overlayUse({ 'values.csv': plain })).toEqual(overlayUse({ 'values.csv': quoted }))
  })

  it.each(['a,b\n1\n', 'a,b\n1,2', 'a,b\r\n1,2\r\n', 'a,b\n"1",2\n', 'a,b\n,\n', 'a,b\n\n1,2\n'])(
    'are none of %j',
    (text) => expect(plainRows(text)).toBeNull(),
  )
})
