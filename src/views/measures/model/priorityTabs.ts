import { isOfPriority, targetedMeasures } from '../../../analysis/effort/countedMeasures.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { NeedSpec } from '../../../domain/NeedSpec.ts'
import { textIn } from '../../../domain/textIn.ts'
import { effortCatalogue } from '../words/effortCatalogue.ts'

/** A prioritised area as a tab: what there is to say about it, or that figures are lacking. */
export interface PriorityTab {
  readonly id: string
  readonly name: string
  readonly meta: string
  readonly isGap: boolean
  readonly spec: NeedSpec | null
}

/** The prioritised areas of the package; a package without any has none, and its measures are shown together. */
export function priorityTabs(dataset: Dataset, language: Language): PriorityTab[] {
  const words = effortCatalogue(language).board
  return dataset.meta.priorityAreas.map(({ id, name }) => {
    const spec = dataset.needSpecs.find(({ priorityArea }) => priorityArea === id) ?? null
    const targeted = targetedMeasures(dataset).filter((measure) => isOfPriority(measure, id)).length
    return {
      id,
      name: textIn(name, language) || id,
      spec,
      isGap: spec === null,
      meta: spec ? `${words.measuresOf(spec.components.length)}, ${words.targeted(targeted)}` : words.gap,
    }
  })
}

/** The tab that is open: the one asked for, else the first that figures can describe, else the first. Null without any. */
export function openPriority(tabs: readonly PriorityTab[], priority: string | null): PriorityTab | null {
  return tabs.find(({ id }) => id === priority) ?? tabs.find(({ isGap }) => !isGap) ?? tabs[0] ?? null
}
