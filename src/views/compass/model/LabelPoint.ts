import type { Leader } from '../../../geo/LabelGround.ts'
import type { DiscText } from './DiscInput.ts'

export interface LabelPoint {
  readonly key: number
  /** Empty: stands in the way of names but has none. */
  readonly name: string
  readonly x: number
  readonly y: number
  /** How far the symbol reaches. */
  readonly reach: number
  /** Chosen areas and the municipality: they are named first and in heavier type. */
  readonly strong: boolean
}

export interface AreaLabel {
  readonly key: number
  readonly text: DiscText
  readonly leader: Leader | null
}
