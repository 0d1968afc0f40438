import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { listText } from '../../i18n/format.ts'
import { profileWords } from '../../i18n/profileWords.ts'
import { textIn } from '../measureView.ts'
import type { ProfileSubject } from './ProfileSubject.ts'
import type { ProfileRow } from './profileRow.ts'

/** The method lines at the foot of a profile: what the words mean, and where the figures come from. */
export function profileSources(
  dataset: Dataset,
  subject: ProfileSubject,
  rows: readonly ProfileRow[],
  language: Language,
): string[] {
  const words = profileWords[language]
  const tables = [
    ...new Set(
      rows.map(({ figure: { board } }) =>
        [board.indicator.source, board.indicator.tableId].filter((part) => part !== '').join(' '),
      ),
    ),
  ].filter((text) => text !== '')
  const hidden = rows.some(({ figure: { cell } }) => cell.kind === 'missing' && cell.reason === 'suppressed')
  return [
    ...(rows.some(({ prefix }) => prefix === words.approximately) ? [words.noteApproximate] : []),
    ...(subject.members.length > 1 ? [words.noteGroup] : []),
    words.noteInterval,
    ...(rows.some(({ verdict }) => verdict === 'unknown') ? [words.noteUnknown] : []),
    ...(hidden ? [words.noteHidden(String(dataset.meta.minN))] : []),
    tables.length > 0 ? words.noteTables(listText(tables, language)) : '',
    attributionOf(dataset, language),
  ].filter((text) => text !== '')
}

function attributionOf({ meta }: Dataset, language: Language): string {
  const text = textIn(meta.attribution, language)
  return text === '' ? '' : profileWords[language].noteSource(text)
}
