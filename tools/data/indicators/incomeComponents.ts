import type { Direction } from '../../../src/domain/Indicator.ts'
import type { LocalText } from '../../../src/domain/LocalText.ts'
import { aged, from, type IndicatorRecipe } from '../IndicatorRecipe.ts'
import { CONSTANT_PRICES, NEAREST_20_PLUS, sentences } from '../sharedTexts.ts'

interface Component {
  readonly id: string
  readonly name: LocalText
  /** What the money is, as it stands in "Medelbelopp av ...". */
  readonly of: LocalText
  readonly column: string
  /** SCB's number of the component, which the reference table uses as key. */
  readonly code: number
  readonly direction?: Direction
  readonly sdg?: readonly number[]
}

const COMPONENTS: readonly Component[] = [
  {
    id: 'inkomst_lon',
    name: { sv: 'Lön', en: 'Wages' },
    of: { sv: 'löneinkomst', en: 'wage income' },
    column: 'wage',
    code: 10,
    direction: 'higher-better',
    sdg: [8],
  },
  {
    id: 'inkomst_foretagande',
    name: { sv: 'Företagarinkomst', en: 'Business income' },
    of: { sv: 'inkomst av eget företagande', en: 'income from own business' },
    column: 'business',
    code: 30,
  },
  {
    id: 'inkomst_kapital',
    name: { sv: 'Kapitalinkomst', en: 'Capital income' },
    of: { sv: 'inkomst av kapital', en: 'income from capital' },
    column: 'capital',
    code: 230,
  },
  {
    id: 'inkomst_pension',
    name: { sv: 'Pension', en: 'Pensions' },
    of: { sv: 'pensioner', en: 'pensions' },
    column: 'pensions',
    code: 70,
  },
  {
    id: 'inkomst_sjuk_aktivitetsersattning',
    name: { sv: 'Sjuk- och aktivitetsersättning', en: 'Sickness and activity compensation' },
    of: { sv: 'sjukersättning och aktivitetsersättning', en: 'sickness and activity compensation' },
    column: 'sickness_and_activity_compensation',
    code: 80,
    direction: 'lower-better',
    sdg: [3],
  },
  {
    id: 'inkomst_foraldrapenning',
    name: { sv: 'Föräldrapenning', en: 'Parental allowance' },
    of: { sv: 'föräldrapenning', en: 'parental allowance' },
    column: 'parental_allowance',
    code: 100,
  },
  {
    id: 'inkomst_arbetsmarknadsstod',
    name: { sv: 'Arbetsmarknadsstöd', en: 'Labour market assistance' },
    of: { sv: 'arbetsmarknadsstöd', en: 'labour market assistance' },
    column: 'labour_market_assistance',
    code: 110,
    direction: 'lower-better',
    sdg: [8],
  },
  {
    id: 'inkomst_ovriga_skattepliktiga',
    name: { sv: 'Övriga skattepliktiga ersättningar', en: 'Other taxable transfers' },
    of: { sv: 'övriga skattepliktiga ersättningar', en: 'other taxable transfers' },
    column: 'other_taxable_transfers',
    code: 120,
  },
  {
    id: 'inkomst_barnbidrag',
    name: { sv: 'Barnbidrag', en: 'Child allowance' },
    of: { sv: 'barnbidrag', en: 'child allowance' },
    column: 'child_allowance',
    code: 140,
  },
  {
    id: 'inkomst_studiemedel',
    name: { sv: 'Studiemedel', en: 'Study grants and loans' },
    of: { sv: 'studiemedel, lån inräknade', en: 'study grants, loans included' },
    column: 'study_grants_incl_loans',
    code: 150,
  },
  {
    id: 'inkomst_bostadsbidrag',
    name: { sv: 'Bostadsstöd', en: 'Housing allowance' },
    of: { sv: 'bostadsstöd', en: 'housing allowance' },
    column: 'housing_allowance',
    code: 160,
  },
  {
    id: 'inkomst_ekonomiskt_bistand',
    name: { sv: 'Ekonomiskt bistånd', en: 'Social assistance' },
    of: { sv: 'ekonomiskt bistånd', en: 'social assistance' },
    column: 'social_assistance',
    code: 170,
    direction: 'lower-better',
    sdg: [1],
  },
  {
    id: 'inkomst_ovriga_skattefria',
    name: { sv: 'Övriga skattefria ersättningar', en: 'Other tax-free transfers' },
    of: { sv: 'övriga skattefria ersättningar', en: 'other tax-free transfers' },
    column: 'other_tax_free_transfers',
    code: 180,
  },
]

const NOT_RECIPIENTS: LocalText = {
  sv: 'Kronor per person, utslaget på alla och inte bara på dem som har inkomsten: det är inte en andel mottagare.',
  en: 'Kronor per person, spread over everybody and not only those who have the income: it is not a share of recipients.',
}

export const INCOME_COMPONENTS: readonly IndicatorRecipe[] = COMPONENTS.map((component) => ({
  id: component.id,
  name: {
    sv: `${component.name.sv}, tkr per person`,
    en: `${component.name.en}, thousand kronor per person`,
  },
  description: {
    sv: `Medelbelopp av ${component.of.sv}, tusen kronor per person och år.`,
    en: `Mean amount of ${component.of.en}, thousand kronor per person and year.`,
  },
  unit: 'tkr',
  direction: component.direction ?? 'none',
  decimals: 1,
  theme: 'inkomstslag',
  sdg: component.sdg ?? [],
  denominator: NEAREST_20_PLUS,
  intervalMethod: 'none',
  tableId: 'TAB6683',
  caveat: sentences(NOT_RECIPIENTS, CONSTANT_PRICES),
  series: [from('2024', (area) => area.income, `${component.column}_mean_tkr_2024`, aged(20))],
  reference: {
    key: `TAB6683_component_${component.code}_mean_tkr`,
    levels: ['municipality'],
    source: `SCB, TAB6683 (${component.code})`,
  },
}))
