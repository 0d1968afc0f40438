import { catalogue } from '../../i18n/catalogue.ts'
import { printWords } from '../../i18n/printWords.ts'
import type { AppState } from '../../state/AppState.ts'
import { choroplethView } from '../../viewmodels/choroplethView.ts'
import { stampOf } from '../takeaway/stampOf.ts'
import type { ViewProps } from '../ViewProps.ts'
import { PrintedView } from './PrintedView.tsx'
import type { PrintSection } from './PrintSection.ts'
import styles from './ViewSection.module.css'

/** The view behind each kind of print that is a view as it stands. */
const VIEWS = { map: 'karta', disc: 'kompass' } as const

/** The map or the disc as the address has it, on a page across: the view as it is shown on a slide, on white. */
export function viewSection(props: ViewProps, job: keyof typeof VIEWS): PrintSection {
  const { dataset, state } = props
  const view = VIEWS[job]
  const shown: AppState = {
    ...state,
    view,
    layout: state.layout === 'tiles' ? 'tiles' : 'map',
    theme: 'light',
    profile: { ...state.profile, print: null },
  }
  const words = catalogue(state.lang).shell
  const { municipalityName, attribution } = dataset.meta
  const map = job === 'map' ? choroplethView(dataset, shown, 'light') : null
  return {
    key: job,
    kind: words.views[view],
    name: '',
    about: municipalityName && words.municipality(municipalityName),
    stamp: [attribution[state.lang] && `${attribution[state.lang]}.`, ...stampOf(dataset, shown)].filter(Boolean),
    isWide: true,
    blocks: [
      {
        key: 'view',
        gap: 0,
        node: (
          <div className={styles.page}>
            <h1>{map?.title ?? printWords[state.lang].discTitle}</h1>
            <p>{map ? `${map.subtitle} ${map.summary}` : printWords[state.lang].discLead}</p>
            <div className={styles.view}>
              <PrintedView {...props} state={shown} theme="light" presenting />
            </div>
          </div>
        ),
      },
    ],
  }
}
