import { columnLetters } from '../../domain/columnLetters.ts'
import type { Language } from '../../domain/LocalText.ts'
import { numberText } from '../../words/format.ts'
import { outputCatalogue } from '../../words/outputCatalogue.ts'
import { type XlsxCell, xlsxFile } from '../files/xlsxFile.ts'
import type { TakeAwayChart, TakeAwayLine } from '../model/TakeAway.ts'

/** A column of the workbook behind a chart: where it stands, what it is called, what it holds. */
export interface SheetColumn {
  readonly heading: string
  /** `Sheet1!$B$1`. */
  readonly headingRange: string
  /** `Sheet1!$B$2:$B$24`. */
  readonly range: string
  readonly cells: readonly (string | number | null)[]
  /** Decimals that its numbers are shown with. */
  readonly decimals: number
}

/** The workbook behind a native chart, as the columns that the chart refers to. */
export interface ChartSheet {
  readonly categories: SheetColumn
  /** Horizontal values of a scatter chart. */
  readonly x: SheetColumn | null
  readonly series: readonly {
    readonly values: SheetColumn
    readonly minus: SheetColumn | null
    readonly plus: SheetColumn | null
    readonly isFaint: boolean
  }[]
  readonly lines: readonly {
    readonly kind: TakeAwayLine['kind']
    readonly values: SheetColumn
    readonly x: SheetColumn | null
  }[]
  readonly all: readonly SheetColumn[]
}

const SHEET = 'Sheet1'

/** Lays out the figures of a chart in columns. The distances to the limits of intervals are figures like the others and can be edited. */
export function chartSheet(chart: TakeAwayChart, language: Language): ChartSheet {
  const words = outputCatalogue(language).deck
  const all: SheetColumn[] = []
  const add: Add = (heading, cells, decimals) => {
    const letter = columnLetters(all.length)
    const column = {
      heading,
      headingRange: `${SHEET}!$${letter}$1`,
      range: `${SHEET}!$${letter}$2:$${letter}$${Math.max(2, cells.length + 1)}`,
      cells: cells.map((cell) => (typeof cell === 'number' ? finite(cell) : cell)),
      decimals,
    }
    all.push(column)
    return column
  }
  const derived = derivedDecimals(chart)
  const categories = add(words.category, chart.categories, 0)
  const x = chart.kind === 'scatter' ? add(chart.xTitle ?? '', chart.x ?? [], chart.decimals) : null
  const values = chart.series.map((series) => add(series.name, series.values, chart.decimals))
  const lines = (chart.lines ?? []).map((one) => lineOf(chart, one, add, language))
  return {
    categories,
    x,
    series: chart.series.map(({ name, values: own, low, high, isFaint = false }, i) => ({
      isFaint,
      values: values[i]!,
      minus: low ? add(words.minus(name), distances(own, low), derived) : null,
      plus: high ? add(words.plus(name), distances(own, high), derived) : null,
    })),
    lines,
    all,
  }
}

/** Limits and means are worked out from the values: of whole numbers they are told to a tenth. */
function derivedDecimals({ decimals }: TakeAwayChart): number {
  return Math.max(1, decimals)
}

type Add = (heading: string, cells: readonly (string | number | null)[], decimals: number) => SheetColumn

/** Named with its value, since a line has none; that of a goal is named with what is wanted. The same value for every category; for a scatter chart two points, from edge to edge. */
function lineOf(
  chart: TakeAwayChart,
  { kind, name: bare, value }: TakeAwayLine,
  add: Add,
  language: Language,
): ChartSheet['lines'][number] {
  const decimals = Number.isInteger(value) ? chart.decimals : derivedDecimals(chart)
  const name = kind === 'goal' ? bare : `${bare} ${numberText(value, decimals, language)}`
  if (chart.kind !== 'scatter')
    return {
      kind,
      values: add(
        name,
        chart.categories.map(() => value),
        decimals,
      ),
      x: null,
    }
  const known = (chart.x ?? []).filter(Number.isFinite)
  const ends = known.length > 0 ? [Math.min(...known), Math.max(...known)] : [0, 1]
  return {
    kind,
    x: add(`${name} (x)`, ends, chart.decimals),
    values: add(name, [value, value], decimals),
  }
}

/** How far each limit lies from its value, 0 where either is missing. */
function distances(values: readonly (number | null)[], limits: readonly (number | null)[]): number[] {
  return values.map((value, i) => {
    const limit = limits[i] ?? null
    return value === null || limit === null ? 0 : Math.abs(limit - value)
  })
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : null
}

/** The workbook that opens when somebody edits the chart's figures. */
export function chartWorkbook({ all }: ChartSheet): Uint8Array<ArrayBuffer> {
  const length = Math.max(0, ...all.map(({ cells }) => cells.length))
  const head = all.map(({ heading }): XlsxCell => ({ kind: 'text', text: heading, style: 'head' }))
  const rows = Array.from({ length }, (_, r) => all.map(({ cells, decimals }) => cellOf(cells[r] ?? null, decimals)))
  return xlsxFile(SHEET, [{ name: SHEET, rows: [head, ...rows], widths: all.map(() => 18), isHeadFixed: true }])
}

function cellOf(cell: string | number | null, decimals: number): XlsxCell {
  if (typeof cell === 'number') return { kind: 'number', value: cell, decimals }
  return { kind: 'text', text: cell ?? '' }
}
