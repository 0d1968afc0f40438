import fc from 'fast-check'
import type { FieldKind, FieldSpec, FieldTable, FieldValues, KindValues } from '../../src/domain/FieldSpec.ts'
import { withoutBinaryNoise } from '../../src/ingest/withoutBinaryNoise.ts'

/** Ids that the package has, for fields that name other records. */
export interface KnownIds {
  readonly priorityAreas: readonly string[]
  readonly indicators: readonly string[]
}

/** Text as a form gives it: trimmed and composed, with everything that is hard on a CSV file in it. */
export const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      ...['=1+2', "'=1", "''-x", '-5', '+46', '@a', 'a;b', 'a,"b"', 'a\nb', 'åäö – x', "'", '-', '0', 'okänt'],
    ),
  )
  .map((value) => value.replaceAll('\r', '').normalize('NFC').trim().normalize('NFC'))

/** Names without the sign between them; shares that are not more than all together. */
const funders = fc
  .uniqueArray(
    anyText.map((value) => value.replaceAll(';', '').trim()),
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

const ring = (west: number, south: number) => [
  [
    ...[west, west + 0.125].map((lon) => [lon, south]),
    ...[west + 0.125, west].map((lon) => [lon, south + 0.125]),
    [west, south],
  ],
]
/** A number as a file gives it back: no minus zero, and nothing that arithmetic left of another. */
export const asWritten = (value: number) => (value === 0 ? 0 : (withoutBinaryNoise(value) ?? value))
const some = <T>(values: readonly T[]) => fc.subarray([...values])

type Arbitraries = {
  readonly [K in FieldKind]: (spec: FieldSpec<K>, ids: KnownIds) => fc.Arbitrary<KindValues[K]>
}

const ARBITRARIES: Arbitraries = {
  texts: () => fc.record({ sv: anyText, en: anyText }),
  text: () => anyText,
  name: () => anyText.map((value) => (value === '' ? null : value)),
  link: () => fc.constantFrom('', 'https://www.scb.se/', 'https://a.se/?b=c;d&e="f"'),
  number: ({ min = 0, max = 1e9, integer = false }) =>
    fc.option(
      integer || max <= 200
        ? fc.integer({ min, max })
        : fc.oneof(
            fc.integer({ min, max }),
            fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map(asWritten),
          ),
    ),
  date: () => fc.option(fc.constantFrom('2024', '2024-02', '2024-02-29', '2025-12-31')),
  word: ({ words }) => fc.option(fc.constantFrom(...words)),
  words: ({ words }) => some(words),
  ids: ({ of }, ids) => some(ids[of]),
  goals: () => some([1, 4, 17]),
  years: () => some([2019, 2024, 2025]),
  periods: () => some(['2019', '2023/24', '2024K2']),
  period: () => fc.option(fc.constantFrom('2019', '2023/24', '2024K2')),
  point: () =>
    fc.option(
      fc
        .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.integer({ min: -90, max: 90 }))
        .map(([lon, lat]) => [asWritten(lon), asWritten(lat)] as const),
    ),
  polygon: () =>
    fc.option(
      fc.constantFrom(
        { type: 'Polygon' as const, coordinates: ring(12.5, 57.875) },
        { type: 'MultiPolygon' as const, coordinates: [ring(12.5, 57.875), ring(13, 58)] },
      ),
    ),
  funders: () => funders,
}

/** Any record of a table of fields that its reader takes as it is: each field by its kind and within its limits. */
export function anyFields<T extends FieldTable>(fields: T, ids: KnownIds): fc.Arbitrary<FieldValues<T>> {
  const arbitraries = Object.entries(fields).map(([field, spec]) => {
    const ofKind = ARBITRARIES[spec.kind] as (spec: FieldSpec, ids: KnownIds) => fc.Arbitrary<unknown>
    const otherwise = 'otherwise' in spec ? spec.otherwise : null
    return [field, ofKind(spec, ids).map((value) => value ?? otherwise ?? null)] as const
  })
  return fc.record(Object.fromEntries(arbitraries)).map((values) => {
    const record: Record<string, unknown> = { ...values }
    for (const [field, spec] of Object.entries(fields)) {
      if (spec.kind !== 'number' || spec.notBelow === undefined) continue
      const [least, value] = [record[spec.notBelow], record[field]]
      if (typeof least === 'number' && typeof value === 'number') record[field] = Math.max(least, value)
    }
    return record as FieldValues<T>
  })
}
