import type { PaneId } from './model/stage/stagePanes.ts'

/** Finished words; the map itself knows no language. */
export interface MapStageWords {
  readonly name: string
  readonly hint: string
  readonly wholeTitle: string
  readonly wholeSubtitle: string
  readonly lensTitle: string
  readonly lensSubtitle: string
  readonly measureKey: string
  /** How many names found no room. */
  readonly unnamed: (count: number) => string
  /** Length of a scale bar. */
  readonly kilometres: (km: number) => string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly zoomReset: string
  readonly panes: Readonly<Record<PaneId, string>>
  readonly locale: Record<string, string>
}
