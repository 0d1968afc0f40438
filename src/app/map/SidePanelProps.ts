import type { Dataset } from '../../domain/Dataset.ts'
import type { AppState, Theme } from '../../state/AppState.ts'
import type { HoverStore } from '../../ui/HoverStore.ts'
import type { ChoroplethView } from '../../viewmodels/choroplethView.ts'
import type { MeasureCard as MeasureCardView } from '../../viewmodels/measureView.ts'
import type { NeedFindings } from '../../viewmodels/NeedFindings.ts'
import type { UrlState } from '../useUrlState.ts'

export interface SidePanelProps {
  readonly dataset: Dataset
  readonly view: ChoroplethView
  readonly state: AppState
  readonly counts: readonly number[]
  readonly card: MeasureCardView | null
  readonly theme: Theme
  /** The need index, when that is what the map shows. */
  readonly need: NeedFindings | null
  readonly hover: HoverStore
  readonly onPick: (areaAt: number) => void
  readonly change: UrlState['change']
}
