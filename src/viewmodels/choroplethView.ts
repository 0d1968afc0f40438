import type { IndicatorFigures } from '../analysis/indicatorFigures.ts'
import { indicatorFigures } from '../analysis/indicatorFigures.ts'
import type { Dataset } from '../domain/Dataset.ts'
import type { Indicator } from '../domain/Indicator.ts'
import { catalogue } from '../i18n/catalogue.ts'
import { numberText, unitSign, valueText } from '../i18n/format.ts'
import type { AppState, Theme } from '../state/AppState.ts'
import { type AreaPaint, paintByComparison, paintByValue, paintPlain } from './areaPaint.ts'
import { classification, pooledValues } from './classification.ts'
import { divergingScale } from './divergingScale.ts'
import { cellText } from './figureText.ts'
import { type LegendView, legendView } from './legendView.ts'
import { PALETTES, sequentialColours } from './palette.ts'
import { summarySentence } from './summarySentence.ts'

/** A finished map: what to paint, what to write, and what to say about it. Components compute nothing. */
export interface ChoroplethView {
  readonly kind: 'areas' | 'symbols'
  readonly indicator: Indicator
  readonly figures: IndicatorFigures
  readonly title: string
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
  /** Radius share 0-1 by area for proportional symbols (area of the circle follows the count); empty for coloured areas. */
  readonly symbolSizes: readonly number[]
  readonly legend: LegendView
  /** Ochre marks are left out where ochre is data. */
  readonly showMeasures: boolean
}

/** The map of the state's indicator and period, or null when the package has no such indicator. */
export function choroplethView(dataset: Dataset, state: AppState, theme: Theme): ChoroplethView | null {
  const indicator = dataset.indicators.find((candidate) => candidate.id === state.indicator)
  if (!indicator) return null
  const { lang } = state
  const words = catalogue(lang).map
  const figures = indicatorFigures(dataset, indicator, state.period)
  const painted = paintAreas(dataset, figures, state, theme)
  return {
    kind: painted.kind,
    indicator,
    figures,
    title: indicator.name[lang],
    subtitle: `${indicator.description[lang]} ${words.yearAndSource(state.period, indicator.source)}`.trim(),
    summary: summarySentence(dataset, figures, lang),
    unit: unitSign(indicator.unit, lang),
    source: indicator.source,
    sourceUrl: indicator.sourceUrl,
    caveat: indicator.caveat[lang],
    paints: painted.paints,
    values: figures.figures.map(({ cell }) => cellText(cell, indicator, lang)),
    shortValues: figures.figures.map(({ cell }) =>
      cell.kind === 'value' ? numberText(cell.value, indicator.decimals, lang) : '–',
    ),
    symbolSizes: painted.symbolSizes,
    legend: painted.legend,
    showMeasures: painted.kind === 'symbols' || state.mode === 'value',
  }
}

interface Painted {
  readonly kind: ChoroplethView['kind']
  readonly paints: AreaPaint[]
  readonly symbolSizes: number[]
  readonly legend: LegendView
}

function paintAreas(dataset: Dataset, figures: IndicatorFigures, state: AppState, theme: Theme): Painted {
  const { lang } = state
  const words = catalogue(lang).map
  const country =
    figures.country === null
      ? words.countryIs(state.period, words.missingWord)
      : words.countryIs(
          state.period,
          valueText(figures.country, figures.indicator.unit, figures.indicator.decimals, lang),
        )
  const plain = (paints: AreaPaint[], edges: number[], fills: string[], notes: string[]): LegendView =>
    legendView({ dataset, figures, paints, edges, fills, notes, language: lang })

  if (figures.indicator.unit === 'count') {
    const pooled = dataset.values.get(state.indicator)
    const largest = Math.max(0, ...(pooled ? pooledValues(dataset, pooled) : []))
    const sizes = figures.figures.map(({ cell }) =>
      cell.kind === 'value' && largest > 0 ? Math.sqrt(Math.max(0, cell.value) / largest) : 0,
    )
    const paints = paintPlain(figures, theme)
    return {
      kind: 'symbols',
      paints,
      symbolSizes: sizes,
      legend: plain(paints, [0, largest], [PALETTES[theme].seq[0]!], [words.legendCount]),
    }
  }

  const scale = state.mode === 'municipality' ? divergingScale(dataset, figures) : null
  if (scale) {
    const paints = paintByComparison(figures, scale, theme)
    const [near, far] = scale.steps
    const { reference } = scale
    const { div } = PALETTES[theme]
    const limits = [reference - far, reference - near, reference, reference + near, reference + far]
    // Bands without a figure in any period are left out: the axis is where the figures are.
    const bands = [div[0]!, div[1]!, div[2]!, div[4]!, div[5]!, div[6]!].flatMap((fill, i) => {
      const from = Math.max(scale.low, limits[i - 1] ?? scale.low)
      const to = Math.min(scale.high, limits[i] ?? scale.high)
      return to > from ? [{ from, to, fill }] : []
    })
    const edges = [...bands.map((band) => band.from), scale.high]
    const fills = bands.map((band) => band.fill)
    return {
      kind: 'areas',
      paints,
      symbolSizes: [],
      legend: plain(paints, edges, fills, [words.legendRelative, country]),
    }
  }

  const classes = classification(dataset, state)
  if (!classes) {
    const paints = paintPlain(figures, theme)
    return {
      kind: 'areas',
      paints,
      symbolSizes: [],
      legend: plain(paints, [0, 1], [PALETTES[theme].seq[0]!], [words.noFigures]),
    }
  }
  const paints = paintByValue(figures, classes, theme)
  const notes = [
    words.legendDots,
    words.legendMethod(words.methods[classes.method], classes.actual),
    ...(classes.actual < classes.requested ? [words.fewerClasses(classes.requested)] : []),
    country,
  ]
  const fills = sequentialColours(theme, classes.actual).map((colour) => colour.fill)
  return { kind: 'areas', paints, symbolSizes: [], legend: plain(paints, [...classes.breaks], fills, notes) }
}
