import type { AppState } from '../../../address/AppState.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { knowledgeGapView } from '../../../facts/measures/knowledgeGapView.ts'
import type { PrintSection } from '../../../output/print/PrintSection.ts'
import { stampOf } from '../../../output/takeAway/stampOf.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { outputCatalogue } from '../../../words/outputCatalogue.ts'
import { profileCatalogue } from '../../../words/profileCatalogue.ts'
import styles from './Booklet.module.css'
import { indicatorNotes } from './model/indicatorNotes.ts'
import { PrintGaps } from './PrintGaps.tsx'

/** The last pages of the booklet: what every indicator is, how the words are used, and what is not known by area. */
export function bookletClosing(dataset: Dataset, state: AppState, language: Language): PrintSection {
  const words = profileCatalogue(language).profile
  const { meta } = dataset
  const gaps = dataset.knowledgeGaps.map((gap) => knowledgeGapView(dataset, gap, language))
  return {
    key: 'closing',
    kind: outputCatalogue(language).print.booklet,
    name: profileCatalogue(language).profilePage.sourcesTitle,
    about: meta.municipalityName && catalogue(language).shell.municipality(meta.municipalityName),
    stamp: stampOf(dataset, { ...state, profile: { ...state.profile, print: 'booklet' } }, { withoutSettings: true }),
    blocks: [
      {
        key: 'method',
        gap: 0,
        node: (
          <div className={styles.method}>
            <h1>{profileCatalogue(language).profilePage.sourcesTitle}</h1>
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
