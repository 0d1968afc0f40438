import type { AreaShapes } from '../../../../map/model/stage/areaShapes.ts'
import type { ProfileSubject } from '../../model/ProfileSubject.ts'
import { type ProfileMap, profileMap } from '../../model/profileMap.ts'

const NOBODY: ProfileSubject = { kind: 'own', key: '', name: '', members: [], basis: null }

/** The whole municipality with its town enlarged and no area marked. Null when no area has a shape. */
export function coverMap(shapes: AreaShapes, width: number, height: number): ProfileMap | null {
  return profileMap(shapes, NOBODY, width, height, '', true)
}
