import type { LocalText } from '../../../src/domain/LocalText.ts'
import { aged, from, type IndicatorRecipe, mainCount, published, ratio, yearly } from '../IndicatorRecipe.ts'
import { NOISE_2025, RESIDENTS, sentences } from '../sharedTexts.ts'

const OWN_AGE_TOTAL: LocalText = {
  sv: 'Områdets alla åldersgrupper den 31 december 2025, summerade i samma tabell',
  en: 'All age groups of the area on 31 December 2025, added up in the same table',
}

const ageShare = (id: string, name: LocalText, first: number, last?: number): IndicatorRecipe => ({
  id,
  name,
  description: {
    sv:
      last === undefined
        ? `Andel invånare som är ${first} år eller äldre.`
        : `Andel invånare som är ${first}–${last} år.`,
    en: last === undefined ? `Share of residents aged ${first} or over.` : `Share of residents aged ${first}–${last}.`,
  },
  unit: 'percent',
  direction: 'none',
  decimals: 1,
  theme: 'befolkning',
  denominator: OWN_AGE_TOTAL,
  intervalMethod: 'wilson',
  referenceRule: 'weighted-mean',
  tableId: 'TAB6574',
  caveat: NOISE_2025,
  series: [ratio('2025', aged(first, last), aged(0))],
})

export const POPULATION: readonly IndicatorRecipe[] = [
  {
    id: 'folkmangd',
    name: { sv: 'Folkmängd', en: 'Population' },
    description: { sv: 'Antal invånare den 31 december.', en: 'Number of residents on 31 December.' },
    unit: 'count',
    direction: 'none',
    decimals: 0,
    theme: 'befolkning',
    intervalMethod: 'none',
    tableId: 'TAB6574',
    caveat: sentences(
      {
        sv: '2020–2023 enligt en äldre utgåva av RegSO med samma 23 namn. 2024 är härlett ur folkmängden 2025 och den publicerade förändringen. Brogården-Östlyckan fick 384 fler invånare mellan 2023 och 2024, samtidigt som nya bostäder blev klara där.',
        en: '2020–2023 by an older edition of RegSO with the same 23 names. 2024 is derived from the population of 2025 and the published change. Brogården-Östlyckan gained 384 residents between 2023 and 2024, as new housing was completed there.',
      },
      NOISE_2025,
    ),
    series: [
      ...yearly((year, row) => from(year, row, 'population')),
      published('2024', 'pop_2024_derived'),
      published('2025', 'pop_2025'),
    ],
    reference: { key: 'pop', levels: ['municipality'], source: 'SCB, TAB6574' },
  },
  {
    id: 'befolkningsforandring',
    name: { sv: 'Befolkningsförändring', en: 'Population change' },
    description: {
      sv: 'Förändring av folkmängden sedan året innan.',
      en: 'Change in population since the year before.',
    },
    unit: 'percent',
    direction: 'none',
    decimals: 1,
    theme: 'befolkning',
    intervalMethod: 'none',
    tableId: 'TAB6574',
    caveat: sentences(NOISE_2025, {
      sv: 'I ett litet område är en procent ungefär femton personer.',
      en: 'In a small area one per cent is about fifteen persons.',
    }),
    series: [published('2025', 'pop_growth_pct_2025')],
    reference: { key: 'pop_growth_pct', levels: ['municipality'], source: 'SCB, TAB6574' },
  },
  {
    id: 'befolkningstathet',
    name: { sv: 'Befolkningstäthet', en: 'Population density' },
    description: { sv: 'Invånare per kvadratkilometer.', en: 'Residents per square kilometre.' },
    unit: 'per_km2',
    direction: 'none',
    decimals: 0,
    theme: 'befolkning',
    sdg: [11],
    intervalMethod: 'none',
    tableId: 'TAB6574',
    caveat: {
      sv: 'Folkmängd 2025 delad med hela områdets yta, även den obebodda.',
      en: 'Population 2025 divided by the whole surface of the area, uninhabited land included.',
    },
    series: [published('2025', 'density_per_km2')],
  },
  ageShare('alder_0_4', { sv: '0–4 år', en: 'Aged 0–4' }, 0, 4),
  ageShare('alder_0_19', { sv: '0–19 år', en: 'Aged 0–19' }, 0, 19),
  {
    ...ageShare('alder_20_34', { sv: '20–34 år', en: 'Aged 20–34' }, 20, 34),
    denominator: RESIDENTS,
    referenceRule: 'published',
    series: [
      published('2024', 'age_20_34_pct_2024', mainCount('pop_2024_derived')),
      published('2025', 'age_20_34_pct_2025', mainCount('pop_2025')),
    ],
    reference: { key: 'age_20_34_pct', levels: ['municipality'], source: 'SCB, TAB6574' },
  },
  ageShare('alder_20_64', { sv: '20–64 år', en: 'Aged 20–64' }, 20, 64),
  ageShare('alder_65_plus', { sv: '65 år och äldre', en: 'Aged 65 and over' }, 65),
  ageShare('alder_80_plus', { sv: '80 år och äldre', en: 'Aged 80 and over' }, 80),
]
