import type { Verdict } from '../../analysis/effort/needEffortVerdict.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { needCatalogue } from '../../words/needCatalogue.ts'
import { countWord } from '../../words/numberWords.ts'

/** One area's assessment. */
interface Assessed {
  /** Position in the dataset. */
  readonly areaAt: number
  readonly verdict: Verdict
  /** Directed measures that count. */
  readonly measures: number
}

/** Who has clearly high need and whether something is directed there; `ages` in words where only they are asked for. */
export function highNeedSentence(
  { areas }: Pick<Dataset, 'areas'>,
  assessed: readonly Assessed[],
  ages: string,
  language: Language,
): string {
  const { need, needEffort: words } = needCatalogue(language)
  const high = assessed.filter(({ verdict }) => verdict === 'high-with' || verdict === 'high-without')
  if (high.length === 0) return need.summaryHigh(0, '')
  const without = high.filter(({ verdict }) => verdict === 'high-without').length
  const kinds = new Set(high.map(({ areaAt }) => areas[areaAt]!.kind))
  const [kind] = kinds
  const place = kind && kinds.size === 1 ? words.kinds[kind] : ''
  const [one, many] = [words.aimedOne(ages), words.aimedMany(ages)]
  const rest =
    without === 0
      ? high.some(({ measures }) => measures > 1)
        ? words.allWithSeveral(many)
        : words.allWith(high.length, one)
      : without === high.length
        ? words.noneWith(one)
        : words.someWithout(without, one)
  return `${words.high(high.length, place)}${rest}`
}

/** Of how many areas it cannot be told; empty when of none. */
export function unclearNeedSentence(assessed: readonly Pick<Assessed, 'verdict'>[], language: Language): string {
  const count = assessed.filter(({ verdict }) => verdict === 'cannot-tell').length
  return needCatalogue(language).need.summaryUnclear(count, countWord(count, language))
}
