import type { AreaId } from '../../domain/Area.ts'

/** What is compared: an area, or a named group of areas counted together. */
export interface Subject {
  readonly id: string
  readonly name: string
  /** 1-4: its colour and shape, the same as on the map for an area that is chosen there. */
  readonly order: number
  readonly kind: 'area' | 'group'
  readonly areaIds: readonly AreaId[]
  /** Position in the dataset; -1 for a group. */
  readonly areaAt: number
  /** Members of a group, in words; empty for an area. */
  readonly members: string
}
