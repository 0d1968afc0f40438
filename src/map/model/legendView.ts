import type { IndicatorFigures } from '../../analysis/indicatorFigures.ts'
import type { AreaPaint, Pattern } from '../../colour/areaPaint.ts'
import type { BelowLines } from '../../colour/belowLines.ts'
import type { AreaId } from '../../domain/Area.ts'
import type { Language } from '../../domain/LocalText.ts'
import { referenceDecimals } from '../../facts/figures/figureText.ts'
import { tellingDecimals } from '../../facts/figures/tellingDecimals.ts'
import type { LandscapeKey } from '../../facts/landscapes/LandscapeFindings.ts'
import { catalogue } from '../../words/catalogue.ts'
import { numberText, valueText } from '../../words/format.ts'

export interface LegendBand {
  readonly from: number
  readonly to: number
  readonly fill: string
  /** Lines over the fill, on the lower side of a diverging scale. */
  readonly below: BelowLines | null
}

export interface LegendTick {
  readonly at: number
  readonly text: string
}

export interface LegendDot {
  readonly areaId: AreaId
  readonly at: number
  readonly fill: string
}

export interface LegendKey {
  readonly pattern: Pattern
  readonly text: string
}

/** The square legend of two indicators: three columns, three rows, areas counted in each. */
export interface SquareLegend {
  readonly cells: readonly {
    readonly column: number
    readonly row: number
    readonly fill: string
    readonly on: string
    readonly count: number
    /** Over the fill, where colour is not the message. */
    readonly pattern?: Pattern | null
    /** Squares under the number, for a class that counts measures. */
    readonly marks?: number
  }[]
  readonly xTitle: string
  readonly yTitle: string
  readonly xTicks: readonly string[]
  readonly yTicks: readonly string[]
}

/** The legend is the distribution itself: bands of classes on a true axis, a mark per area, the municipality's line. */
export interface LegendView {
  readonly axis: { readonly from: number; readonly to: number }
  readonly bands: readonly LegendBand[]
  readonly ticks: readonly LegendTick[]
  readonly dots: readonly LegendDot[]
  readonly municipality: { readonly at: number; readonly text: string } | null
  readonly country: { readonly at: number } | null
  readonly keys: readonly LegendKey[]
  /** Instead of the strip, where two indicators are shown at once. */
  readonly square: SquareLegend | null
  /** Instead of the strip, where the map shows the compass. */
  readonly landscapes?: readonly (LandscapeKey & { readonly fill: string; readonly on: string })[]
  readonly notes: readonly string[]
}

/** A legend without a strip, to be filled by modes that explain themselves in another way. */
export function emptyLegend(): LegendView {
  return {
    axis: { from: 0, to: 1 },
    bands: [],
    ticks: [],
    dots: [],
    municipality: null,
    country: null,
    keys: [],
    square: null,
    notes: [],
  }
}

export interface LegendInput {
  readonly figures: IndicatorFigures
  readonly paints: readonly AreaPaint[]
  /** Limits of the bands, ascending, one more than there are fills. */
  readonly edges: readonly number[]
  readonly fills: readonly string[]
  /** Lines over the fills, where the scale is diverging. */
  readonly below?: readonly (BelowLines | null)[]
  readonly notes: readonly string[]
  readonly language: Language
  /** What the hatch of unclear areas means, where it is not the comparison with the municipality. */
  readonly unclear?: string
}

export function legendView(input: LegendInput): LegendView {
  const { figures, paints, edges, fills, below, notes, language } = input
  const words = catalogue(language).map
  const { indicator } = figures
  // The whole municipality's count would push every area into a corner of the axis.
  const isCount = indicator.unit === 'count'
  const municipality = isCount ? null : figures.municipality
  const country = isCount ? null : figures.country
  const dots: LegendDot[] = []
  figures.figures.forEach((figure, i) => {
    if (figure.cell.kind === 'value') dots.push({ areaId: figure.areaId, at: figure.cell.value, fill: paints[i]!.fill })
  })
  const axis = axisOf(edges, [...(municipality ? [municipality.value] : []), ...(country === null ? [] : [country])])
  const bands = fills.map((fill, i) => ({ from: edges[i]!, to: edges[i + 1]!, fill, below: below?.[i] ?? null }))
  const lastTick = edges.length - 1
  const decimals = tellingDecimals(edges, indicator.decimals)
  const ticks = edges
    .filter((edge, i) => i === 0 || edge !== edges[i - 1])
    .map((at, i, all) => ({
      at,
      text:
        i === all.length - 1 || lastTick === 0
          ? valueText(at, indicator.unit, decimals, language)
          : numberText(at, decimals, language),
    }))
  if (axis.from === 0 && (edges[0] ?? 0) > 0) ticks.unshift({ at: 0, text: valueText(0, indicator.unit, 0, language) })
  const reference = municipality
    ? {
        at: municipality.value,
        text: words.municipalityIs(
          valueText(municipality.value, indicator.unit, referenceDecimals(indicator), language),
        ),
      }
    : null
  return {
    axis,
    bands,
    ticks,
    dots,
    municipality: reference,
    country: country === null ? null : { at: country },
    keys: keysOf(input),
    square: null,
    notes,
  }
}

/** The axis starts at zero when that costs less than half of its length. */
function axisOf(edges: readonly number[], others: readonly number[]): { from: number; to: number } {
  const low = Math.min(...edges, ...others)
  const high = Math.max(...edges, ...others)
  const span = high - low || Math.abs(high) || 1
  const from = low >= 0 && low <= span ? 0 : low - span * 0.04
  return { from, to: high + (high - from || span) * 0.12 }
}

function keysOf({ paints, figures, language, unclear }: LegendInput): LegendKey[] {
  const words = catalogue(language).map
  const keys = new Map<string, LegendKey>()
  paints.forEach((paint, i) => {
    if (!paint.pattern) return
    const cell = figures.figures[i]!.cell
    const text = cell.kind === 'missing' ? words.missingReasons[cell.reason] : (unclear ?? words.notClear)
    keys.set(text, { pattern: paint.pattern, text })
  })
  return [...keys.values()]
}
