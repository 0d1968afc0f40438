import type { AreaId } from './Area.ts'
import type { LocalText } from './LocalText.ts'
import type { LinkBasis } from './Measure.ts'

/** A named set of areas ("norra delarna"), aggregated from counts, never from averages of averages. */
export interface AreaGroup {
  readonly id: string
  readonly name: LocalText
  readonly areaIds: readonly AreaId[]
  readonly basis: LinkBasis
}
