import { needEffortVerdicts } from '../../../analysis/effort/needEffortVerdict.ts'
import type { AreaId } from '../../../domain/Area.ts'
import { areaName } from '../../../domain/lookups.ts'
import type { NamedId } from '../../../domain/PackageMeta.ts'
import { textIn } from '../../../domain/textIn.ts'
import { listText, numberText } from '../../../words/format.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import type { PlanInput } from './PlanInput.ts'

/** The areas whose need is clearly higher within a prioritised area, in the order of the dataset; null without an index. */
export function highAreas({ dataset, needs }: PlanInput, priority: string): AreaId[] | null {
  const need = needs.get(priority) ?? null
  if (!need) return null
  const verdicts = needEffortVerdicts(dataset, need, { priority, ages: null })
  return verdicts.filter(({ level }) => level === 'high').map(({ areaId }) => areaId)
}

/** Where need is clearly higher, or why that cannot be told. */
export function needSentence(input: PlanInput, { id, name }: NamedId): string {
  const { dataset, language, needs } = input
  const words = planCatalogue(language).plan
  const high = highAreas(input, id)
  if (!high) return words.noIndex(textIn(name, language))
  const all = numberText(needs.get(id)!.result.ranked, 0, language)
  if (high.length === 0) return words.needNowhere(all)
  const names = listText(
    high.map((area) => areaName(dataset, area)),
    language,
  )
  return words.needHigh(names, numberText(high.length, 0, language), all)
}
