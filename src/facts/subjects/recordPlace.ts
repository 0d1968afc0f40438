import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { areaName } from '../../domain/lookups.ts'
import { textIn } from '../../domain/textIn.ts'
import { notesCatalogue } from '../../words/notesCatalogue.ts'

/** The area or group that a goal or a note is about, or the whole municipality. */
export function recordPlace(
  dataset: Dataset,
  { areaId, groupId }: { readonly areaId: string | null; readonly groupId: string | null },
  language: Language,
): string {
  if (areaId !== null) return areaName(dataset, areaId)
  const group = dataset.groups.find(({ id }) => id === groupId)
  return group ? textIn(group.name, language) : notesCatalogue(language).notes.whole
}
