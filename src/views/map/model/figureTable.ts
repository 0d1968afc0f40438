import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { ChoroplethView } from '../../../map/model/choroplethView.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { collator, numberText, rangeText } from '../../../words/format.ts'

export type FigureColumn = 'area' | 'value' | 'interval' | 'comparison' | 'n' | 'detail' | 'measures'

export interface FigureRow {
  readonly areaId: string
  readonly fill: string
  readonly texts: Readonly<Record<FigureColumn, string>>
}

export interface FigureTable {
  readonly caption: string
  readonly columns: readonly { readonly id: FigureColumn; readonly title: string; readonly numeric: boolean }[]
  readonly rows: readonly FigureRow[]
}

export interface FigureSort {
  readonly column: FigureColumn
  readonly ascending: boolean
}

const NUMERIC: readonly FigureColumn[] = ['value', 'interval', 'n', 'measures']

/** The table behind a map: what the map says, area by area. Columns without any content are left out. */
export function figureTable(
  dataset: Dataset,
  view: ChoroplethView,
  measureCounts: readonly number[],
  sort: FigureSort,
  language: Language,
): FigureTable {
  const words = catalogue(language).map
  const { indicator, figures } = view
  const sortKey = new Map<string, string | number>()
  const rows = figures.figures.map(({ areaId, cell, interval, comparison }, i): FigureRow => {
    const value = view.order[i] ?? Number.NEGATIVE_INFINITY
    const keys: Record<FigureColumn, string | number> = {
      area: dataset.areas[i]!.name,
      value,
      interval: interval?.lower ?? Number.NEGATIVE_INFINITY,
      comparison: ['above', 'not-clear', 'unknown', 'below'].indexOf(comparison),
      n: cell.kind === 'value' ? (cell.n ?? Number.NEGATIVE_INFINITY) : Number.NEGATIVE_INFINITY,
      detail: view.detail?.[i] ?? '',
      measures: measureCounts[i] ?? 0,
    }
    sortKey.set(areaId, keys[sort.column])
    return {
      areaId,
      fill: view.paints[i]!.fill,
      texts: {
        area: dataset.areas[i]!.name,
        value: view.values[i]!,
        interval:
          interval && view.isValue
            ? rangeText(interval.lower, interval.upper, indicator.unit, indicator.decimals, language)
            : '',
        comparison:
          view.isValue && cell.kind === 'value' && figures.municipality && indicator.unit !== 'count'
            ? words.comparisons[comparison]
            : '',
        n: view.isValue && cell.kind === 'value' && cell.n !== undefined ? numberText(cell.n, 0, language) : '',
        detail: view.detail?.[i] ?? '',
        measures: (measureCounts[i] ?? 0) > 0 ? numberText(measureCounts[i]!, 0, language) : '',
      },
    }
  })
  const { compare } = collator(language)
  const sign = sort.ascending ? 1 : -1
  rows.sort((a, b) => {
    const left = sortKey.get(a.areaId)!
    const right = sortKey.get(b.areaId)!
    // An area without a figure is neither highest nor lowest: it stands last either way.
    if ((left === Number.NEGATIVE_INFINITY) !== (right === Number.NEGATIVE_INFINITY))
      return left === Number.NEGATIVE_INFINITY ? 1 : -1
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? Math.sign(left - right) || 0
        : compare(String(left), String(right))
    return sign * order || compare(a.texts.area, b.texts.area)
  })
  const all: FigureColumn[] = ['area', 'value', 'interval', 'comparison', 'n', 'detail', 'measures']
  return {
    caption: words.tableCaption(view.title, view.years),
    columns: all
      .filter((id) => id === 'area' || id === 'value' || rows.some((row) => row.texts[id] !== ''))
      .map((id) => ({ id, title: words.columns[id], numeric: NUMERIC.includes(id) })),
    rows,
  }
}
