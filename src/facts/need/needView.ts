import type { Theme } from '../../address/AppState.ts'
import type { IndexResult } from '../../analysis/need/IndexResult.ts'
import type { AreaUncertainty, NeedUncertainty } from '../../analysis/need/needUncertainty.ts'
import { type NeedLevel, needVerdictLevel } from '../../analysis/need/needVerdictLevel.ts'
import type { AreaPaint } from '../../colour/areaPaint.ts'
import { PALETTES, sequentialColours } from '../../colour/palette.ts'
import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { NEED_DEFAULTS, type NeedSpec } from '../../domain/NeedSpec.ts'
import { textIn } from '../../domain/textIn.ts'
import { classBreaks } from '../../stats/classBreaks.ts'
import { classOf } from '../../stats/classOf.ts'
import { catalogue } from '../../words/catalogue.ts'
import { listText, numberText, valueText } from '../../words/format.ts'
import { needCatalogue } from '../../words/needCatalogue.ts'
import { countWord, countWordCapital } from '../../words/numberWords.ts'
import { indicatorWord, needScoreText, rankText, scoreRange } from './needText.ts'
import { movedSentence } from './proposedPlaces.ts'
import { shareOfDrawsText } from './shareOfDrawsText.ts'

/** One area of a need index, in words and numbers that are ready to draw. */
export interface NeedAreaView {
  readonly areaId: AreaId
  readonly name: string
  readonly level: NeedLevel
  readonly levelText: string
  /** Null when withheld. */
  readonly score: number | null
  readonly scoreText: string
  readonly scoreInterval: { readonly lower: number; readonly upper: number } | null
  readonly intervalText: string
  readonly rank: number | null
  /** `1–4`, or the place alone while the uncertainty is unknown; empty when withheld. */
  readonly rankText: string
  readonly topThreeText: string
  readonly coverageText: string
  readonly paint: AreaPaint
  /** A line for the hover card: interval, places, assessment. */
  readonly detail: string
}

/** A need index as a map layer, a board or a table shows it; areas in the order of the dataset. */
export interface NeedView {
  readonly title: string
  readonly subtitle: string
  readonly summary: string
  /** Which source of uncertainty matters most; empty until it is known. */
  readonly doubt: string
  /** Components that are left out, each a sentence. */
  readonly notes: readonly string[]
  readonly municipality: { readonly score: number | null; readonly text: string }
  /** Ascending limits of the classes of scores, [a, b), last closed, and the fill of each. */
  readonly classes: { readonly breaks: readonly number[]; readonly fills: readonly string[] }
  readonly areas: readonly NeedAreaView[]
  readonly counts: Readonly<Record<NeedLevel, number>>
}

const CLASSES = 5

/**
 * A need index with its uncertainty as finished words, classes and colours. Areas of which it cannot be told get the
 * neutral fill with a hatch, whatever their score. `uncertainty` is null while it is being worked out: then scores and
 * places stand alone, nothing is hatched and no area is called high.
 */
export function needView(
  dataset: Dataset,
  result: IndexResult,
  uncertainty: NeedUncertainty | null,
  theme: Theme,
  language: Language,
  failed = false,
): NeedView {
  const words = needCatalogue(language).need
  const known = result.areas.flatMap(({ score }) => (score === null ? [] : [score]))
  const hasScores = known.length > 0
  const breaks = hasScores ? classBreaks({ method: 'natural', classes: CLASSES, values: known }).breaks : []
  const colours = hasScores ? sequentialColours(theme, breaks.length - 1) : []
  const doubts = new Map(uncertainty?.areas.map((area) => [area.areaId, area]))
  const ofAll = numberText(result.ranked, 0, language)
  const areas = result.areas.map((area, at): NeedAreaView => {
    const doubt: AreaUncertainty | null = doubts.get(area.areaId) ?? null
    const level = needVerdictLevel(area, doubt, result.municipality.score, uncertainty?.top?.third ?? null)
    const isCounting = area.score !== null && uncertainty === null
    const levelText = isCounting ? '' : words.levels[level]
    const intervalText = doubt ? scoreRange(result.spec, doubt.scoreInterval, language) : ''
    const places = rankText(area.rank, doubt, language)
    const placeSentence = doubt
      ? words.rank(doubt.rankInterval.from, doubt.rankInterval.to, ofAll)
      : words.rankAlone(places, ofAll)
    return {
      areaId: area.areaId,
      name: dataset.areas[at]!.name,
      level,
      levelText,
      score: area.score,
      rank: area.rank,
      scoreText: area.withheld
        ? words.withheldShort[area.withheld]
        : needScoreText(result.spec, area.score ?? Number.NaN, language),
      scoreInterval: doubt?.scoreInterval ?? null,
      intervalText,
      rankText: places,
      topThreeText: doubt?.topShare ? shareOfDrawsText(doubt.topShare.three, language) : '',
      coverageText: valueText(area.coverage * 100, 'percent', 0, language),
      paint: paintOf(area.score, area.withheld === 'suppressed', level === 'cannot-tell' && !isCounting),
      detail: area.withheld
        ? words.withheld[area.withheld]
        : [intervalText && words.interval(intervalText), placeSentence, levelText && `${levelText}.`]
            .filter(Boolean)
            .join(' '),
    }
  })

  function paintOf(score: number | null, isHidden: boolean, isUnclear: boolean): AreaPaint {
    const { surface, ink, div } = PALETTES[theme]
    if (score === null) return { fill: surface, on: ink, pattern: isHidden ? 'suppressed' : 'missing', classAt: -1 }
    const classAt = classOf(score, breaks)
    if (isUnclear) return { fill: div[3]!, on: ink, pattern: 'unclear', classAt }
    return { ...colours[classAt]!, pattern: null, classAt }
  }

  const counts: Record<NeedLevel, number> = { high: 0, 'not-clearly-high': 0, 'cannot-tell': 0 }
  for (const { level, score } of areas) if (score !== null) counts[level]++
  const whole = result.municipality.score
  return {
    title: words.title(textIn(result.spec.name, language)),
    subtitle: [
      methodText(dataset, result, language),
      ...choicesText(result.spec, language),
      uncertainty ? drawsText(uncertainty, language) : failed ? '' : words.counting,
    ].join(' '),
    summary: uncertainty
      ? [summaryText(result, counts, language), movedSentence(dataset, result, language)].filter(Boolean).join(' ')
      : failed
        ? catalogue(language).part.doubtFailed
        : words.counting,
    doubt: uncertainty ? doubtText(uncertainty, language) : '',
    notes: result.components.flatMap(({ indicatorId, status }) =>
      status === 'used' ? [] : [words.leftOut[status](indicatorWord(dataset, indicatorId, language))],
    ),
    municipality: { score: whole, text: whole === null ? '' : needScoreText(result.spec, whole, language) },
    classes: { breaks, fills: colours.map(({ fill }) => fill) },
    areas,
    counts,
  }
}

