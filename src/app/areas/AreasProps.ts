import type { Dataset } from '../../domain/Dataset.ts'
import type { AppState, Theme } from '../../state/AppState.ts'
import type { NeedFindings } from '../../viewmodels/NeedFindings.ts'
import type { ProfileChooser } from '../../viewmodels/profile/profileChooser.ts'
import type { AreaShapes } from '../../viewmodels/stage/areaShapes.ts'
import type { UrlState } from '../useUrlState.ts'
import type { Landscapes } from './useProfileLandscapes.ts'

/** What the parts of Områden share: worked out once for all areas. */
export interface AreasProps {
  readonly dataset: Dataset
  readonly state: AppState
  readonly theme: Theme
  readonly change: UrlState['change']
  readonly chooser: ProfileChooser
  readonly shapes: AreaShapes
  readonly needs: readonly NeedFindings[]
  readonly landscapes: Landscapes
}
