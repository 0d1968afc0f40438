import type { Language } from '../../../../domain/LocalText.ts'
import { keptTextKind } from '../../../../keeping/project/model/keptTexts.ts'
import type { TextCollision } from '../../../../keeping/project/model/mergeTexts.ts'
import type { WorkSummary } from '../../../../keeping/project/model/workSummary.ts'
import { listText } from '../../../../words/format.ts'
import { numberText } from '../../../../words/numberText.ts'
import { dataCatalogue } from '../../words/dataCatalogue.ts'

/** What somebody has made, counted in words: `12 ändringar av insatser och 1 berättelse`. */
export function workText(summary: WorkSummary, language: Language): string {
  const { counts, nothing } = dataCatalogue(language).work.dialog
  const parts = (['measures', 'plan', 'figures', 'stories', 'lists'] as const).flatMap((kind) =>
    summary[kind] === 0 ? [] : [counts[kind](numberText(summary[kind], 0, language), summary[kind] === 1)],
  )
  return parts.length === 0 ? nothing : listText(parts, language)
}

/** What two have called differently. */
export function collisionName({ key, record, field }: TextCollision, language: Language): string {
  const words = dataCatalogue(language).work.dialog
  if (keptTextKind(key) !== 'need') return words.landscape
  return field === null ? words.index(record) : `${words.index(record)}, ${field}`
}
