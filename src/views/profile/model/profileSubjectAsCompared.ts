import type { Subject } from '../../../facts/subjects/Subject.ts'
import type { ProfileSubject } from './ProfileSubject.ts'

/** The subject in the terms of the charts, in the colour of profiles. */
export function profileSubjectAsCompared({ key, name, kind, members }: ProfileSubject): Subject {
  return {
    id: key,
    name,
    order: 2,
    kind: kind === 'area' ? 'area' : 'group',
    members: '',
    areaIds: members.map(({ areaId }) => areaId),
    areaAt: kind === 'area' ? (members[0]?.areaAt ?? -1) : -1,
  }
}
