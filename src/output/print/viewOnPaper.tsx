import type { AppState } from '../../address/AppState.ts'
import { showCompass, showMap } from '../../address/changes.ts'
import type { ViewProps } from '../../ui/ViewProps.ts'
import { PrintedView } from './PrintedView.tsx'
import type { PrintSection } from './PrintSection.ts'
import { viewSection } from './viewSection.tsx'

/** The section of the print preview that is the map or the disc of the address. */
export function viewOnPaper(props: ViewProps, job: 'map' | 'disc'): PrintSection {
  const { dataset, state } = props
  const shown: AppState = {
    ...(job === 'map' ? showMap(state) : showCompass(state)),
    layout: state.layout === 'tiles' ? 'tiles' : 'map',
    theme: 'light',
    profile: { ...state.profile, print: null },
  }
  return viewSection(dataset, shown, job, <PrintedView {...props} state={shown} theme="light" presenting onPaper />)
}
