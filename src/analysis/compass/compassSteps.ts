import type { CompassFrame } from './CompassFrame.ts'
import type { CompassNote } from './CompassNote.ts'
import type { CompassSpec } from './CompassSpec.ts'
import type { CompassTable } from './CompassTable.ts'
import type { KRow } from './chooseK.ts'
import { fitFrame } from './fitFrame.ts'
import { type CompassGroup, groups } from './groups.ts'
import { type Magnet, magnets } from './magnets.ts'
import { type CompassPlacement, placeAreas } from './placeAreas.ts'
import type { PlacedPoint } from './placeProfile.ts'
import { placeReference } from './placeReference.ts'
import { type CompassQuality, quality } from './quality.ts'

/** A compass with everything that is shown of it. */
export interface FittedCompass {
  readonly table: CompassTable
  readonly spec: CompassSpec
  readonly frame: CompassFrame
  readonly kTable: readonly KRow[]
  readonly stability: readonly number[] | null
  readonly notes: readonly CompassNote[]
  /** Over the frame's window. */
  readonly placement: CompassPlacement
  /** The municipality, by its values in the base periods; null when too many of them are unknown. */
  readonly reference: PlacedPoint | null
  readonly magnets: readonly Magnet[]
  readonly groups: readonly CompassGroup[]
  readonly quality: CompassQuality
}

/** Why there is no compass. */
export interface RefusedCompass {
  readonly table: CompassTable
  readonly spec: CompassSpec
  readonly frame: null
  readonly notes: readonly CompassNote[]
}

export type CompassFit = FittedCompass | RefusedCompass

/** Steps of the work, so that whoever waits for it can say how far it has come. */
export const COMPASS_STEPS = 4

/** The whole work of a compass, one step at a time; yields the number of steps done. */
export function* compassSteps(table: CompassTable, spec: CompassSpec): Generator<number, CompassFit> {
  const { frame, kTable, stability, notes } = fitFrame(table, spec)
  if (!frame) return { table, spec, frame, notes }
  yield 1
  const placement = placeAreas(frame, table)
  const reference = placeReference(frame, table, frame.base, 'relative')
  yield 2
  const found = groups(frame, table)
  yield 3
  const judged = quality(frame, table)
  return {
    table,
    spec,
    frame,
    kTable,
    stability,
    notes,
    placement,
    reference,
    magnets: magnets(frame),
    groups: found,
    quality: judged,
  }
}

/** The same in one go. */
export function compassFit(table: CompassTable, spec: CompassSpec): CompassFit {
  const steps = compassSteps(table, spec)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
