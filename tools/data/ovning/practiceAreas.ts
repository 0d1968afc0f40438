import type { AreaKind } from '../../../src/domain/Area.ts'

/** A made-up area: what lives there decides every figure of it. */
export interface PracticeArea {
  readonly id: string
  readonly name: string
  readonly kind: AreaKind
  /** Residents on 31 December 2025. */
  readonly residents: number
  /** How hard life is there, 0-1: the hidden cause behind most figures. */
  readonly hardship: number
  /** Children, and older people, as many times the municipality's share. */
  readonly young: number
  readonly old: number
  /** Share of the dwellings that are rented and tenant-owned, 0-1; the rest is owner-occupied. */
  readonly rented: number
  readonly tenantOwned: number
  /** Growth in a year, as a share. */
  readonly growth: number
  /** Corners of its border, by their names in `CORNERS`, anticlockwise or clockwise. */
  readonly border: string
  /** Where its name stands, kilometres from the corner of the drawing. */
  readonly label: readonly [number, number]
}

type Row = readonly [string, AreaKind, number, number, number, number, number, number, number, string, [number, number]]

const ROWS: readonly Row[] = [
  ['Centrum', 'tatort', 3240, 0.36, 0.6, 1.5, 0.46, 0.5, 0.004, 'w1 r1 r2 w2', [13.1, 12.2]],
  ['Almlunden', 'tatort', 2910, 0.84, 1.25, 0.8, 0.84, 0.1, 0.008, 't4 r1 w1 t6 t5', [12.3, 14.4]],
  ['Hagaberg', 'tatort', 2380, 0.08, 1.3, 0.9, 0.04, 0.12, 0.003, 't6 w1 w2 t7', [11.2, 11.7]],
  ['Sjöstaden', 'tatort', 1920, 0.14, 0.9, 1.1, 0.2, 0.68, 0.03, 't7 w2 r2 m n', [12.3, 9.7]],
  ['Kvarnbyn', 'tatort', 3510, 0.58, 1.1, 0.85, 0.55, 0.2, 0.005, 't4 t3 t2 e1 r1', [16.4, 14.6]],
  ['Tallbacken', 'tatort', 2740, 0.93, 1.35, 0.7, 0.9, 0.06, 0.01, 't2 t1 e2 e1', [17.9, 12.1]],
  ['Strandängen', 'tatort', 2130, 0.44, 0.8, 1.3, 0.38, 0.4, 0.002, 'r1 e1 e2 t1 l m r2', [15.3, 11]],
  ['Lövhult', 'ort', 1620, 0.55, 1, 1.15, 0.3, 0.08, -0.004, 'v1 v2 v3 v4', [8.2, 21]],
  ['Granvik', 'ort', 1270, 0.3, 1.05, 1.1, 0.24, 0.06, 0.001, 'g1 g2 g3 g4', [22.8, 20.8]],
  ['Åmynne', 'ort', 790, 0.2, 0.95, 1.35, 0.12, 0.05, 0.004, 'o y1 y2 p2', [9.5, 4]],
  [
    'Norrbygden',
    'landsbygd',
    940,
    0.48,
    0.95,
    1.2,
    0.08,
    0,
    -0.006,
    'c d e f g3 g4 g1 t3 t4 t5 v2 v3 v4',
    [14.5, 21.5],
  ],
  ['Östra skogsbygden', 'landsbygd', 690, 0.62, 0.8, 1.45, 0.06, 0, -0.01, 'f g h t1 t2 t3 g1 g2 g3', [24.5, 15.5]],
  [
    'Västra slätten',
    'landsbygd',
    1710,
    0.16,
    1.2,
    0.95,
    0.05,
    0.02,
    0.006,
    'a b c v4 v1 v2 t5 t6 t7 n o y1 y2 p2 p',
    [5, 13],
  ],
  ['Sjöbygden', 'landsbygd', 1130, 0.22, 1.05, 1.2, 0.05, 0.01, 0.002, 'h i j k l t1', [23, 7]],
]

/** The fourteen areas of the practice municipality: seven parts of a town by a lake, three villages and the country around. */
export const PRACTICE_AREAS: readonly PracticeArea[] = ROWS.map(
  ([name, kind, residents, hardship, young, old, rented, tenantOwned, growth, border, label], at) => ({
    id: `0097R${String(at + 1).padStart(3, '0')}`,
    name,
    kind,
    residents,
    hardship,
    young,
    old,
    rented,
    tenantOwned,
    growth,
    border,
    label,
  }),
)

/** The id of an area by its name. Throws on a name that is none. */
export function areaIdOf(name: string): string {
  const area = PRACTICE_AREAS.find((one) => one.name === name)
  if (!area) throw new Error(`There is no area called ${name}`)
  return area.id
}

/** Where borders meet, kilometres from the south-west corner of the drawing: east, north. */
export const CORNERS: Readonly<Record<string, readonly [number, number]>> = {
  // The border of the municipality, from the south-west clockwise.
  a: [1, 3],
  b: [0, 12],
  c: [2, 22],
  d: [8, 27],
  e: [16, 28],
  f: [24, 26],
  g: [29, 19],
  h: [28, 10],
  i: [26, 2],
  // The shore of the lake, which belongs to no area, from the east to the west.
  j: [19, 1],
  k: [19.5, 5],
  l: [17.5, 8.5],
  m: [14.5, 9.2],
  n: [12, 8.3],
  o: [10.5, 4.5],
  p2: [10.6, 2.4],
  p: [11, 0.5],
  // Around the town.
  t1: [19, 11],
  t2: [19.2, 13.5],
  t3: [17, 15.5],
  t4: [14, 16],
  t5: [11.2, 15],
  t6: [10, 12.5],
  t7: [10.3, 10],
  // Along the river through the town, and its districts on both sides.
  r1: [14.3, 13.8],
  r2: [14, 11.2],
  w1: [12.2, 13.2],
  w2: [12.3, 11],
  e1: [16.6, 13],
  e2: [16.8, 11],
  // Around the villages.
  v1: [7, 20],
  v2: [9, 19.8],
  v3: [9.4, 21.8],
  v4: [7.3, 22.2],
  g1: [21.5, 20],
  g2: [23.6, 19.6],
  g3: [24, 21.6],
  g4: [22, 22],
  y1: [8.6, 5.6],
  y2: [8.3, 3.2],
}
