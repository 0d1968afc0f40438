import type { Theme } from '../../address/AppState.ts'
import { countsNeed } from '../../address/viewAsked.ts'
import type { IndicatorFigures } from '../../analysis/indicatorFigures.ts'
import { indicatorFigures } from '../../analysis/indicatorFigures.ts'
import type { AreaPaint } from '../../colour/areaPaint.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import { indicatorById } from '../../domain/lookups.ts'
import { memo } from '../../domain/memo.ts'
import { caveatText } from '../../facts/figures/caveatText.ts'
import { cellDecimals, cellText } from '../../facts/figures/figureText.ts'
import { summarySentence } from '../../facts/figures/summarySentence.ts'
import type { LandscapeFindings } from '../../facts/landscapes/LandscapeFindings.ts'
import type { NeedFindings } from '../../facts/need/NeedFindings.ts'
import type { Interval } from '../../stats/Interval.ts'
import { catalogue } from '../../words/catalogue.ts'
import { numberText, unitSign } from '../../words/format.ts'
import type { LegendView } from './legendView.ts'
import { bivariateSymbology } from './modes/bivariateSymbology.ts'
import { changeSymbology } from './modes/changeSymbology.ts'
import { countSymbology } from './modes/countSymbology.ts'
import { landscapeSymbology } from './modes/landscapeSymbology.ts'
import { municipalitySymbology } from './modes/municipalitySymbology.ts'
import type { MapQuestion, Symbology, SymbologyInput } from './modes/Symbology.ts'
import { valueSymbology } from './modes/valueSymbology.ts'

/** A finished map: what to paint, what to write, and what to say about it. Components compute nothing. */
export interface ChoroplethView {
  readonly kind: 'areas' | 'symbols'
  readonly indicator: Indicator
  readonly figures: IndicatorFigures
  readonly title: string
  /** The period or periods that belong to the title; empty where what is shown is of several. */
  readonly years: string
  readonly subtitle: string
  readonly summary: string
  readonly unit: string
  readonly source: string
  readonly sourceUrl: string
  readonly caveat: string
  /** By area, in the order of the dataset. */
  readonly paints: readonly AreaPaint[]
  readonly values: readonly string[]
  readonly shortValues: readonly string[]
  /** By area, where the mode has its own words about how sure the picture is. */
  readonly detail: readonly string[] | null
  /** The other indicator, where two are shown at once. */
  readonly second: IndicatorFigures | null
  /** What is shown is the indicator's value itself, so its interval, class and comparison belong beside it. */
  readonly isValue: boolean
  /** On the legend's axis, by area. */
  readonly intervals: readonly (Interval | null)[]
  /** Numbers that areas are put in order by and stand at on the legend's axis; null without a figure. */
  readonly order: readonly (number | null)[]
  /** What stands on a roomy map. */
  readonly labels: readonly string[]
  /** Radius share 0-1 by area for proportional symbols (area of the circle follows the count); empty for coloured areas. */
  readonly symbolSizes: readonly number[]
  readonly legend: LegendView
  /** Ochre marks are left out where ochre is data. */
  readonly showMeasures: boolean
}

/** A need index and how it is painted, which a map of plain figures need not wait for. */
export interface NeedLayer {
  readonly findings: NeedFindings
  readonly paint: (input: SymbologyInput, need: NeedFindings) => Symbology
}

/** Maps to go back and forth between. */
const KEPT = 12

/**
 * The map of the state's indicator and period, or null when the package has no such indicator. The same one until the
 * question is another: choosing areas, a measure or another layout makes no new map.
 */
export const choroplethView: (
  dataset: Dataset,
  state: MapQuestion,
  theme: Theme,
  need?: NeedLayer | null,
  landscapes?: LandscapeFindings | null,
) => ChoroplethView | null = memo(make, {
  key: (_, state, theme, need = null, landscapes = null) => {
    const { indicator, period, second, from, mode, method, classes, breaks, priority, language } = state
    const scale = [method, classes, breaks.join(';')]
    const counted = mode === 'effort' ? priority : null
    return [theme, need?.findings, landscapes, indicator, period, second, from, mode, ...scale, counted, language]
  },
  most: KEPT,
})

function make(
  dataset: Dataset,
  state: MapQuestion,
  theme: Theme,
  need: NeedLayer | null = null,
  landscapes: LandscapeFindings | null = null,
): ChoroplethView | null {
  const indicator = indicatorById(dataset, state.indicator)
  if (!indicator) return null
  const { language } = state
  const words = catalogue(language).map
  const figures = indicatorFigures(dataset, indicator, state.period)
  const symbology = paint({ dataset, figures, state, theme }, need, landscapes)
  const values = symbology.values ?? figures.figures.map(({ cell }) => cellText(cell, indicator, language))
  return {
    kind: symbology.kind,
    indicator,
    figures,
    title: symbology.title ?? indicator.name[language],
    years: symbology.years ?? (symbology.title === undefined ? state.period : ''),
    subtitle:
      symbology.subtitle ??
      `${indicator.description[language]} ${words.yearAndSource(state.period, indicator.source)}`.trim(),
    summary: symbology.summary ?? summarySentence(dataset, figures, language),
    unit: unitSign(indicator.unit, language),
    source: indicator.source,
    sourceUrl: indicator.sourceUrl,
    caveat: symbology.caveat ?? caveatText(indicator, language),
    paints: symbology.paints,
    values,
    detail: symbology.detail ?? null,
    second: symbology.second ?? null,
    isValue: symbology.order === undefined && symbology.values === undefined,
    intervals: symbology.intervals ?? figures.figures.map(({ interval }) => interval),
    order: symbology.order ?? figures.figures.map(({ cell }) => (cell.kind === 'value' ? cell.value : null)),
    // The pattern and the legend say why a figure is not there; the map has no room for the sentence.
    labels: symbology.labels ?? figures.figures.map(({ cell }, i) => (cell.kind === 'value' ? values[i]! : '–')),
    shortValues:
      symbology.shortValues ??
      figures.figures.map(({ cell }) =>
        cell.kind === 'value' ? numberText(cell.value, cellDecimals(cell, indicator), language) : '–',
      ),
    symbolSizes: symbology.symbolSizes ?? [],
    legend: symbology.legend,
    showMeasures: symbology.showMeasures,
  }
}

/** The symbology of the chosen mode, or of the value where that mode has nothing to show. */
function paint(input: SymbologyInput, need: NeedLayer | null, landscapes: LandscapeFindings | null): Symbology {
  const { mode } = input.state
  if (countsNeed(mode)) return need ? need.paint(input, need.findings) : plainSymbology(input)
  if (mode === 'landscape') return landscapes ? landscapeSymbology(input, landscapes) : plainSymbology(input)
  if (mode === 'change') return changeSymbology(input) ?? plainSymbology(input)
  if (mode === 'bivariate') return bivariateSymbology(input) ?? plainSymbology(input)
  if (input.figures.indicator.unit === 'count') return countSymbology(input)
  if (mode === 'municipality') return municipalitySymbology(input) ?? valueSymbology(input)
  return valueSymbology(input)
}

function plainSymbology(input: SymbologyInput): Symbology {
  return input.figures.indicator.unit === 'count' ? countSymbology(input) : valueSymbology(input)
}
