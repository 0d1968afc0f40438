import type { CourseAxis, CourseOrder } from '../../../../address/ChartsQuestion.ts'
import { type Change, changeOverTime } from '../../../../analysis/changeOverTime.ts'
import { valueAxis } from '../../../../charts/model/axisTicks.ts'
import { type TrendView, trendView } from '../../../../charts/model/trendView.ts'
import type { AreaId } from '../../../../domain/Area.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Indicator } from '../../../../domain/Indicator.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import type { Period } from '../../../../domain/Period.ts'
import { changeText } from '../../../../facts/figures/changeText.ts'
import { subjectOf } from '../../../../facts/subjects/subjectsOf.ts'
import { chartCatalogue } from '../../../../words/chartCatalogue.ts'
import { collator, numberText } from '../../../../words/format.ts'
import { indexedTrend } from './indexedTrend.ts'

export interface CourseTile {
  readonly areaId: AreaId
  readonly areaAt: number
  readonly name: string
  /** 1-4 for a chosen area, 0 else. */
  readonly order: number
  readonly view: TrendView
  /** "+1,2 procentenheter", or why there is no change. */
  readonly change: string
  /** The change is larger than chance usually gives. */
  readonly clear: boolean
  readonly spoken: string
}

export interface CourseTilesOptions {
  readonly order: CourseOrder
  readonly axis: CourseAxis
  /** The change is counted between these; null when no two periods can be compared. */
  readonly span: { readonly from: Period; readonly to: Period } | null
}

/** Above this many areas small pictures are not looked at, and not made. */
const MOST_TILES = 60

/**
 * One small picture per area with the municipality behind, on one scale or each its own. Counts are drawn as change in
 * per cent since the first period, since areas differ in size.
 */
export function courseTiles(
  dataset: Dataset,
  indicator: Indicator,
  { order, axis, span }: CourseTilesOptions,
  language: Language,
): CourseTile[] {
  if (dataset.areas.length > MOST_TILES) return []
  const isCount = indicator.unit === 'count'
  const words = chartCatalogue(language).chart
  const tiles = dataset.areas.map((area, areaAt): CourseTile & { readonly size: number } => {
    const subject = { ...subjectOf(dataset, area.id, language)!, order: 0 }
    const plain = trendView(dataset, indicator, [subject], language, { municipalityAlways: true, country: false })
    const view = isCount ? indexedTrend(plain, language) : plain
    const change = span && changeOverTime(dataset, indicator, area.id, span.from, span.to)
    const text = change ? changeText(change, indicator, language) : ''
    return {
      areaId: area.id,
      areaAt,
      name: area.name,
      order: 0,
      view,
      change: text,
      clear: change?.kind === 'change' && (change.verdict === 'increase' || change.verdict === 'decrease'),
      size: sizeOf(change, plain, isCount),
      spoken: words.spoken(area.name, [view.series[0]?.texts.join(', '), text].filter(Boolean).join('. ')),
    }
  })
  const { compare } = collator(language)
  const northOf = (at: number): number => dataset.areas[at]!.labelPoint?.[1] ?? Number.NEGATIVE_INFINITY
  tiles.sort((a, b) => {
    if (order === 'change' && a.size !== b.size) return b.size - a.size
    if (order === 'north' && northOf(a.areaAt) !== northOf(b.areaAt)) return northOf(b.areaAt) - northOf(a.areaAt)
    return compare(a.name, b.name)
  })
  const shared = axis === 'same' ? sharedAxis(tiles, isCount, language) : null
  return tiles.map(({ size: _size, view, ...tile }) => ({
    ...tile,
    view: shared ? { ...view, axis: { ...view.axis, ...shared } } : view,
  }))
}

/** The same tiles with the chosen ones in their colours. A tile that is not chosen is the same object as before. */
export function withChosen(tiles: readonly CourseTile[], chosen: readonly AreaId[]): CourseTile[] {
  return tiles.map((tile) => {
    const order = chosen.indexOf(tile.areaId) + 1
    if (order === 0) return tile
    const [own, ...rest] = tile.view.series
    return own ? { ...tile, order, view: { ...tile.view, series: [{ ...own, order }, ...rest] } } : { ...tile, order }
  })
}

/** Change that areas are ordered by: of counts in proportion to the first figure, so that large areas do not lead. */
function sizeOf(change: Change | null, view: TrendView, isCount: boolean): number {
  if (change?.kind !== 'change') return Number.NEGATIVE_INFINITY
  if (!isCount) return change.difference
  const first = view.series[0]?.points.find((point) => point !== null)?.value ?? 0
  return first > 0 ? change.difference / first : Number.NEGATIVE_INFINITY
}

function sharedAxis(
  tiles: readonly CourseTile[],
  isCount: boolean,
  language: Language,
): Pick<TrendView['axis'], 'low' | 'high' | 'ticks'> | null {
  const values = tiles.flatMap(({ view }) => [
    ...view.series.flatMap(({ points }) => points.flatMap((point) => (point ? [point.value] : []))),
    ...view.goals.map(({ target }) => target),
  ])
  if (values.length === 0) return null
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const axis = isCount ? valueAxis(Math.min(0, least), Math.max(0, most), 4) : valueAxis(least, most, 4)
  return {
    low: axis.low,
    high: axis.high,
    ticks: axis.ticks.map((value) => ({ value, text: numberText(value, axis.decimals, language) })),
  }
}
