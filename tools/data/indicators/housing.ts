import type { LocalText } from '../../../src/domain/LocalText.ts'
import type { AreaSource } from '../AreaSource.ts'
import { type IndicatorRecipe, mainCount, published, ratio, type Series, sumOf, yearly } from '../IndicatorRecipe.ts'
import type { SourceRow } from '../readSourceTable.ts'
import { NEAREST_RESIDENTS, OLDER_EDITION } from '../sharedTexts.ts'

const KNOWN_TENURE = ['rental', 'coop', 'owned'] as const
type Tenure = (typeof KNOWN_TENURE)[number]

const mainRow = (area: AreaSource): SourceRow => area.main
const known2025 = sumOf(
  mainRow,
  KNOWN_TENURE.map((tenure) => `dwellings_${tenure}_2025`),
)

interface TenureTexts {
  readonly id: string
  readonly tenure: Tenure
  readonly name: LocalText
  readonly what: LocalText
  readonly referenceKey: string
}

const TENURES: readonly TenureTexts[] = [
  {
    id: 'hyresratter',
    tenure: 'rental',
    name: { sv: 'Hyresrätter', en: 'Rented dwellings' },
    what: { sv: 'hyresrätt', en: 'rented' },
    referenceKey: 'rental_share_of_dwellings_pct',
  },
  {
    id: 'bostadsratter',
    tenure: 'coop',
    name: { sv: 'Bostadsrätter', en: 'Tenant-owned dwellings' },
    what: { sv: 'bostadsrätt', en: 'tenant-owned' },
    referenceKey: 'bostadsratt_share_of_dwellings_pct',
  },
  {
    id: 'aganderatter',
    tenure: 'owned',
    name: { sv: 'Äganderätter', en: 'Owner-occupied dwellings' },
    what: { sv: 'äganderätt', en: 'owner-occupied' },
    referenceKey: 'aganderatt_share_of_dwellings_pct',
  },
]

const tenureShare = (texts: TenureTexts): Omit<IndicatorRecipe, 'id' | 'name' | 'series'> => ({
  description: {
    sv: `Andel av bostäderna som är ${texts.what.sv}.`,
    en: `Share of dwellings that are ${texts.what.en}.`,
  },
  unit: 'percent',
  direction: 'none',
  decimals: 1,
  theme: 'boende',
  sdg: [11],
  denominator: { sv: 'Bostäder med känd upplåtelseform', en: 'Dwellings of known tenure' },
  intervalMethod: 'wilson',
})

const current = (texts: TenureTexts): IndicatorRecipe => ({
  ...tenureShare(texts),
  id: texts.id,
  name: texts.name,
  tableId: 'TAB6638',
  series: currentSeries(texts.tenure),
  ...(texts.tenure === 'rental'
    ? {
        denominator: {
          sv: 'Bostäder med känd upplåtelseform; för 2024 närmast publicerade, som är 2025',
          en: 'Dwellings of known tenure; for 2024 the nearest published, which is 2025',
        },
        caveat: {
          sv: 'Kommunens värde kommer ur en annan av SCB:s tabeller (TAB824) med samma definition. Åren 2020–2023 finns som ett eget mått.',
          en: 'The value of the municipality comes from another of Statistics Sweden’s tables (TAB824) with the same definition. The years 2020–2023 are a measure of their own.',
        },
        reference: { key: texts.referenceKey, levels: ['municipality'], source: 'SCB, TAB824' },
      }
    : {
        referenceRule: 'weighted-mean',
        caveat: {
          sv: 'Egen beräkning ur publicerade antal. Åren 2020–2023 finns som ett eget mått.',
          en: 'Own calculation from published counts. The years 2020–2023 are a measure of their own.',
        },
      }),
})

function currentSeries(tenure: Tenure): Series[] {
  const counted = sumOf(mainRow, [`dwellings_${tenure}_2025`])
  if (tenure !== 'rental') return [ratio('2025', counted, known2025)]
  return [
    published('2024', 'rental_share_of_dwellings_pct_2024', known2025),
    published('2025', 'rental_share_of_dwellings_pct_2025', known2025, counted),
  ]
}

