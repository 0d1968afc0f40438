import type { AppState, Theme } from '../../address/AppState.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { MeasureCard as MeasureCardView } from '../../facts/measures/measureView.ts'
import type { NeedFindings } from '../../facts/need/NeedFindings.ts'
import type { ChoroplethView } from '../../map/model/choroplethView.ts'
import type { HoverStore } from '../../ui/HoverStore.ts'

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
