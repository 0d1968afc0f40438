import type { ReactNode } from 'react'
import type { AppState } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { catalogue } from '../../words/catalogue.ts'
import { stampOf } from '../takeAway/stampOf.ts'
import type { PrintSection } from './PrintSection.ts'

/** The map or the disc as the address has it, on a page across, on white; `view` is the view as it is presented. */
export function viewSection(dataset: Dataset, state: AppState, job: 'map' | 'disc', view: ReactNode): PrintSection {
  const words = catalogue(state.language).shell
  const { municipalityName, attribution } = dataset.meta
  return {
    key: job,
    kind: words.views[state.view],
    name: '',
    about: municipalityName && words.municipality(municipalityName),
    stamp: [attribution[state.language] && `${attribution[state.language]}.`, ...stampOf(dataset, state)].filter(
      Boolean,
    ),
    isWide: true,
    blocks: [{ key: 'view', gap: 0, node: view }],
  }
}