function methodText(dataset: Dataset, result: IndexResult, language: Language): string {
  const words = needCatalogue(language).need
  const used = result.components.filter(({ status, weightShare }) => status === 'used' && weightShare > 0)
  const names = used.map(({ indicatorId, turn }) => {
    const name = indicatorWord(dataset, indicatorId, language, true)
    return turn === -1 ? words.turned(name) : name
  })
  const shares = used.map(({ weightShare }) => weightShare)
  const isEqual = Math.max(...shares) - Math.min(...shares) < 1e-9
  const list = shares.map((share) => valueText(share * 100, 'percent', 0, language))
  const weights = isEqual ? words.weightsEqual : words.weightsOwn(listText(list, language))
  const { normalisation, aggregation } = result.spec
  return words.method(words.means[aggregation], listText(names, language), weights, words.scales[normalisation])
}

/** Every setting that changes a score or its interval and is not the usual one: the record can be run again. */
function choicesText(spec: NeedSpec, language: Language): string[] {
  const words = needCatalogue(language).need.choices
  const { leastCoverage, basePeriod, weightDeviation, designEffect = NEED_DEFAULTS.designEffect } = spec
  const percent = (share: number) => valueText(share * 100, 'percent', 0, language)
  return [
    leastCoverage === NEED_DEFAULTS.leastCoverage ? '' : words.coverage(percent(leastCoverage)),
    basePeriod === NEED_DEFAULTS.basePeriod ? '' : words.eachLatest,
    weightDeviation === NEED_DEFAULTS.weightDeviation
      ? ''
      : weightDeviation === 0
        ? words.weightsFixed
        : words.weightsVaried(percent(weightDeviation)),
    designEffect === NEED_DEFAULTS.designEffect ? '' : words.design(numberText(designEffect, 1, language)),
  ].filter((text) => text !== '')
}

function drawsText({ draws, seed }: NeedUncertainty, language: Language): string {
  return needCatalogue(language).need.draws(numberText(draws, 0, language), String(seed))
}

function summaryText(result: IndexResult, counts: Readonly<Record<NeedLevel, number>>, language: Language): string {
  const words = needCatalogue(language).need
  const withheld = result.areas.length - result.ranked
  return [
    words.summaryHigh(counts.high, countWordCapital(counts.high, language)),
    words.summaryUnclear(counts['cannot-tell'], countWord(counts['cannot-tell'], language)),
    words.summaryWithheld(withheld, countWordCapital(withheld, language)),
  ]
    .filter(Boolean)
    .join(' ')
}

function doubtText({ firstOrder, mattersMost, active }: NeedUncertainty, language: Language): string {
  const words = needCatalogue(language).need
  if (!firstOrder || !mattersMost || active.length < 2) return ''
  const share = (source: typeof mattersMost) => valueText(firstOrder[source] * 100, 'percent', 0, language)
  const others = active.filter((source) => source !== mattersMost)
  return words.mattersMost(
    words.sources[mattersMost],
    share(mattersMost),
    listText(
      others.map((source) => words.otherShare(words.sources[source], share(source))),
      language,
    ),
  )
}
