import type { Leader } from '../../../geo/LabelGround.ts'
import type { PixelPoint } from '../../../geo/viewport.ts'
import type { AreaShapes } from './areaShapes.ts'
import type { MeasureText, PlacedBlock } from './labelBlock.ts'
import type { Pane, PixelRect } from './stagePanes.ts'

export interface LabelText {
  /** Position of the area in the dataset. */
  readonly areaAt: number
  /** Empty: the value alone, in the lighter type of names, where it fits. */
  readonly name: string
  readonly value: string
  readonly marks: number
}

export interface PlacedLabel extends PlacedBlock {
  readonly areaAt: number
  /** Outside labels stand on the ground; inside labels on the fill of their area. */
  readonly inside: boolean
  /** False for a value whose name stands elsewhere or nowhere. */
  readonly isNamed: boolean
  readonly leader: Leader | null
}

/** A locality, the place of a measure or the tag of a chosen area, with the room that is kept around it. */
export interface AvoidedPoint extends PixelPoint {
  readonly around: number
}

export interface LabelRequest {
  readonly pane: Pane
  readonly shapes: AreaShapes
  readonly texts: readonly LabelText[]
  readonly measure: MeasureText
  /** Parts of the stage that are taken: headings, scale bars, keys. */
  readonly reserved: readonly PixelRect[]
  /** Points that labels leave visible when they can, stage pixels. */
  readonly avoid: readonly AvoidedPoint[]
  /** Lines of the stage that no label outside its area stands on, and others when they can; a leader may cross one. */
  readonly lines?: readonly Leader[]
  /** Names are left out rather than led outside: phones, thumbnails. */
  readonly compact: boolean
}
