import type { IndicatorFigures } from '../../../../analysis/indicatorFigures.ts'
import { levelAbove } from '../../../../analysis/levelAbove.ts'
import type { RankInterval } from '../../../../analysis/rankIntervals.ts'
import { type Standing, standingAbove } from '../../../../analysis/standing.ts'
import { axisTicks, valueAxis } from '../../../../charts/model/axisTicks.ts'
import type { ChartTable } from '../../../../charts/model/ChartTable.ts'
import { axisTitle } from '../../../../charts/model/trendView.ts'
import type { AreaId } from '../../../../domain/Area.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Indicator } from '../../../../domain/Indicator.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import type { Period } from '../../../../domain/Period.ts'
import { cellText, referenceDecimals } from '../../../../facts/figures/figureText.ts'
import { standingText } from '../../../../facts/figures/standingText.ts'
import { summarySentence } from '../../../../facts/figures/summarySentence.ts'
import { goalLines, targetLines } from '../../../../facts/goals/goalLines.ts'
import { figuresOf, ranksOf } from '../../../../facts/subjects/figuresOf.ts'
import { withoutNoise } from '../../../../stats/withoutNoise.ts'
import { catalogue } from '../../../../words/catalogue.ts'
import { chartCatalogue } from '../../../../words/chartCatalogue.ts'
import { collator, numberText, rangeText, valueText } from '../../../../words/format.ts'

export interface RankedRow {
  readonly areaId: AreaId
  readonly areaAt: number
  readonly name: string
  /** 1-4 for a chosen area, 0 else. */
  readonly order: number
  /** Places 0-1 along the axis; null without a figure or an interval. */
  readonly at: number | null
  readonly low: number | null
  readonly high: number | null
  readonly value: string
  /** 1 for the highest value; areas with the same value share a place. Empty without a figure. */
  readonly place: string
  /** The same as a number; 0 without a figure. */
  readonly placeNumber: number
  /** Rows that share a place. */
  readonly tied: 'first' | 'middle' | 'last' | null
  /** "2–6": the places it could as well have. */
  readonly rank: string
  readonly places: { readonly own: number; readonly from: number; readonly to: number } | null
  /** Where it stands among all of something larger than what is looked at; null where there is nothing larger. */
  readonly standing: Standing | null
  /** Clearly above or below the municipality. */
  readonly clear: boolean
  readonly hidden: boolean
  readonly spoken: string
}

export interface RankedView {
  readonly id: string
  readonly name: string
  readonly period: Period
  readonly rows: readonly RankedRow[]
  readonly axisTitle: string
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
  /** Place of zero when bars may be drawn from it, else null. */
  readonly zero: number | null
  readonly municipality: { readonly at: number; readonly text: string } | null
  readonly country: { readonly at: number; readonly text: string } | null
  /** Targets of the plan for the whole municipality. */
  readonly goals: readonly { readonly at: number; readonly text: string }[]
  readonly hasRanks: boolean
  /** How many places there are. */
  readonly places: number
  readonly hasIntervals: boolean
  /** What the areas are called that each stands among besides those that are looked at; null where there are none. */
  readonly above: string | null
  readonly sentence: string
  readonly notes: readonly string[]
  readonly table: ChartTable
}

export type SortDirection = 'highest' | 'lowest'

/** Which end comes first when nobody has chosen: where conditions are hardest; the highest where no end is harder. */
export function naturalSort(indicator: Indicator): SortDirection {
  return indicator.direction === 'higher-better' ? 'lowest' : 'highest'
}

export interface RankedOptions {
  readonly sort: SortDirection
  readonly selected: readonly AreaId[]
  /** Above this many areas the simulation behind rank intervals is left out. */
  readonly mostRanked?: number
}

const MOST_RANKED = 300

/**
 * All areas in order of an indicator, with intervals and rank intervals, the municipality and the country. Place 1 is the
 * highest value whichever end comes first; equal values share a place and are drawn as sharing it. Areas without a figure
 * come last and say why.
 */
