import type { AreaId } from '../domain/Area.ts'
import type { Dataset } from '../domain/Dataset.ts'

/** What is known of the package that figures are read into. */
export interface IntakeContext extends Pick<Dataset, 'areas' | 'groups' | 'indicators' | 'meta'> {
  /** Smaller statistical areas to the areas of the package, where a key file says so. */
  readonly keys?: ReadonlyMap<string, AreaId>
}
