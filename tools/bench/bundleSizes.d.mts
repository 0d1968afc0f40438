export const SCRIPT_BUDGETS: {
  readonly beforeAnythingShows: number
  readonly toTheMap: number
  readonly engineWorker: number
}
export function scriptSizes(dist: string): ReadonlyMap<string, number>
export function shellScripts(dist: string): Promise<ReadonlySet<string>>
export function mapScripts(dist: string): Promise<ReadonlySet<string>>
