import type { ReactNode } from 'react'
import type { AppState } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { choroplethView } from '../../map/model/choroplethView.ts'
import { catalogue } from '../../words/catalogue.ts'
import { outputCatalogue } from '../../words/outputCatalogue.ts'
import { stampOf } from '../takeAway/stampOf.ts'
import type { PrintSection } from './PrintSection.ts'
import styles from './ViewSection.module.css'

/** The map or the disc as the address has it, on a page across, on white; `view` is the view as it is presented. */
export function viewSection(dataset: Dataset, state: AppState, job: 'map' | 'disc', view: ReactNode): PrintSection {
  const words = catalogue(state.language).shell
  const { municipalityName, attribution } = dataset.meta
  const map = job === 'map' ? choroplethView(dataset, state, 'light') : null
  const title = map?.title ?? outputCatalogue(state.language).print.discTitle
  return {
    key: job,
    kind: words.views[state.view],
    name: '',
    about: municipalityName && words.municipality(municipalityName),
    stamp: [attribution[state.language] && `${attribution[state.language]}.`, ...stampOf(dataset, state)].filter(
      Boolean,
    ),
    isWide: true,
    blocks: [
      {
        key: 'view',
        gap: 0,
        node: (
          <div className={styles.page}>
            <h1>{title}</h1>
            <p>{map?.subtitle ?? outputCatalogue(state.language).print.discLead}</p>
            {/* A picture on paper: what answers on the screen does not here. */}
            <div className={styles.view} role="img" aria-label={map?.summary ?? title} inert>
              {view}
            </div>
          </div>
        ),
      },
    ],
  }
}
