import type { AppState } from '../../address/AppState.ts'
import type { ViewProps } from '../../ui/ViewProps.ts'
import { PrintedView } from './PrintedView.tsx'
import type { PrintSection } from './PrintSection.ts'
import { PRINTED_VIEWS, viewSection } from './viewSection.tsx'

/** The section of the print preview that is the map or the disc of the address. */
export function viewOnPaper(props: ViewProps, job: keyof typeof PRINTED_VIEWS): PrintSection {
  const { dataset, state } = props
  const shown: AppState = {
    ...state,
    view: PRINTED_VIEWS[job],
    layout: state.layout === 'tiles' ? 'tiles' : 'map',
    theme: 'light',
    profile: { ...state.profile, print: null },
  }
  return viewSection(dataset, shown, job, <PrintedView {...props} state={shown} theme="light" presenting onPaper />)
}
