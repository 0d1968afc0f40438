import type { Dataset } from '../../../domain/Dataset.ts'
import type { IndicatorId } from '../../../domain/Indicator.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { cellText, referenceDecimals } from '../../../facts/figures/figureText.ts'
import { indicatorPhrase } from '../../../facts/figures/indicatorPhrase.ts'
import { listText, numberText, valueText } from '../../../words/format.ts'
import { countWord, countWordCapital } from '../../../words/numberWords.ts'
import { profileCatalogue } from '../../../words/profileCatalogue.ts'
import { sentenceStart } from '../../../words/sentenceStart.ts'
import type { ProfileSubject } from './ProfileSubject.ts'
import { populationChange } from './populationChange.ts'
import type { ProfileRow } from './profileRow.ts'

/** A figure with direction that is clearly on one side of the municipality. */
export interface ProfilePoint {
  readonly indicatorId: IndicatorId
  readonly text: string
}

/** The finding of a profile in sentences, made from the rows it shows. */
export interface ProfileSummary {
  /** What is clearly higher, clearly lower, not clearly different. */
  readonly lead: string
  readonly text: string
  readonly strengths: readonly ProfilePoint[]
  readonly concerns: readonly ProfilePoint[]
}

/** Names in one part of the lead, and its length: the furthest are named, all are counted in the text. */
const NAMED = 3
const LEAD_LENGTH = 295
/** Members whose own figures are told. */
const MEMBERS = 4
/** Points in each of the two lists. */
const POINTS = 4

/** Indicators on the first page: as the package proposes, else its default and key indicators. */
export function summaryIndicators(dataset: Dataset): IndicatorId[] {
  const { profile, defaultIndicator, keyIndicators, compass } = dataset.meta
  const proposed = profile?.indicators.map(({ id }) => id) ?? []
  const others = [defaultIndicator ?? '', ...keyIndicators, ...(compass?.indicators.map(({ id }) => id) ?? [])]
  const choice = proposed.length > 0 ? proposed : others
  const known = [...new Set(choice)].filter((id) => dataset.values.has(id))
  return known.length > 0 ? known : dataset.indicators.filter(({ id }) => dataset.values.has(id)).map(({ id }) => id)
}

/**
 * The summary of `rows`: the lead names what lies clearly above, clearly below and not clearly off the municipality
 * among the indicators of the first page, furthest first; the two lists take every indicator with a direction.
 */
export function profileSummary(
  dataset: Dataset,
  subject: ProfileSubject,
  rows: readonly ProfileRow[],
  language: Language,
): ProfileSummary {
  const choice = summaryIndicators(dataset)
  const chosen = choice.flatMap((id) => rows.filter((row) => row.indicatorId === id))
  return {
    lead: leadOf(chosen, language),
    text: [
      firstFigure(subject, chosen, language),
      countsOf(chosen, language),
      populationChange(dataset, subject, language)?.sentence ?? '',
      subject.basis === 'interpretation' ? profileCatalogue(language).profile.interpreted : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    strengths: pointsOf(rows, 'better', language),
    concerns: pointsOf(rows, 'worse', language),
  }
}

function leadOf(rows: readonly ProfileRow[], language: Language): string {
  const words = profileCatalogue(language).profile
  const furthest = (verdict: ProfileRow['verdict']) =>
    rows
      .filter((row) => row.verdict === verdict)
      .sort((a, b) => Math.abs(b.figure.distance) - Math.abs(a.figure.distance))
  const [higher, lower, alike] = [furthest('above'), furthest('below'), furthest('not-clear').reverse()]
  if (higher.length + lower.length + alike.length === 0) return words.nothingCompared
  const say = (named: number, namedAlike: number): string => {
    const of = (found: readonly ProfileRow[]) => found.slice(0, found === alike ? namedAlike : named)
    const names = (found: readonly ProfileRow[]) =>
      listText(
        of(found).map((row) => indicatorPhrase(row.figure.board.indicator, language)),
        language,
      )
    const sentences = [
      higher.length > 0 && lower.length > 0
        ? words.higherAndLower(names(higher), of(higher).length, names(lower), of(lower).length)
        : higher.length > 0
          ? words.higher(names(higher), of(higher).length)
          : lower.length > 0
            ? words.lower(names(lower), of(lower).length)
            : words.nothingClear(numberText(alike.length, 0, language)),
      alike.length > 0 && higher.length + lower.length > 0 ? words.alike(names(alike), of(alike).length) : '',
    ]
    return sentences.filter((sentence) => sentence !== '').join(' ')
  }
  // The sentence that names the most and is still read at a glance.
  for (let named = NAMED; named > 1; named--) {
    // What does not differ is left out first.
    for (let namedAlike = named; namedAlike > 0; namedAlike--) {
      const lead = say(named, namedAlike)
      if (lead.length <= LEAD_LENGTH) return lead
    }
  }
  return say(1, 1)
}

/** The first indicator's figure beside the municipality's, and what it is in each member of a group. */
function firstFigure(subject: ProfileSubject, rows: readonly ProfileRow[], language: Language): string {
  const words = profileCatalogue(language).profile
  const row = rows.find(({ verdict }) => verdict === 'above' || verdict === 'below')
  if (row?.figure.cell.kind !== 'value') return ''
  const { indicator, figures } = row.figure.board
  const own = [row.prefix, row.value].filter(Boolean).join('\u00a0')
  const whole = figures.municipality
  if (!whole) return ''
  const members = subject.members.flatMap(({ areaAt, midName }) => {
    const { cell } = figures.figures[areaAt]!
    return cell.kind === 'value' && subject.members.length > 1
      ? [words.memberFigure(cellText(cell, indicator, language), midName)]
      : []
  })
  const municipality = valueText(whole.value, indicator.unit, referenceDecimals(indicator), language)
  const phrase = sentenceStart(indicatorPhrase(row.figure.board.indicator, language), language)
  return members.length > 1 && members.length <= MEMBERS
    ? words.figureByMember(phrase, own, municipality, listText(members, language))
    : words.figureOf(phrase, own, municipality, row.interval)
}

function countsOf(rows: readonly ProfileRow[], language: Language): string {
  const of = (verdict: ProfileRow['verdict']) => rows.filter((row) => row.verdict === verdict).length
  const [above, below, alike, unknown] = [of('above'), of('below'), of('not-clear'), of('unknown')]
  const total = above + below + alike + unknown
  if (total < 2) return ''
  const words = profileCatalogue(language).profile
  return words.counts(
    countWordCapital(above + below, language),
    countWord(total, language),
    unknown > 0 ? words.countsUnknown(countWord(unknown, language)) : '',
    above + below,
  )
}

function pointsOf(rows: readonly ProfileRow[], choice: 'better' | 'worse', language: Language): ProfilePoint[] {
  return rows
    .filter((row) => row.judgement === choice)
    .sort((a, b) => Math.abs(b.figure.distance) - Math.abs(a.figure.distance))
    .slice(0, POINTS)
    .map((row) => ({
      indicatorId: row.indicatorId,
      text: profileCatalogue(language).profile.point(
        row.name,
        [row.prefix, row.value].filter(Boolean).join('\u00a0'),
        row.municipality,
      ),
    }))
}
