import { groupFigure } from '../../../analysis/groupFigures.ts'
import { municipalityReference } from '../../../analysis/municipalityReference.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Indicator } from '../../../domain/Indicator.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { periodsOf } from '../../../domain/lookups.ts'
import type { Period } from '../../../domain/Period.ts'
import type { Composition } from '../../../domain/ProfileProposal.ts'
import { textIn } from '../../../domain/textIn.ts'
import { cellText, referenceDecimals } from '../../../facts/figures/figureText.ts'
import { valueText } from '../../../words/format.ts'
import { profileCatalogue } from '../../../words/profileCatalogue.ts'
import type { ProfileSubject } from './ProfileSubject.ts'

export interface CompositionSegment {
  readonly id: string
  readonly name: string
  /** Shade 1 (lightest) to 5. */
  readonly shade: number
  /** Start and length along the bar, 0-1. */
  readonly start: number
  readonly length: number
  readonly text: string
}

export interface CompositionBar {
  readonly label: string
  readonly segments: readonly CompositionSegment[]
  /** Why there is no bar; empty when there is one. */
  readonly missing: string
}

/** The parts of a whole, for the subject and for the municipality. */
export interface CompositionView {
  readonly id: string
  readonly title: string
  readonly caption: string
  readonly bars: readonly CompositionBar[]
  readonly key: readonly { readonly id: string; readonly name: string; readonly shade: number }[]
  readonly rows: readonly {
    readonly id: string
    readonly name: string
    readonly own: string
    readonly municipality: string
  }[]
  readonly summary: string
}

interface PartFigures {
  readonly indicator: Indicator
  readonly name: string
  readonly own: number | null
  readonly ownText: string
  readonly municipality: number | null
}

/** Parts drawn for themselves; the smaller ones are drawn as one. */
const DRAWN = 4
const SHADES = 5

/** Null when no part has a period of its own that all parts share. */
export function profileComposition(
  dataset: Dataset,
  composition: Composition,
  subject: ProfileSubject,
  language: Language,
): CompositionView | null {
  const words = profileCatalogue(language).profile
  const indicators = composition.parts.flatMap(({ id }) => dataset.indicators.filter((one) => one.id === id))
  const period = latestCommon(dataset, indicators)
  const [first] = indicators
  if (period === null || !first) return null
  const areaIds = subject.members.map(({ areaId }) => areaId)
  const parts = indicators.map((indicator, at): PartFigures => {
    const { cell, approximate } = groupFigure(dataset, indicator, period, areaIds)
    const text = cellText(cell, indicator, language)
    return {
      indicator,
      name: textIn(composition.parts[at]!.name, language) || textIn(indicator.name, language),
      own: cell.kind === 'value' ? cell.value : null,
      ownText: approximate ? `${words.approximately}\u00a0${text}` : text,
      municipality: municipalityReference(dataset, indicator, period)?.value ?? null,
    }
  })
  const drawn = drawnParts(parts)
  const bar = (label: string, pick: (part: PartFigures) => number | null): CompositionBar =>
    barOf(label, parts, drawn, pick, language)
  const municipalityText = ({ municipality, indicator }: PartFigures) =>
    municipality === null
      ? words.missing
      : valueText(municipality, indicator.unit, referenceDecimals(indicator), language)
  return {
    id: composition.id,
    title: textIn(composition.name, language),
    caption: words.compositionCaption(textIn(composition.whole, language), period),
    bars: [
      bar(subject.kind === 'own' ? words.ownLabel : subject.name, ({ own }) => own),
      bar(words.municipality, ({ municipality }) => municipality),
    ],
    key: [
      ...drawn.map((part, at) => ({ id: part.indicator.id, name: part.name, shade: shadeOf(at) })),
      ...(drawn.length < parts.length ? [{ id: '', name: words.otherParts, shade: 1 }] : []),
    ],
    rows: parts.map((part) => ({
      id: part.indicator.id,
      name: part.name,
      own: part.ownText,
      municipality: municipalityText(part),
    })),
    summary: parts.map((part) => words.partSummary(part.name, part.ownText, municipalityText(part))).join(' '),
  }
}

function latestCommon(dataset: Dataset, indicators: readonly Indicator[]): Period | null {
  const periods = indicators.map(({ id }) => periodsOf(dataset, id))
  return periods[0]?.findLast((period) => periods.every((known) => known.includes(period))) ?? null
}

/** In the order of the package: all when they are few, else those that are largest for the subject or the municipality. */
function drawnParts(parts: readonly PartFigures[]): PartFigures[] {
  if (parts.length <= SHADES) return [...parts]
  const share = (part: PartFigures) => Math.max(part.municipality ?? 0, part.own ?? 0)
  const largest = [...parts].sort((a, b) => share(b) - share(a)).slice(0, DRAWN)
  return parts.filter((part) => largest.includes(part))
}

function shadeOf(at: number): number {
  return Math.max(1, SHADES - at)
}

/** No bar when a part is not known: a whole without a part would be another whole. */
function barOf(
  label: string,
  parts: readonly PartFigures[],
  drawn: readonly PartFigures[],
  pick: (part: PartFigures) => number | null,
  language: Language,
): CompositionBar {
  const words = profileCatalogue(language).profile
  const values = parts.map((part) => Math.max(0, pick(part) ?? 0))
  const total = values.reduce((sum, value) => sum + value, 0)
  if (parts.some((part) => pick(part) === null) || !(total > 0))
    return { label, segments: [], missing: words.compositionMissing }
  const rest = total - drawn.reduce((sum, part) => sum + Math.max(0, pick(part) ?? 0), 0)
  const pieces = [
    ...drawn.map((part, at) => ({
      id: part.indicator.id,
      name: part.name,
      value: pick(part) ?? 0,
      shade: shadeOf(at),
    })),
    ...(drawn.length < parts.length ? [{ id: '', name: words.otherParts, value: rest, shade: 1 }] : []),
  ]
  let start = 0
  const segments = pieces.map(({ id, name, value, shade }): CompositionSegment => {
    const length = Math.max(0, value) / total
    const from = start
    start += length
    return { id, name, shade, start: from, length, text: valueText(length * 100, 'percent', 0, language) }
  })
  return { label, segments, missing: '' }
}
