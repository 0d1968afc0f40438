import type { BelowLines } from '../../../colour/belowLines.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { referenceDecimals } from '../../../facts/figures/figureText.ts'
import type { ChoroplethView } from '../../../map/model/choroplethView.ts'
import type { LegendKey } from '../../../map/model/legendView.ts'
import { numberText, rangeText, valueText } from '../../../words/format.ts'
import { outputCatalogue } from '../../../words/outputCatalogue.ts'

export interface PresentedBand {
  readonly fill: string
  readonly below: BelowLines | null
  /** The values that areas of the class really have: `21–25 %`. */
  readonly text: string
}

/** The legend of a slide: classes above each other, the highest first, read at a glance from the back of the room. */
export interface PresentedLegend {
  readonly title: string
  readonly bands: readonly PresentedBand[]
  /** Where the municipality's line crosses the column, as a share from its top, and its value. */
  readonly municipality: { readonly at: number; readonly value: string } | null
  readonly keys: readonly LegendKey[]
  readonly note: string
}

/** Null for maps that are explained in another way: two indicators at once, landscapes, counts. */
export function presentedLegend(view: ChoroplethView, isNeed: boolean, language: Language): PresentedLegend | null {
  const { legend, indicator } = view
  if (legend.square || legend.landscapes || view.kind === 'symbols' || legend.bands.length === 0) return null
  const { bands, dots } = legend
  const unit = view.isValue ? indicator.unit : 'points'
  const decimals = view.isValue ? indicator.decimals : Math.max(1, indicator.decimals)
  const last = bands.length - 1
  const inBand = (at: number, i: number): boolean => at >= bands[i]!.from && (i === last ? true : at < bands[i]!.to)
  const values = bands.map((_, i) =>
    dots.map(({ at }) => at).filter((at) => inBand(at, i) && (i === 0 || at >= bands[i]!.from)),
  )
  // The unit once at each end of the column is enough.
  const isHeld = values.map((own) => own.length > 0)
  const ends = [isHeld.indexOf(true), isHeld.lastIndexOf(true)]
  const texts = values.map((own, i) =>
    own.length === 0
      ? outputCatalogue(language).presented.noArea
      : rangeText(Math.min(...own), Math.max(...own), ends.includes(i) ? unit : 'count', decimals, language),
  )
  return {
    title: view.title,
    bands: bands.map(({ fill, below }, i) => ({ fill, below, text: texts[i]! })).reverse(),
    municipality: municipalityOn(view, language),
    keys: legend.keys,
    note: isNeed ? outputCatalogue(language).presented.needNumbers(numberText(dots.length, 0, language)) : '',
  }
}

function municipalityOn(view: ChoroplethView, language: Language): PresentedLegend['municipality'] {
  const { legend, indicator } = view
  if (!legend.municipality) return null
  const { bands } = legend
  const { at } = legend.municipality
  const found = bands.findIndex(({ from, to }) => at >= from && at < to)
  const i = found >= 0 ? found : at < bands[0]!.from ? 0 : bands.length - 1
  const { from, to } = bands[i]!
  const within = to > from ? Math.max(0, Math.min(1, (at - from) / (to - from))) : 0.5
  const value = view.isValue
    ? valueText(at, indicator.unit, referenceDecimals(indicator), language)
    : numberText(at, 1, language)
  return { at: 1 - (i + within) / bands.length, value }
}
