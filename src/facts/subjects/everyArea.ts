import type { Dataset } from '../../domain/Dataset.ts'
import type { Subject } from './Subject.ts'

/** Every area of the dataset as something to compare, none of them chosen. */
export function everyArea({ areas }: Dataset): Subject[] {
  return areas.map(({ id, name }, areaAt) => ({
    id,
    name,
    areaAt,
    order: 0,
    members: '',
    kind: 'area',
    areaIds: [id],
  }))
}
