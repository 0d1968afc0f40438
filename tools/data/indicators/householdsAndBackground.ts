import { type IndicatorRecipe, mainCount, published, yearly } from '../IndicatorRecipe.ts'
import { requiredNumber } from '../readSourceTable.ts'
import { OLDER_EDITION, RESIDENTS, sentences } from '../sharedTexts.ts'

export const HOUSEHOLDS_AND_BACKGROUND: readonly IndicatorRecipe[] = [
  {
    id: 'ensamhushall',
    name: { sv: 'Ensamhushåll', en: 'One-person households' },
    description: {
      sv: 'Andel av hushållen som är ensamstående utan barn.',
      en: 'Share of households that are single persons without children.',
    },
    unit: 'percent',
    direction: 'none',
    decimals: 1,
    theme: 'hushall',
    intervalMethod: 'none',
    tableId: 'TAB6568',
    caveat: {
      sv: 'Andel av hushållen, inte av invånarna. Antalet hushåll per område saknas, så inget intervall kan räknas och områden kan inte läggas ihop.',
      en: 'Share of households, not of residents. The number of households per area is missing, so no interval can be computed and areas cannot be added up.',
    },
    series: [published('2024', 'one_person_hh_pct_2024'), published('2025', 'one_person_hh_pct_2025')],
    reference: { key: 'one_person_hh_pct', levels: ['municipality'], source: 'SCB, TAB6568' },
  },
  {
    id: 'utlandsk_bakgrund',
    name: { sv: 'Utländsk bakgrund', en: 'Foreign background' },
    description: {
      sv: 'Andel invånare som är utrikes födda eller har två utrikes födda föräldrar.',
      en: 'Share of residents who were born abroad or have two parents born abroad.',
    },
    unit: 'percent',
    direction: 'none',
    decimals: 1,
    theme: 'harkomst',
    denominator: RESIDENTS,
    intervalMethod: 'wilson',
    tableId: 'TAB6571',
    caveat: {
      sv: 'Bakgrund, inte ett mått på bra eller dåligt. Ett annat mått än utrikes födda 2020–2023: de är inte en serie.',
      en: 'Background, not a measure of good or bad. Another measure than born abroad 2020–2023: they are not one series.',
    },
    series: [
      published('2024', 'foreign_background_pct_2024', mainCount('pop_2024_derived')),
      published('2025', 'foreign_background_pct_2025', mainCount('pop_2025')),
    ],
    reference: { key: 'foreign_background_pct', levels: ['municipality', 'country'], source: 'SCB, TAB6571' },
  },
  {
    id: 'utrikes_fodda_2020_2023',
    name: { sv: 'Utrikes födda (2020–2023)', en: 'Born abroad (2020–2023)' },
    description: {
      sv: 'Andel invånare som är födda utanför Sverige.',
      en: 'Share of residents who were born outside Sweden.',
    },
    unit: 'percent',
    direction: 'none',
    decimals: 1,
    theme: 'harkomst',
    denominator: RESIDENTS,
    intervalMethod: 'wilson',
    caveat: sentences(
      {
        sv: 'Bakgrund, inte ett mått på bra eller dåligt. Ett annat mått än utländsk bakgrund 2024–2025.',
        en: 'Background, not a measure of good or bad. Another measure than foreign background 2024–2025.',
      },
      OLDER_EDITION,
    ),
    series: yearly((year, row) => ({
      period: year,
      figure: (area) => ({
        value: requiredNumber(row(area), 'foreign_born_pct'),
        n: requiredNumber(row(area), 'population'),
        numerator: requiredNumber(row(area), 'foreign_born'),
      }),
    })),
    reference: {
      key: 'foreign_born_pct',
      levels: ['municipality', 'county', 'region', 'country'],
      source: 'Egen summering av SCB:s RegSO-tabeller 2020–2023',
    },
  },
]
