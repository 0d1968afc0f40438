import type { CompassSpec } from '../../../analysis/compass/CompassSpec.ts'
import type { CompassTable } from '../../../analysis/compass/CompassTable.ts'
import type { CompassFit } from '../../../analysis/compass/compassSteps.ts'

/** To the worker: one compass. */
export interface CompassTask {
  readonly table: CompassTable
  readonly spec: CompassSpec
}

/** From the worker. */
export type CompassAnswer = CompassFit
