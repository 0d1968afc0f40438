import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { areaName } from '../../../domain/lookups.ts'
import { textIn } from '../../../domain/textIn.ts'
import { planCatalogue } from '../words/planCatalogue.ts'

/** The area or group that a goal or a note is about, or the whole municipality. */
export function placeName(
  dataset: Dataset,
  { areaId, groupId }: { readonly areaId: string | null; readonly groupId: string | null },
  language: Language,
): string {
  if (areaId !== null) return areaName(dataset, areaId)
  const group = dataset.groups.find(({ id }) => id === groupId)
  if (group) return textIn(group.name, language)
  return planCatalogue(language).plan.wholeMunicipality
}
