import type { AreaUncertainty } from '../../analysis/need/needUncertainty.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { indicatorById } from '../../domain/lookups.ts'
import type { NeedSpec } from '../../domain/NeedSpec.ts'
import { textIn } from '../../domain/textIn.ts'
import type { Interval } from '../../stats/Interval.ts'
import { numberText, rangeText } from '../../words/format.ts'

/** Decimals a score can carry: tenths of a standard deviation, hundredths of the municipality's level, whole of 0-100. */
export function scoreDecimals({ normalisation }: NeedSpec): number {
  if (normalisation === 'reference') return 2
  return normalisation === 'z' ? 1 : 0
}

export function needScoreText(spec: NeedSpec, score: number, language: Language): string {
  return numberText(score, scoreDecimals(spec), language)
}

export function scoreRange(spec: NeedSpec, { lower, upper }: Interval, language: Language): string {
  return rangeText(lower, upper, 'points', scoreDecimals(spec), language)
}

/** `1–4`, `2` when both ends are one, the place alone without uncertainty, empty without place. */
export function rankText(rank: number | null, doubt: AreaUncertainty | null, language: Language): string {
  if (rank === null) return ''
  if (!doubt) return numberText(rank, 0, language)
  return rangeText(doubt.rankInterval.from, doubt.rankInterval.to, 'count', 0, language)
}

/** An indicator's name, with a small letter inside a sentence. */
export function indicatorWord(dataset: Dataset, indicatorId: string, language: Language, isInside = false): string {
  const indicator = indicatorById(dataset, indicatorId)
  const name = (indicator && textIn(indicator.name, language)) || indicatorId
  return isInside ? name.charAt(0).toLocaleLowerCase(language) + name.slice(1) : name
}
