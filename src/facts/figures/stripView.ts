import { indicatorFigures } from '../../analysis/indicatorFigures.ts'
import { municipalityReference } from '../../analysis/municipalityReference.ts'
import type { AreaId } from '../../domain/Area.ts'
import { cellAt, type Dataset } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import type { Language } from '../../domain/LocalText.ts'
import { areaName, latestPeriod } from '../../domain/lookups.ts'
import type { Period } from '../../domain/Period.ts'
import { catalogue } from '../../words/catalogue.ts'
import { rangeText, valueText } from '../../words/format.ts'
import { cellText, referenceDecimals } from './figureText.ts'

/** One row, one mark per area, a tall tick for the municipality: the same object in legend, panel and profile. */
export interface StripView {
  readonly indicatorId: string
  readonly name: string
  readonly value: string
  readonly period: Period
  /** As written; empty when there is none. */
  readonly interval: string
  readonly summary: string
  /** Places 0-1 along the row. */
  readonly others: readonly number[]
  readonly own: number | null
  readonly municipality: number | null
}

/** The strip of an indicator in its latest period. */
export function stripView(dataset: Dataset, indicator: Indicator, areaId: AreaId, language: Language): StripView {
  const period = latestPeriod(dataset, indicator.id) ?? ''
  const { figures } = indicatorFigures(dataset, indicator, period)
  const reference = municipalityReference(dataset, indicator, period)
  const known = figures.flatMap((figure) =>
    figure.cell.kind === 'value' ? [{ areaId: figure.areaId, value: figure.cell.value }] : [],
  )
  const ends = [...known.map(({ value }) => value), ...(reference ? [reference.value] : [])]
  const low = Math.min(...ends)
  const span = Math.max(...ends) - low || 1
  const at = (value: number): number => (value - low) / span
  const own = known.find((figure) => figure.areaId === areaId)
  const interval = figures.find((figure) => figure.areaId === areaId)?.interval
  const cell = cellAt(dataset, indicator.id, areaId, period)
  const value = cellText(cell, indicator, language)
  const words = catalogue(language)
  const municipality = reference
    ? valueText(reference.value, indicator.unit, referenceDecimals(indicator), language)
    : words.map.missingWord
  const name = areaName(dataset, areaId)
  return {
    indicatorId: indicator.id,
    name: indicator.name[language],
    value,
    period,
    interval: interval ? rangeText(interval.lower, interval.upper, indicator.unit, indicator.decimals, language) : '',
    summary: words.panel.stripSummary(indicator.name[language], name, value, municipality),
    others: known.filter((figure) => figure.areaId !== areaId).map(({ value: other }) => at(other)),
    own: own ? at(own.value) : null,
    municipality: reference ? at(reference.value) : null,
  }
}
