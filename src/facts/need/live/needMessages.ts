import type { SimulationOptions } from '../../../analysis/need/NeedSimulation.ts'
import type { NeedTable } from '../../../analysis/need/needTable.ts'
import type { NeedUncertainty } from '../../../analysis/need/needUncertainty.ts'

/** To the worker: only the figures of the spec's components, not the dataset. */
export interface NeedRequest {
  readonly table: NeedTable
  readonly options: SimulationOptions
}

/** From the worker; null when there is no index. */
export type NeedAnswer = NeedUncertainty | null
