import type { CompassSpec } from '../../analysis/compass/CompassSpec.ts'
import type { CompassTable } from '../../analysis/compass/CompassTable.ts'
import type { CompassFit } from '../../analysis/compass/compassSteps.ts'

/** To the worker: one compass. It is ended when it is no longer wanted. */
export interface CompassTask {
  readonly table: CompassTable
  readonly spec: CompassSpec
}

/** From the worker: how far it has come, 0-1, and at the end the compass. */
export type CompassAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly fit: CompassFit }
