import { levelAbove } from '../../../analysis/levelAbove.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { textIn } from '../../../domain/textIn.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { numberText } from '../../../words/format.ts'
import { profileCatalogue } from '../../../words/profileCatalogue.ts'
import { indicatorBoards } from './indicatorBoards.ts'
import type { ProfileSubject } from './ProfileSubject.ts'
import { type CompositionView, profileComposition } from './profileComposition.ts'
import { type ProfileHead, profileHead } from './profileHead.ts'
import { type ProfileMeasures, profileMeasures } from './profileMeasures.ts'
import { type ProfileRow, profileRow } from './profileRow.ts'
import { type ProfileSimilar, profileSimilar } from './profileSimilar.ts'
import { profileSources } from './profileSources.ts'
import { type ProfileSummary, profileSummary, summaryIndicators } from './profileSummary.ts'

export interface ProfileTheme {
  readonly id: string
  readonly name: string
  readonly rows: readonly ProfileRow[]
}

/** A whole profile but for what takes longer: need with its doubt, and the landscape. */
export interface ProfileView {
  readonly subject: ProfileSubject
  readonly head: ProfileHead
  /** Its name over a column of figures: a group of the reader's own is too long for that. */
  readonly ownLabel: string
  readonly summary: ProfileSummary
  /** The rows of the first page. */
  readonly keyRows: readonly ProfileRow[]
  readonly rowsTitle: string
  /** What the areas are that a row's `standing` is among; null where there are none. */
  readonly above: { readonly name: string; readonly areas: number } | null
  readonly themes: readonly ProfileTheme[]
  readonly compositions: readonly CompositionView[]
  readonly similar: ProfileSimilar | null
  readonly measures: ProfileMeasures
  readonly sources: readonly string[]
}

export function profileView(dataset: Dataset, subject: ProfileSubject, language: Language): ProfileView {
  const words = profileCatalogue(language).profile
  const rows = indicatorBoards(dataset).map((board) => profileRow(dataset, board, subject, language))
  const themes = [
    ...dataset.meta.themes.map(({ id, name }) => ({ id, name: textIn(name, language) })),
    { id: '', name: words.otherTheme },
  ]
  const known = new Set(dataset.meta.themes.map(({ id }) => id))
  return {
    subject,
    head: profileHead(dataset, subject, language),
    ownLabel: subject.kind === 'own' ? words.ownLabel : subject.name,
    summary: profileSummary(dataset, subject, rows, language),
    keyRows: summaryIndicators(dataset).flatMap((id) => rows.filter((row) => row.indicatorId === id)),
    above: rows.some(({ standing }) => standing) ? aboveOf(dataset, language) : null,
    rowsTitle: words.rowsTitle(numberText(dataset.areas.length, 0, language)),
    themes: themes
      .map(({ id, name }) => ({
        id,
        name,
        rows: rows.filter(({ theme }) => theme === id || (id === '' && !known.has(theme))),
      }))
      .filter((theme) => theme.rows.length > 0),
    compositions: (dataset.meta.profile?.compositions ?? []).flatMap(
      (composition) => profileComposition(dataset, composition, subject, language) ?? [],
    ),
    similar: profileSimilar(dataset, subject, language),
    measures: profileMeasures(dataset, subject, language),
    sources: profileSources(dataset, subject, rows, language),
  }
}

function aboveOf(dataset: Dataset, language: Language): ProfileView['above'] {
  const above = levelAbove(dataset)
  return (
    above && { name: catalogue(language).shell.municipality(above.meta.municipalityName), areas: above.areas.length }
  )
}
