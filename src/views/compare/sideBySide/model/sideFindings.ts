import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Indicator } from '../../../../domain/Indicator.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import type { Period } from '../../../../domain/Period.ts'
import { indicatorPhrase } from '../../../../facts/figures/indicatorPhrase.ts'
import { figuresOf } from '../../../../facts/subjects/figuresOf.ts'
import type { Subject } from '../../../../facts/subjects/Subject.ts'
import {
  isClearDifference,
  municipalityDifference,
  pairDifference,
  type SubjectDifference,
} from '../../../../facts/subjects/subjectDifference.ts'
import { subjectFigure } from '../../../../facts/subjects/subjectFigure.ts'
import { subjectText } from '../../../../facts/subjects/subjectText.ts'
import { listText, numberText } from '../../../../words/format.ts'
import { sentenceStart } from '../../../../words/sentenceStart.ts'
import { compareCatalogue } from '../../words/compareCatalogue.ts'

export interface SideFinding {
  readonly id: string
  /** Whose colours stand in front. */
  readonly orders: readonly number[]
  readonly sentences: readonly string[]
}

type At = { readonly indicator: Indicator; readonly period: Period }

/** More names than this become "and three more". */
const NAMES = 4

/**
 * What the tested differences say in words: each of the chosen against the municipality, and each pair, naming first the
 * indicators in which they lie farthest apart (measured by the distance between the highest and lowest area).
 */
export function sideFindings(
  dataset: Dataset,
  subjects: readonly Subject[],
  indicators: readonly At[],
  language: Language,
): SideFinding[] {
  const compared = indicators.filter(({ indicator }) => indicator.unit !== 'count')
  const spreads = compared.map((at) => spreadOf(dataset, at))
  const words = compareCatalogue(language).comparePanel.side
  const alone = subjects.map((subject): SideFinding => {
    const found = compared.map((at) => municipalityDifference(dataset, at.indicator, at.period, subject))
    const [higher, lower] = (['higher', 'lower'] as const).map((verdict) =>
      clearly(compared, found, spreads, verdict, language),
    ) as [Clearly, Clearly]
    const rest = compared.length - higher.count - lower.count
    return {
      id: subject.id,
      orders: [subject.order],
      sentences:
        higher.count + lower.count === 0
          ? [words.noneClear(subject.name)]
          : [
              higher.count > 0 && lower.count > 0
                ? words.clearlyBoth(subject.name, higher.phrases, higher.count, lower.phrases, lower.count)
                : higher.count > 0
                  ? words.clearlyHigher(subject.name, higher.phrases, higher.count)
                  : words.clearlyLower(subject.name, lower.phrases, lower.count),
              ...(rest > 0 ? [words.remaining(rest)] : []),
            ],
    }
  })
  const pairs = pairsOf(subjects).map(([one, other]): SideFinding => {
    const found = compared.map((at) => pairDifference(dataset, at.indicator, at.period, one, other))
    const { phrases, count } = clearly(compared, found, spreads, null, language)
    const member = found.some(({ kind }) => kind === 'member')
    const [part, whole] = one.areaIds.length <= other.areaIds.length ? [one, other] : [other, one]
    const rest = compared.length - count
    return {
      id: `${one.id}-${other.id}`,
      orders: [one.order, other.order],
      sentences: member
        ? [`${words.member(part.name, whole.name)}.`]
        : count > 0
          ? [
              words.mostApart(one.name, other.name, sentenceStart(phrases, language), count),
              ...(rest > 0 ? [words.remaining(rest)] : []),
            ]
          : [words.notApart(one.name, other.name)],
    }
  })
  return [...alone, ...pairs]
}

/**
 * The finding above the strips: in how many indicators the chosen clearly differ from each other, and where most. One
 * alone is set against the municipality.
 */
export function sideSentence(
  dataset: Dataset,
  subjects: readonly Subject[],
  indicators: readonly At[],
  language: Language,
): string {
  const words = compareCatalogue(language).comparePanel.side
  const compared = indicators.filter(({ indicator }) => indicator.unit !== 'count')
  const [only] = subjects
  if (!only) return words.nothing
  if (subjects.length === 1) return sideFindings(dataset, subjects, indicators, language)[0]!.sentences.join(' ')
  const spreads = compared.map((at) => spreadOf(dataset, at))
  const clear = compared.flatMap((at, i) => {
    const found = pairsOf(subjects)
      .map(([one, other]) => ({ one, other, difference: pairDifference(dataset, at.indicator, at.period, one, other) }))
      .filter(({ difference }) => isClearDifference(difference))
    const size = Math.max(0, ...found.map(({ difference }) => sizeOf(difference) / spreads[i]!))
    const widest = found.find(({ difference }) => sizeOf(difference) / spreads[i]! === size)
    return widest ? [{ ...at, ...widest, size }] : []
  })
  const count = numberText(compared.length, 0, language)
  const names = listText(
    subjects.map(({ name }) => name),
    language,
  )
  const most = clear.toSorted((a, b) => b.size - a.size)[0]
  if (!most) return words.noneApart(names, count)
  const text = (subject: Subject): string =>
    subjectText(subject, subjectFigure(dataset, most.indicator, most.period, subject), most.indicator, language)
  const rest = compared.length - clear.length
  const where = [
    indicatorPhrase(most.indicator, language),
    `${most.one.name} ${text(most.one)}, ${most.other.name} ${text(most.other)}`,
  ] as const
  const apart =
    clear.length === 1
      ? words.apartInOne(names, count, ...where)
      : words.apartIn(names, numberText(clear.length, 0, language), count, ...where)
  return rest > 0 ? `${apart} ${words.remaining(rest)}` : apart
}

/** Every pair once, in order. */
export function pairsOf(subjects: readonly Subject[]): (readonly [Subject, Subject])[] {
  return subjects.flatMap((one, i) => subjects.slice(i + 1).map((other) => [one, other] as const))
}

/** Indicators in which a difference is clear: how many, and those in which it is largest as subjects of a sentence. */
interface Clearly {
  readonly count: number
  readonly phrases: string
}

function clearly(
  indicators: readonly At[],
  found: readonly SubjectDifference[],
  spreads: readonly number[],
  verdict: 'higher' | 'lower' | null,
  language: Language,
): Clearly {
  const clear = found
    .map((difference, i) => ({
      difference,
      phrase: indicatorPhrase(indicators[i]!.indicator, language),
      size: sizeOf(difference) / spreads[i]!,
    }))
    .filter(({ difference }) => isClearDifference(difference))
    .filter(({ difference }) => verdict === null || (difference.kind === 'compared' && difference.verdict === verdict))
    .sort((a, b) => b.size - a.size)
    .map(({ phrase }) => phrase)
  const words = compareCatalogue(language).comparePanel.side
  const shown = clear.length <= NAMES ? clear : [...clear.slice(0, NAMES - 1), words.more(clear.length - NAMES + 1)]
  return { count: clear.length, phrases: listText(shown, language) }
}

function sizeOf(difference: SubjectDifference): number {
  return difference.kind === 'compared' ? Math.abs(difference.difference) : 0
}

/** Distance from the lowest to the highest area; 1 when there is none to measure by. */
function spreadOf(dataset: Dataset, { indicator, period }: At): number {
  const values = figuresOf(dataset, indicator, period).figures.flatMap(({ cell }) =>
    cell.kind === 'value' ? [cell.value] : [],
  )
  return values.length === 0 ? 1 : Math.max(...values) - Math.min(...values) || 1
}
