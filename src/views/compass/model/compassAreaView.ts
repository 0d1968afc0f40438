import type { FittedCompass } from '../../../analysis/compass/compassSteps.ts'
import { indicatorFigures } from '../../../analysis/indicatorFigures.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Indicator } from '../../../domain/Indicator.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { areaName, indicatorById, indicatorName, periodsOf } from '../../../domain/lookups.ts'
import { cellText, referenceDecimals } from '../../../facts/figures/figureText.ts'
import { compassCatalogue } from '../../../words/compassCatalogue.ts'
import { numberText, valueText } from '../../../words/format.ts'
import { directionWord } from './compassTime.ts'
import { isBadlySeen } from './compassView.ts'
import { namesText } from './namesText.ts'

/** One indicator: the area, its landscape, the municipality and all others on one line. Places 0-1. */
export interface CompassStrip {
  readonly indicatorId: string
  readonly name: string
  readonly period: string
  readonly value: string
  readonly own: number | null
  readonly landscape: number | null
  readonly municipality: number | null
  readonly others: readonly number[]
  readonly summary: string
}

export interface CompassAreaView {
  readonly areaAt: number
  readonly name: string
  readonly group: number | null
  readonly sentences: readonly string[]
  readonly strips: readonly CompassStrip[]
}

const MIDDLE = 0.08
const NAMED = 3

/** A chosen area on the compass: where it lies, how well it is shown, and its figures beside its landscape's. */
export function compassAreaView(
  dataset: Dataset,
  fit: FittedCompass,
  areaAt: number,
  language: Language,
): CompassAreaView | null {
  const area = dataset.areas[areaAt]
  if (!area) return null
  const placed = fit.placement.placed.find(({ areaId }) => areaId === area.id)
  const group = placed?.group ?? null
  const members = fit.placement.placed.filter((other) => other.group === group).map(({ areaId }) => areaId)
  return {
    areaAt,
    name: area.name,
    group,
    sentences: sentencesOf(dataset, fit, area.id, language),
    strips: fit.frame.indicators.map(({ id }) =>
      stripOf(dataset, indicatorById(dataset, id)!, area.id, members, { window: fit.frame.window, language }),
    ),
  }
}

function sentencesOf(dataset: Dataset, fit: FittedCompass, areaId: string, language: Language): string[] {
  const words = compassCatalogue(language).compassPanel.area
  const nameOf = (id: string): string => indicatorName(dataset, id, language)
  const placed = fit.placement.placed.find((area) => area.areaId === areaId)
  if (!placed) {
    const missing = fit.placement.unplaced.find((area) => area.areaId === areaId)?.missing ?? []
    return [words.unplaced(namesText(missing.map(nameOf), NAMED, language))]
  }
  const number = (group: number): string => numberText(group + 1, 0, language)
  const angle = (Math.atan2(placed.y, placed.x) * 180) / Math.PI
  const percent = placed.cos2 === null ? null : valueText(placed.cos2 * 100, 'percent', 0, language)
  return [
    placed.radius < MIDDLE
      ? words.placeMiddle(number(placed.group))
      : words.place(numberText(placed.radius, 2, language), directionWord(angle, language), number(placed.group)),
    ...(placed.borderTo === null ? [] : [words.border(number(placed.group), number(placed.borderTo))]),
    ...(percent === null ? [] : [isBadlySeen(placed) ? words.seenBadly(percent) : words.seen(percent)]),
    ...(placed.predicted.length > 0 ? [words.missing(namesText(placed.predicted.map(nameOf), NAMED, language))] : []),
    ...(placed.outsideScale.length > 0
      ? [words.outside(namesText(placed.outsideScale.map(nameOf), NAMED, language))]
      : []),
  ]
}

/** In the indicator's latest period of the window. */
function stripOf(
  dataset: Dataset,
  indicator: Indicator,
  areaId: string,
  members: readonly string[],
  { window, language }: { readonly window: readonly string[]; readonly language: Language },
): CompassStrip {
  const periods = periodsOf(dataset, indicator.id)
  const period = periods.findLast((each) => window.includes(each)) ?? periods.at(-1) ?? ''
  const { figures, municipality } = indicatorFigures(dataset, indicator, period)
  const known = figures.flatMap((figure) =>
    figure.cell.kind === 'value' ? [{ areaId: figure.areaId, value: figure.cell.value }] : [],
  )
  const ofLandscape = known.filter((figure) => members.includes(figure.areaId)).map(({ value }) => value)
  const mean = ofLandscape.length > 0 ? ofLandscape.reduce((sum, value) => sum + value, 0) / ofLandscape.length : null
  const ends = [...known.map(({ value }) => value), ...(municipality ? [municipality.value] : [])]
  const low = Math.min(...ends)
  const span = Math.max(...ends) - low || 1
  const at = (value: number): number => (value - low) / span
  const own = known.find((figure) => figure.areaId === areaId)
  const words = compassCatalogue(language)
  const say = (value: number | null | undefined, decimals: number): string =>
    value === null || value === undefined ? words.compass.unknown : valueText(value, indicator.unit, decimals, language)
  const cell = figures[dataset.areaIndex.get(areaId)!]!.cell
  const value = cellText(cell, indicator, language)
  return {
    indicatorId: indicator.id,
    name: indicator.name[language],
    period,
    value,
    own: own ? at(own.value) : null,
    landscape: mean === null ? null : at(mean),
    municipality: municipality ? at(municipality.value) : null,
    others: known.filter((figure) => figure.areaId !== areaId).map((figure) => at(figure.value)),
    summary: words.compassPanel.area.stripSummary(
      indicator.name[language],
      areaName(dataset, areaId),
      value,
      say(mean, indicator.decimals),
      say(municipality?.value, referenceDecimals(indicator)),
    ),
  }
}
