import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { catalogue } from '../../i18n/catalogue.ts'
import { printWords } from '../../i18n/printWords.ts'
import { profilePageWords } from '../../i18n/profilePageWords.ts'
import { profileWords } from '../../i18n/profileWords.ts'
import type { AppState } from '../../state/AppState.ts'
import { knowledgeGapView } from '../../viewmodels/knowledgeGapView.ts'
import { indicatorNotes } from '../../viewmodels/print/indicatorNotes.ts'
import { stampOf } from '../takeaway/stampOf.ts'
import styles from './Booklet.module.css'
import { PrintGaps } from './PrintGaps.tsx'
import type { PrintSection } from './PrintSection.ts'

/** The last pages of the booklet: what every indicator is, how the words are used, and what is not known by area. */
export function bookletClosing(dataset: Dataset, state: AppState, language: Language): PrintSection {
  const words = profileWords[language]
  const { meta } = dataset
  const gaps = dataset.knowledgeGaps.map((gap) => knowledgeGapView(dataset, gap, language))
  return {
    key: 'closing',
    kind: printWords[language].booklet,
    name: profilePageWords[language].sourcesTitle,
    about: meta.municipalityName && catalogue(language).shell.municipality(meta.municipalityName),
    stamp: stampOf(dataset, { ...state, profile: { ...state.profile, print: 'booklet' } }).filter((_, at) => at !== 1),
    blocks: [
      {
        key: 'method',
        gap: 0,
        node: (
          <div className={styles.method}>
            <h1>{profilePageWords[language].sourcesTitle}</h1>
            {[
              words.noteInterval,
              words.noteApproximate,
              words.noteGroup,
              words.noteUnknown,
              words.noteHidden(String(meta.minN)),
            ].map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        ),
      },
      ...(gaps.length > 0 ? [{ key: 'gaps', gap: 18, node: <PrintGaps gaps={gaps} language={language} /> }] : []),
      ...indicatorNotes(dataset, language).map((note) => ({
        key: `indicator-${note.id}`,
        gap: 7,
        node: (
          <div className={styles.indicator}>
            <b>{note.name}.</b> {note.text}
          </div>
        ),
      })),
    ],
  }
}
