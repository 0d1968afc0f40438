import type { Dataset } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import type { Language } from '../../domain/LocalText.ts'
import type { Period } from '../../domain/Period.ts'
import { cellText, referenceDecimals } from '../../facts/figures/figureText.ts'
import { goalLines, targetLines } from '../../facts/goals/goalLines.ts'
import { figuresOf } from '../../facts/subjects/figuresOf.ts'
import type { Subject } from '../../facts/subjects/Subject.ts'
import { againstMunicipality, subjectFigure } from '../../facts/subjects/subjectFigure.ts'
import { intervalText, subjectText } from '../../facts/subjects/subjectText.ts'
import { catalogue } from '../../words/catalogue.ts'
import { chartCatalogue } from '../../words/chartCatalogue.ts'
import { valueText } from '../../words/format.ts'

/** One area on a strip. Places are 0-1 along the strip. */
export interface StripMark {
  readonly areaAt: number
  readonly at: number
  /** "Noltorp 25 %", for pointing and for the screen reader. */
  readonly text: string
}

/** A chosen area or group on a strip, with its interval. */
export interface StripChosen {
  readonly id: string
  readonly order: number
  readonly name: string
  /** Position in the dataset; -1 for a group. */
  readonly areaAt: number
  /** Place along the strip; null when there is no figure. */
  readonly at: number | null
  readonly low: number | null
  readonly high: number | null
  /** `ca 13,4 %`, or why there is none. */
  readonly value: string
  readonly interval: string
  /** Above, below or not clearly different from the municipality; empty when nothing is compared. */
  readonly verdict: string
  readonly clear: boolean
}

/** The strip (remsan): one mark per area on a true axis, a tall tick for the municipality, chosen areas with intervals. */
export interface StripPlotView {
  readonly id: string
  readonly name: string
  /** The period the figures are from. */
  readonly note: string
  readonly marks: readonly StripMark[]
  readonly chosen: readonly StripChosen[]
  readonly municipality: { readonly at: number; readonly text: string } | null
  /** Said where the municipality's value would stand when there is none. */
  readonly noMunicipality: string
  readonly country: { readonly at: number; readonly text: string } | null
  /** Targets of the plan, for the municipality and the chosen. */
  readonly goals: readonly { readonly at: number; readonly text: string }[]
  /** The values at the two ends. */
  readonly ends: readonly [string, string]
  /** One sentence: the chosen, the municipality, the extent. */
  readonly summary: string
  /** Why there is nothing to draw; empty when there is. */
  readonly nothing: string
}

/**
 * The strip of one indicator and period over all areas, with the chosen areas and groups on it. The axis runs from the
 * least to the greatest of what is drawn: areas, municipality, country, and the intervals of the chosen.
 */
export function stripPlotView(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  subjects: readonly Subject[],
  language: Language,
): StripPlotView {
  const words = chartCatalogue(language).chart
  const figures = figuresOf(dataset, indicator, period)
  const known = figures.figures.flatMap(({ cell }, areaAt) =>
    cell.kind === 'value' ? [{ areaAt, value: cell.value, text: cellText(cell, indicator, language) }] : [],
  )
  const chosen = subjects.map((subject) => ({ subject, figure: subjectFigure(dataset, indicator, period, subject) }))
  // The sum of everybody would push the areas together at one end.
  const isCount = indicator.unit === 'count'
  const municipality = isCount ? null : (figures.municipality?.value ?? null)
  const country = isCount ? null : figures.country
  const lines = goalLines(
    dataset,
    indicator,
    subjects.map(({ id }) => id),
    language,
  )
  const goals = targetLines(lines, isCount)
  const ends = [
    ...goals.map(({ target }) => target),
    ...known.map(({ value }) => value),
    ...[municipality, country].filter((value) => value !== null),
    ...chosen.flatMap(({ figure: { cell, interval } }) =>
      cell.kind === 'missing' ? [] : interval ? [interval.lower, interval.upper] : [cell.value],
    ),
  ]
  const low = Math.min(...ends)
  const span = Math.max(...ends) - low
  const at = (value: number): number => (span > 0 ? (value - low) / span : 0.5)
  const reference = (value: number): string => valueText(value, indicator.unit, referenceDecimals(indicator), language)
  const comparisons = catalogue(language).map.comparisons
  const drawn = chosen.map(({ subject, figure }): StripChosen => {
    const { cell, interval } = figure
    const outcome = againstMunicipality(indicator, figure, municipality)
    const compared = !isCount && cell.kind === 'value' && municipality !== null
    return {
      id: subject.id,
      order: subject.order,
      name: subject.name,
      areaAt: subject.areaAt,
      at: cell.kind === 'value' ? at(cell.value) : null,
      low: interval && at(interval.lower),
      high: interval && at(interval.upper),
      value: subjectText(subject, figure, indicator, language),
      interval: intervalText(figure, indicator, language),
      verdict: compared ? comparisons[outcome] : '',
      clear: outcome === 'above' || outcome === 'below',
    }
  })
  const name = indicator.name[language]
  const parts = [
    ...drawn.map((each) => words.lineAt(each.name, each.value)),
    ...(municipality === null ? [] : [words.lineAt(words.municipality, reference(municipality))]),
    ...goals.map(({ short }) => short),
  ]
  const decimals = indicator.decimals
  return {
    id: indicator.id,
    name,
    note: period,
    chosen: drawn,
    marks: known.map(({ areaAt, value, text }) => ({
      areaAt,
      at: at(value),
      text: words.lineAt(dataset.areas[areaAt]!.name, text),
    })),
    municipality:
      municipality === null
        ? null
        : { at: at(municipality), text: words.lineAt(words.municipality, reference(municipality)) },
    noMunicipality: municipality === null && !isCount ? noReference(language) : '',
    country: country === null ? null : { at: at(country), text: words.lineAt(words.country, reference(country)) },
    goals: goals.map(({ target, short }) => ({ at: at(target), text: short })),
    ends:
      ends.length === 0
        ? ['', '']
        : [
            valueText(low, indicator.unit, decimals, language),
            valueText(low + span, indicator.unit, decimals, language),
          ],
    summary: `${name} ${period}. ${parts.join(', ')}.`,
    nothing: known.length === 0 ? catalogue(language).map.noFigures : '',
  }
}

function noReference(language: Language): string {
  const { lead, rest } = catalogue(language).panel.verdicts.none
  return `${lead} ${rest}`
}