export function rankedView(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  { sort, selected, mostRanked = MOST_RANKED }: RankedOptions,
  language: Language,
): RankedView {
  const words = chartCatalogue(language).chart
  const figures = figuresOf(dataset, indicator, period)
  const ranks = dataset.areas.length <= mostRanked ? ranksOf(dataset, indicator, period) : null
  const isCount = indicator.unit === 'count'
  const municipality = isCount ? null : (figures.municipality?.value ?? null)
  const country = isCount ? null : figures.country
  const known = figures.figures.flatMap(({ cell, interval }) =>
    cell.kind === 'value' ? [cell.value, ...(interval ? [interval.lower, interval.upper] : [])] : [],
  )
  const lines = goalLines(dataset, indicator, [], language)
  const goals = targetLines(lines, isCount)
  const ends = [
    ...known,
    ...[municipality, country].filter((value) => value !== null),
    ...goals.map(({ target }) => target),
  ]
  const [least, most] = ends.reduce(([low, high], end) => [Math.min(low, end), Math.max(high, end)], NOTHING)
  const axis =
    ends.length === 0
      ? { ...axisTicks(0, 1), startsAt: null }
      : least < 0
        ? { ...axisTicks(least, most), startsAt: null }
        : valueAxis(least, most)
  const at = (value: number): number => (value - axis.low) / (axis.high - axis.low)
  const values = figures.figures.map(({ cell }) => (cell.kind === 'value' ? withoutNoise(cell.value) : Number.NaN))
  const value = (areaAt: number): number => values[areaAt]!
  const placeOf = placesOf(values)
  const { compare } = collator(language)
  const sign = sort === 'highest' ? -1 : 1
  const order = dataset.areas
    .map((_, areaAt) => areaAt)
    .sort(
      (a, b) =>
        Number(Number.isNaN(value(a))) - Number(Number.isNaN(value(b))) ||
        sign * (value(a) - value(b)) ||
        compare(dataset.areas[a]!.name, dataset.areas[b]!.name),
    )
  const rows = order.map((areaAt, row): RankedRow => {
    const { areaId, cell, interval, comparison } = figures.figures[areaAt]!
    const name = dataset.areas[areaAt]!.name
    const own = value(areaAt)
    const rank = ranks?.[areaAt] ?? null
    const [before, after] = [order[row - 1], order[row + 1]]
    const same = (other: number | undefined): boolean => other !== undefined && value(other) === own
    const text = cellText(cell, indicator, language)
    const place = placeOf.get(own) ?? 0
    const among = isCount ? null : standingAbove(dataset, indicator.id, period, areaId)
    const tied = same(before) ? (same(after) ? 'middle' : 'last') : same(after) ? 'first' : null
    return {
      areaId,
      areaAt,
      name,
      order: selected.indexOf(areaId) + 1,
      tied,
      at: Number.isNaN(own) ? null : at(own),
      low: interval && at(interval.lower),
      high: interval && at(interval.upper),
      value: text,
      placeNumber: place,
      place: place === 0 ? '' : numberText(place, 0, language),
      places: rank && { own: rank.rank, from: rank.from, to: rank.to },
      rank: rank ? rangeText(rank.from, rank.to, 'points', 0, language) : '',
      standing: among,
      clear: comparison === 'above' || comparison === 'below',
      hidden: cell.kind === 'missing' && cell.reason === 'suppressed',
      spoken: [
        words.lineAt(name, text),
        rank ? catalogue(language).panel.rank(rank.from, rank.to, rank.of) : '',
        among ? standingText(among, language).line : '',
      ]
        .filter((part) => part !== '')
        .join('. '),
    }
  })
  const above = rows.some((row) => row.standing) ? levelAbove(dataset) : null
  const reference = (number: number): string =>
    valueText(number, indicator.unit, referenceDecimals(indicator), language)
  return {
    id: indicator.id,
    name: indicator.name[language],
    period,
    rows,
    axisTitle: axisTitle(indicator, language),
    ticks: axis.ticks.map((tick) => ({ at: at(tick), text: numberText(tick, axis.decimals, language) })),
    zero: axis.low <= 0 && axis.high >= 0 ? at(0) : null,
    municipality:
      municipality === null
        ? null
        : { at: at(municipality), text: words.lineAt(words.municipality, reference(municipality)) },
    country: country === null ? null : { at: at(country), text: words.lineAt(words.country, reference(country)) },
    goals: goals.map(({ target, short }) => ({ at: at(target), text: short })),
    hasRanks: ranks !== null,
    places: figures.known,
    hasIntervals: figures.figures.some(({ interval }) => interval !== null),
    above: above && catalogue(language).shell.municipality(above.meta.municipalityName),
    sentence: [
      summarySentence(dataset, figures, language),
      rankSentence(ranks, language),
      firstAmongAll(rows[0], above, language),
    ]
      .filter((part) => part !== '')
      .join(' '),
    notes: [
      ...(axis.startsAt === null
        ? []
        : [words.axisStarts(valueText(axis.startsAt, indicator.unit, axis.decimals, language))]),
      ...lines.map(({ said }) => said),
      ...(rows.some(({ clear }) => clear) ? [words.clearIsBold] : []),
      ...(ranks ? [words.rankMethod] : isCount ? [] : [words.noRanks]),
    ],
    table: tableOf(dataset, indicator, period, rows, figures, language),
  }
}

