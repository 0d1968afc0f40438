import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { indicatorName } from '../../domain/lookups.ts'
import { catalogue } from '../../words/catalogue.ts'
import { listText } from '../../words/format.ts'

/** Sentences that everything made of a dataset must say of what the package does not have; none where there is nothing. */
export function notInPackage(dataset: Dataset, language: Language): string[] {
  const { draft, planDraft, ownFigures } = dataset
  return [
    ...(draft ? [catalogue(language).shell.draft.notice(draft.name, draft.changes)] : []),
    ...(planDraft ? [catalogue(language).shell.draft.plan(planDraft.changes)] : []),
    ...(ownFigures ? [ownFiguresText(dataset, language)] : []),
  ]
}

/** Names are listed up to so many; above, they are counted. */
const MOST_NAMED = 3

/** That there are figures of the reader's own, and of which indicators. Empty where there are none. */
export function ownFiguresText(dataset: Dataset, language: Language): string {
  const { ownFigures } = dataset
  if (!ownFigures) return ''
  const words = catalogue(language).shell.ownFigures
  const { indicatorIds } = ownFigures
  if (indicatorIds.length === 0) return words.areas
  const names = indicatorIds.map((id) => indicatorName(dataset, id, language))
  return words.notice(names.length > MOST_NAMED ? words.count(names.length) : listText(names, language))
}
