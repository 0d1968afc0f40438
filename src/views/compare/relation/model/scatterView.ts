import { municipalityReference } from '../../../../analysis/municipalityReference.ts'
import type { Relationship } from '../../../../analysis/relationship.ts'
import { residentCounts } from '../../../../analysis/residentCounts.ts'
import type { IndicatorAt } from '../../../../analysis/sharedWhole.ts'
import { axisTicks } from '../../../../charts/model/axisTicks.ts'
import type { ChartTable } from '../../../../charts/model/ChartTable.ts'
import type { AreaId } from '../../../../domain/Area.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { referenceDecimals } from '../../../../facts/figures/figureText.ts'
import { mapName } from '../../../../facts/figures/mapName.ts'
import { catalogue } from '../../../../words/catalogue.ts'
import { chartCatalogue } from '../../../../words/chartCatalogue.ts'
import { numberText, valueText } from '../../../../words/format.ts'

export interface ScatterPoint {
  readonly areaId: AreaId
  readonly areaAt: number
  readonly name: string
  /** As on the map: without the municipality's own name. */
  readonly label: string
  /** Places 0-1 along the axes, upwards. */
  readonly x: number
  readonly y: number
  /** Share (0-1) of the largest area's residents; null when not known. */
  readonly size: number | null
  /** Landscape of the compass from 0, or null. */
  readonly group: number | null
  /** 1-4 for a chosen area, 0 else. */
  readonly order: number
  /** "25 % · 76,4 %" under the name. */
  readonly reading: string
  readonly spoken: string
}

export interface ScatterAxis {
  readonly title: string
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
  /** The municipality's value, 0-1. */
  readonly municipality: { readonly at: number; readonly text: string } | null
  /** The axis begins above zero. */
  readonly note: string
}

export interface ScatterView {
  readonly id: string
  readonly name: string
  readonly x: ScatterAxis
  readonly y: ScatterAxis
  readonly points: readonly ScatterPoint[]
  /** The line and its band, from left to right, 0-1; null when no line can be defended. */
  readonly line: {
    readonly path: readonly Place[]
    readonly upper: readonly Place[]
    readonly lower: readonly Place[]
  } | null
  readonly table: ChartTable
}

export interface Place {
  readonly x: number
  readonly y: number
}

const STEPS_OF_BAND = 24

/** Two indicators against each other, ready to draw: one point per area that has both. */
export function scatterView(
  dataset: Dataset,
  first: IndicatorAt,
  second: IndicatorAt,
  relation: Relationship,
  groups: readonly (number | null)[] | null,
  selected: readonly AreaId[],
  language: Language,
): ScatterView {
  const words = chartCatalogue(language).chart
  const residents = residentCounts(dataset)
  const largest = Math.max(...residents.filter((persons) => persons > 0))
  const xs = scale(
    dataset,
    first,
    relation.areas.map(({ x }) => x),
    language,
  )
  const ys = scale(
    dataset,
    second,
    relation.areas.map(({ y }) => y),
    language,
  )
  const text = (at: IndicatorAt, value: number): string =>
    valueText(value, at.indicator.unit, at.indicator.decimals, language)
  const points = relation.areas.map(({ areaId, x, y }): ScatterPoint => {
    const areaAt = dataset.areaIndex.get(areaId)!
    const area = dataset.areas[areaAt]!
    const persons = residents[areaAt]!
    return {
      areaId,
      areaAt,
      name: area.name,
      label: mapName(area, dataset.meta),
      x: xs.at(x),
      y: ys.at(y),
      group: groups?.[areaAt] ?? null,
      order: selected.indexOf(areaId) + 1,
      size: persons > 0 && largest > 0 ? persons / largest : null,
      reading: `${text(first, x)} · ${text(second, y)}`,
      spoken: words.spoken(
        area.name,
        `${first.indicator.name[language]} ${text(first, x)}, ${second.indicator.name[language]} ${text(second, y)}`,
      ),
    }
  })
  const missing = catalogue(language).map.missingReasons['not-in-file']
  return {
    id: `${first.indicator.id}-${second.indicator.id}`,
    name: words.against(first.indicator.name[language], second.indicator.name[language]),
    x: xs.axis,
    y: ys.axis,
    points,
    line: lineOf(relation, xs.at, ys.at),
    table: {
      caption: words.against(first.indicator.name[language], second.indicator.name[language]),
      columns: [
        { title: words.area, numeric: false },
        { title: axisName(first, language), numeric: true },
        { title: axisName(second, language), numeric: true },
        { title: words.residents, numeric: true },
      ],
      rows: relation.areas.map(({ areaId, x, y }) => {
        const areaAt = dataset.areaIndex.get(areaId)!
        const persons = residents[areaAt]!
        return {
          id: areaId,
          cells: [
            dataset.areas[areaAt]!.name,
            text(first, x),
            text(second, y),
            persons > 0 ? numberText(persons, 0, language) : missing,
          ],
        }
      }),
    },
  }
}

function axisName({ indicator, period }: IndicatorAt, language: Language): string {
  return `${indicator.name[language]} ${period}`
}

function scale(
  dataset: Dataset,
  { indicator, period }: IndicatorAt,
  values: readonly number[],
  language: Language,
): { readonly axis: ScatterAxis; readonly at: (value: number) => number } {
  const words = chartCatalogue(language).chart
  const reference = indicator.unit === 'count' ? null : municipalityReference(dataset, indicator, period)
  const all = [...values, ...(reference ? [reference.value] : [])]
  const axis = all.length === 0 ? axisTicks(0, 1) : axisTicks(Math.min(...all), Math.max(...all), 6)
  const at = (value: number): number => (value - axis.low) / (axis.high - axis.low)
  const text = (value: number, decimals: number): string => valueText(value, indicator.unit, decimals, language)
  return {
    at,
    axis: {
      title: axisName({ indicator, period }, language),
      ticks: axis.ticks.map((value) => ({ at: at(value), text: text(value, axis.decimals) })),
      municipality: reference && {
        at: at(reference.value),
        text: words.lineAt(words.municipality, text(reference.value, referenceDecimals(indicator))),
      },
      note: axis.low > 0 ? words.axisStarts(text(axis.low, axis.decimals)) : '',
    },
  }
}

/** Over the areas' own extent and not beyond: what lies outside is not known. */
function lineOf(
  { line, areas }: Relationship,
  xAt: (value: number) => number,
  yAt: (value: number) => number,
): ScatterView['line'] {
  if (!line) return null
  const xs = areas.map(({ x }) => x)
  const [from, to] = [Math.min(...xs), Math.max(...xs)]
  const along = Array.from({ length: STEPS_OF_BAND + 1 }, (_, i) => from + ((to - from) * i) / STEPS_OF_BAND)
  const place = (x: number, side: number): Place => ({
    x: xAt(x),
    y: yAt(line.intercept + line.slope * x + side * line.reachAt(x)),
  })
  return {
    path: [place(from, 0), place(to, 0)],
    upper: along.map((x) => place(x, 1)),
    lower: along.map((x) => place(x, -1)),
  }
}
