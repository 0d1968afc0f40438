import fc from 'fast-check'
import { INTERPRETABLE, MEASURE_REACHES, type Measure } from '../../../../../src/domain/Measure.ts'
import type { MeasureRecord, NamedLink } from '../../../../../src/domain/MeasureRecord.ts'

/** Text as a form gives it: trimmed and composed, with everything that is hard on a CSV file in it. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '=1+2',
      "'=1",
      "''-x",
      '-5',
      '+46',
      '@a',
      'a;b',
      'a,"b"',
      'a\nb',
      'åäö – x',
      "'",
      '-',
      '0',
      'okänt',
    ),
  )
  .map((value) => value.replaceAll('\r', '').normalize('NFC').trim().normalize('NFC'))
const known = text.map((value) => (value === '' ? null : value))
/** Names without the sign between them; shares that are not more than all together. */
const funders = fc
  .uniqueArray(
    text.map((value) => value.replaceAll(';', '').trim()),
    { maxLength: 3 },
  )
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc.record({ name: fc.constant(name || null), sharePercent: fc.option(fc.integer({ min: 0, max: 33 })) }),
      ),
    ),
  )
  .map((list) => list.filter(({ name, sharePercent }) => name !== null || sharePercent !== null))
const number = (max: number) =>
  fc.option(fc.oneof(fc.integer({ min: 0, max }), fc.double({ min: 0, max, noNaN: true, noDefaultInfinity: true })))
const date = fc.option(fc.constantFrom('2024', '2024-02', '2024-02-29', '2025-12-31'))
const local = fc.record({ sv: text, en: text })
const some = <T>(values: readonly T[]) => fc.subarray([...values])

export interface Places {
  readonly areaIds: readonly string[]
  readonly groupIds: readonly string[]
  readonly priorityAreas: readonly string[]
  readonly indicatorIds: readonly string[]
}

function measure(id: string, places: Places): fc.Arbitrary<Measure> {
  return fc
    .record({
      title: local.map(({ sv, en }) => ({ sv: sv || id, en })),
      ...{ shortTitle: local, description: local, targetGroup: local, owner: known, partners: known },
      priorityAreas: some(places.priorityAreas),
      sdg: some([1, 4, 17]),
      ages: fc.option(fc.tuple(fc.nat(100), fc.nat(30))),
      level: fc.option(fc.constantFrom('universal', 'selective', 'indicated')),
      reach: fc.constantFrom(...MEASURE_REACHES),
      locationIs: fc.option(fc.constantFrom('carried-out', 'beneficiaries-live')),
      point: fc.option(fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.integer({ min: -90, max: 90 }))),
      radiusM: fc.option(fc.integer({ min: 1, max: 200_000 })),
      ...{ start: date, end: date, lastReviewed: date },
      mentioned: some([2019, 2024, 2025]),
      funders,
      interpreted: some(INTERPRETABLE),
      status: fc.option(fc.constantFrom('planned', 'ongoing', 'paused', 'ended')),
      ...{ costSekPerYear: number(1e9), fte: number(50), hoursPerYear: number(1e5) },
      followsIndicators: some(places.indicatorIds),
      expectedDirection: fc.option(fc.constantFrom('increase', 'decrease')),
      ...{ sourceDocument: text, sourceQuote: text },
      basis: fc.option(fc.constantFrom('document', 'rule', 'interpretation')),
    })
    .map(({ ages, point, ...rest }) => ({
      id,
      ...rest,
      ageFrom: ages ? ages[0] : null,
      ageTo: ages ? Math.min(130, ages[0] + ages[1]) : null,
      point: point && ([point[0] === 0 ? 0 : point[0], point[1] === 0 ? 0 : point[1]] as const),
      polygon: null,
    })) as fc.Arbitrary<Measure>
}

function links(places: Places): fc.Arbitrary<readonly NamedLink[]> {
  const link = (areaId: string | null, groupId: string | null) =>
    fc.record({
      ...{ areaId: fc.constant(areaId), groupId: fc.constant(groupId) },
      role: fc.constantFrom('serves' as const, 'carried-out' as const),
      share: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map((share) => (share === 0 ? 0 : share))),
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