const olderEdition = (texts: TenureTexts): IndicatorRecipe => ({
  ...tenureShare(texts),
  id: `${texts.id}_2020_2023`,
  name: { sv: `${texts.name.sv} (2020–2023)`, en: `${texts.name.en} (2020–2023)` },
  caveat: OLDER_EDITION,
  series: yearly((year, row) =>
    ratio(
      year,
      sumOf(row, [`dwellings_${texts.tenure}`]),
      sumOf(
        row,
        KNOWN_TENURE.map((tenure) => `dwellings_${tenure}`),
      ),
    ),
  ),
  reference: {
    key: texts.referenceKey,
    levels: ['municipality', 'county', 'region', 'country'],
    source: 'Egen summering av SCB:s RegSO-tabeller 2020–2023',
  },
})

const MULTI_DWELLING: IndicatorRecipe = {
  id: 'boende_flerbostadshus',
  name: { sv: 'Bor i flerbostadshus', en: 'Live in multi-dwelling buildings' },
  description: {
    sv: 'Andel invånare som bor i flerbostadshus.',
    en: 'Share of residents who live in multi-dwelling buildings.',
  },
  unit: 'percent',
  direction: 'none',
  decimals: 1,
  theme: 'boende',
  sdg: [11],
  denominator: NEAREST_RESIDENTS,
  intervalMethod: 'wilson',
  referenceRule: 'weighted-mean',
  tableId: 'TAB6065',
  caveat: {
    sv: 'Andel av personerna, inte av bostäderna. Två områden på landsbygden saknar uppgift för 2025 i källan.',
    en: 'Share of persons, not of dwellings. Two rural areas have no figure for 2025 in the source.',
  },
  series: [
    published('2024', 'persons_in_multi_dwelling_buildings_pct_2024', mainCount('pop_2024_derived')),
    published('2025', 'persons_in_multi_dwelling_buildings_pct_2025', mainCount('pop_2025')),
  ],
}

const ALL_TENURES = [...KNOWN_TENURE, 'unknown']

const DWELLINGS: IndicatorRecipe = {
  id: 'bostader',
  name: { sv: 'Bostäder', en: 'Dwellings' },
  description: {
    sv: 'Antal bostäder, alla upplåtelseformer.',
    en: 'Number of dwellings, all forms of tenure.',
  },
  unit: 'count',
  direction: 'none',
  decimals: 0,
  theme: 'boende',
  sdg: [11],
  intervalMethod: 'none',
  tableId: 'TAB6638',
  caveat: {
    sv: 'Summa av upplåtelseformerna. 2020–2023 enligt en äldre utgåva av RegSO och en äldre tabell, 2025 enligt den nya; 2024 saknas.',
    en: 'Sum of the forms of tenure. 2020–2023 by an older edition of RegSO and an older table, 2025 by the new one; 2024 is missing.',
  },
  seriesBreaks: ['2025'],
  series: [
    ...yearly((year, row) =>
      counted(
        year,
        sumOf(
          row,
          ALL_TENURES.map((tenure) => `dwellings_${tenure}`),
        ),
      ),
    ),
    counted(
      '2025',
      sumOf(
        mainRow,
        ALL_TENURES.map((tenure) => `dwellings_${tenure}_2025`),
      ),
    ),
  ],
  reference: {
    key: 'dwellings_total',
    levels: ['municipality'],
    source: 'Egen summering av SCB:s RegSO-tabeller 2020–2023',
  },
}

function counted(period: string, count: (area: AreaSource) => number): Series {
  return { period, figure: (area) => ({ value: count(area) }) }
}

export const HOUSING: readonly IndicatorRecipe[] = [
  ...TENURES.map(current),
  MULTI_DWELLING,
  DWELLINGS,
  ...TENURES.map(olderEdition),
]
