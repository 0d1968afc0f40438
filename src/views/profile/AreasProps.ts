import type { AppState, Theme } from '../../address/AppState.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { Vocabulary } from '../../address/Vocabulary.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { NeedFindings } from '../../facts/need/NeedFindings.ts'
import type { AreaShapes } from '../../map/model/stage/areaShapes.ts'
import type { ProfileChooser } from './model/profileChooser.ts'
import type { Landscapes } from './model/profileLandscapes.ts'

/** What the parts of Områden share: worked out once for all areas. */
export interface AreasProps {
  readonly dataset: Dataset
  readonly state: AppState
  readonly vocabulary: Vocabulary
  readonly theme: Theme
  readonly change: UrlState['change']
  readonly chooser: ProfileChooser
  readonly shapes: AreaShapes
  readonly needs: readonly NeedFindings[]
  readonly landscapes: Landscapes
}
