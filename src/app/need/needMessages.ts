import type { SimulationOptions } from '../../analysis/need/NeedSimulation.ts'
import type { NeedTable } from '../../analysis/need/needTable.ts'
import type { NeedUncertainty } from '../../analysis/need/needUncertainty.ts'

/** To the worker. A new request does not stop an older one; `cancel` does. */
export type NeedRequest =
  | { readonly kind: 'simulate'; readonly id: number; readonly table: NeedTable; readonly options: SimulationOptions }
  | { readonly kind: 'cancel'; readonly id: number }

/** From the worker; nothing comes for what was cancelled. `result` is null when there is no index. */
export interface NeedAnswer {
  readonly id: number
  readonly result: NeedUncertainty | null
}
