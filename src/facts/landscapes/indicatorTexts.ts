import type { CompassGroup } from '../../analysis/compass/groups.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { IndicatorId } from '../../domain/Indicator.ts'
import type { Language } from '../../domain/LocalText.ts'
import { indicatorById, indicatorName } from '../../domain/lookups.ts'
import type { NamedLandscape } from '../../domain/PackageMeta.ts'
import { compassCatalogue } from '../../words/compassCatalogue.ts'
import { listText } from '../../words/format.ts'
import { midSentence } from '../../words/midSentence.ts'
import { sentenceStart } from '../../words/sentenceStart.ts'

/** Names for the rim, by id: without the span of ages or years at the end, where no two become the same. */
export function shortNames(
  dataset: Dataset,
  ids: readonly IndicatorId[],
  language: Language,
): Map<IndicatorId, string> {
  const full = ids.map((id) => indicatorName(dataset, id, language))
  const { withoutSpan } = compassCatalogue(language).compass
  const short = full.map((name) => withoutSpan(name))
  return new Map(
    ids.map((id, i) => [id, short.filter((name) => name === short[i]).length > 1 ? full[i]! : short[i]!] as const),
  )
}

/** How alike two sets of areas must be for a description of one to hold for the other (Jaccard). */
const SAME_LANDSCAPE = 0.75

/**
 * The package's own description of a landscape: the one written for areas that are nearly these. New figures may move
 * an area or two without making it another landscape; more than that, and the description is not used.
 */
function describedName(dataset: Dataset, { areaIds, passiveIds }: CompassGroup, language: Language): string {
  const members = new Set([...areaIds, ...passiveIds])
  const likeness = (described: NamedLandscape): number => {
    const shared = described.areaIds.filter((id) => members.has(id)).length
    return shared / (members.size + described.areaIds.length - shared)
  }
  const best = (dataset.meta.compass?.landscapes ?? []).reduce<NamedLandscape | null>(
    (found, each) => (found === null || likeness(each) > likeness(found) ? each : found),
    null,
  )
  return best && likeness(best) >= SAME_LANDSCAPE ? best.name[language] : ''
}

/**
 * A landscape's name from what sets it apart: at most two traits of different themes, in the package's own neutral words
 * or, where it has none, made from the indicator's name.
 */
function generatedName(dataset: Dataset, group: CompassGroup, language: Language): string {
  const words = compassCatalogue(language).compass
  const names = shortNames(
    dataset,
    group.ingredients.map(({ indicatorId }) => indicatorId),
    language,
  )
  const traits = group.ingredients.map(({ indicatorId, sign }) => {
    const indicator = indicatorById(dataset, indicatorId)!
    const proposed = dataset.meta.compass?.indicators.find(({ id }) => id === indicatorId)
    const own = (sign > 0 ? proposed?.more : proposed?.less)?.[language]
    const kind = indicator.unit === 'percent' ? 'percent' : 'other'
    return own || words.traits[sign > 0 ? 'more' : 'less'][kind](midSentence(names.get(indicatorId)!, language))
  })
  const text = traits.length === 0 ? words.nearAverage : listText(traits, language)
  return sentenceStart(text, language)
}

/** What a landscape is called: as the package describes it, else as its figures do. */
export function landscapeName(dataset: Dataset, group: CompassGroup, language: Language): string {
  return describedName(dataset, group, language) || generatedName(dataset, group, language)
}
