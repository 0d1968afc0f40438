import type { Dataset } from '../../../domain/Dataset.ts'
import type { Indicator } from '../../../domain/Indicator.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { textIn } from '../../../domain/textIn.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { collator } from '../../../words/format.ts'
import { profileCatalogue } from '../../../words/profileCatalogue.ts'
import type { ProfileSubject } from './ProfileSubject.ts'
import type { ProfileRow } from './profileRow.ts'

/** The method lines at the foot of a profile: what the words mean, and where the figures come from. */
export function profileSources(
  dataset: Dataset,
  subject: ProfileSubject,
  rows: readonly ProfileRow[],
  language: Language,
): string[] {
  const words = profileCatalogue(language).profile
  const tables = tablesOf(
    rows.map(({ figure: { board } }) => board.indicator),
    language,
  )
  const hidden = rows.some(({ figure: { cell } }) => cell.kind === 'missing' && cell.reason === 'suppressed')
  return [
    ...(rows.some(({ prefix }) => prefix === words.approximately) ? [words.noteApproximate] : []),
    ...(subject.members.length > 1 ? [words.noteGroup] : []),
    words.noteInterval,
    rows.some(({ figure: { board } }) => board.indicator.intervalMethod === 't')
      ? catalogue(language).interval.mean
      : '',
    ...(rows.some(({ verdict }) => verdict === 'unknown') ? [words.noteUnknown] : []),
    ...(hidden ? [words.noteHidden(String(dataset.meta.minN))] : []),
    tables === '' ? '' : words.noteTables(tables),
    attributionOf(dataset, language),
  ].filter((text) => text !== '')
}

function attributionOf({ meta }: Dataset, language: Language): string {
  const text = textIn(meta.attribution, language)
  return text === '' ? '' : profileCatalogue(language).profile.noteSource(text)
}

/** Tables by publisher, each once: `SCB: TAB6683, TAB6685`. */
function tablesOf(indicators: readonly Indicator[], language: Language): string {
  const bySource = new Map<string, Set<string>>()
  for (const { source, tableId } of indicators) {
    if (source === '') continue
    const tables = bySource.get(source) ?? new Set()
    bySource.set(source, tables)
    if (tableId !== '') tables.add(tableId)
  }
  const order = collator(language)
  return [...bySource]
    .map(([source, tables]) => [source, [...tables].sort(order.compare).join(', ')].filter(Boolean).join(': '))
    .join('; ')
}
