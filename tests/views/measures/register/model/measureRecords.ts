import fc from 'fast-check'
import type { Measure } from '../../../../../src/domain/Measure.ts'
import type { MeasureRecord, NamedLink } from '../../../../../src/domain/MeasureRecord.ts'
import { MEASURE_FIELDS } from '../../../../../src/domain/measureFields.ts'
import { anyFields, asWritten } from '../../../../domain/anyFields.ts'

const some = <T>(values: readonly T[]) => fc.subarray([...values])

export interface Places {
  readonly areaIds: readonly string[]
  readonly groupIds: readonly string[]
  readonly priorityAreas: readonly string[]
  readonly indicatorIds: readonly string[]
}

function measure(id: string, { priorityAreas, indicatorIds }: Places): fc.Arbitrary<Measure> {
  return anyFields(MEASURE_FIELDS, { priorityAreas, indicators: indicatorIds }).map((fields) => ({
    id,
    ...fields,
    title: { ...fields.title, sv: fields.title.sv || id },
  }))
}

function links(places: Places): fc.Arbitrary<readonly NamedLink[]> {
  const link = (areaId: string | null, groupId: string | null) =>
    fc.record({
      areaId: fc.constant(areaId),
      groupId: fc.constant(groupId),
      role: fc.constantFrom('serves' as const, 'carried-out' as const),
      share: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map(asWritten)),
      measureShare: fc.option(fc.constantFrom(0, 0.25, 1)),
      basis: fc.option(fc.constantFrom('document' as const, 'rule' as const, 'interpretation' as const)),
    })
  return fc
    .tuple(some(places.areaIds), some(places.groupIds))
    .chain(([areaIds, groupIds]) =>
      fc.tuple(...areaIds.map((id) => link(id, null)), ...groupIds.map((id) => link(null, id))),
    )
}

/** Records of made-up measures: any texts, any unknowns, any links, ids that are hard on maps and on spreadsheets. */
export function anyRecords(places: Places): fc.Arbitrary<readonly MeasureRecord[]> {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', '=d', '007', 'é'), {
    maxLength: 5,
  })
  return ids.chain((chosen) =>
    fc.tuple(...chosen.map((id) => fc.record({ measure: measure(id, places), links: links(places) }))),
  )
}