const NOTHING: readonly [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]

/** The place of each figure: one more than there are higher ones. */
function placesOf(values: readonly number[]): ReadonlyMap<number, number> {
  const known = values.filter((value) => !Number.isNaN(value)).sort((a, b) => b - a)
  const places = new Map<number, number>()
  for (const [at, value] of known.entries()) if (value !== known[at - 1]) places.set(value, at + 1)
  return places
}

/** Where the one that comes first stands among all of what is larger. */
function firstAmongAll(row: RankedRow | undefined, above: Dataset | null, language: Language): string {
  if (!row?.standing || !above) return ''
  const { name, standing: among } = row
  const whole = catalogue(language).shell.municipality(above.meta.municipalityName)
  return chartCatalogue(language).standing.first(name, standingText(among, language).line, whole)
}

/** How far the order can be trusted: the median number of places an area could as well have. */
function rankSentence(ranks: readonly (RankInterval | null)[] | null, language: Language): string {
  const widths = (ranks ?? []).flatMap((rank) => (rank ? [rank.to - rank.from + 1] : [])).sort((a, b) => a - b)
  const median = widths[Math.floor(widths.length / 2)]
  return median === undefined || median < 2 ? '' : chartCatalogue(language).chart.rankDoubt(median)
}

function tableOf(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  rows: readonly RankedRow[],
  figures: IndicatorFigures,
  language: Language,
): ChartTable {
  const words = chartCatalogue(language).chart
  const map = catalogue(language).map
  const compared = indicator.unit !== 'count' && figures.municipality !== null
  const above = rows.some(({ standing }) => standing) ? levelAbove(dataset) : null
  const hasIntervals = rows.some(({ low }) => low !== null)
  const hasRanks = rows.some(({ rank }) => rank !== '')
  return {
    caption: map.tableCaption(indicator.name[language], period),
    columns: [
      { title: words.area, numeric: false },
      { title: words.place, numeric: true },
      { title: words.value, numeric: true },
      ...(hasIntervals ? [{ title: words.interval, numeric: true }] : []),
      ...(hasRanks ? [{ title: words.rank, numeric: true }] : []),
      ...(compared ? [{ title: map.columns.comparison, numeric: false }] : []),
      ...(above
        ? [
            {
              title: chartCatalogue(language).standing.among(numberText(above.areas.length, 0, language)),
              numeric: false,
            },
          ]
        : []),
    ],
    rows: rows.map((row) => {
      const { interval, comparison, cell } = figures.figures[row.areaAt]!
      return {
        id: row.areaId,
        cells: [
          dataset.areas[row.areaAt]!.name,
          row.tied ? words.shared(row.place) : row.place,
          row.value,
          ...(hasIntervals
            ? [interval ? rangeText(interval.lower, interval.upper, indicator.unit, indicator.decimals, language) : '']
            : []),
          ...(hasRanks ? [row.rank] : []),
          ...(compared ? [cell.kind === 'value' ? map.comparisons[comparison] : ''] : []),
          ...(above ? [row.standing ? standingText(row.standing, language).line : ''] : []),
        ],
      }
    }),
  }
}
