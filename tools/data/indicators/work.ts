import type { LocalText } from '../../../src/domain/LocalText.ts'
import { aged, from, type IndicatorRecipe, provisional, published } from '../IndicatorRecipe.ts'
import { NEAREST_20_64, sentences } from '../sharedTexts.ts'

const ANNUAL_REGISTER: LocalText = {
  sv: 'Årlig registerstatistik. Kommunens månadsserie har en annan definition, därför visas vägt medel av områdena som kommunens värde.',
  en: 'Annual register statistics. The municipality’s monthly series has another definition, so the weighted mean of the areas is shown as the value of the municipality.',
}

const YEAR_NOT_VERIFIED: LocalText = {
  sv: 'Året är inte verifierat: källtabellen för områdena saknar årtal, och värdena är därför märkta preliminära. För alla 20–64 år ger områdena, vägda med antal personer, kommunens publicerade värde för 2024, vilket talar för det året.',
  en: 'The year is not verified: the source table for the areas carries no year, and the values are therefore marked provisional. For all aged 20–64 the areas, weighted by number of persons, give the published value of the municipality for 2024, which speaks for that year.',
}

const selfSufficient = (part: {
  readonly id: string
  readonly name: LocalText
  readonly who: LocalText
  readonly column: string
  readonly withDenominator: boolean
}): IndicatorRecipe => ({
  id: part.id,
  name: part.name,
  description: {
    sv: `Andel självförsörjande bland ${part.who.sv}, enligt SCB:s definition.`,
    en: `Share of self-sufficient persons among ${part.who.en}, by Statistics Sweden’s definition.`,
  },
  unit: 'percent',
  direction: 'higher-better',
  decimals: 1,
  theme: 'arbete',
  sdg: [1, 8],
  ...(part.withDenominator ? { denominator: NEAREST_20_64 } : {}),
  intervalMethod: part.withDenominator ? 'wilson' : 'none',
  tableId: 'TAB6766',
  caveat: YEAR_NOT_VERIFIED,
  series: [
    provisional(
      from('2024', (area) => area.selfSufficiency, part.column, part.withDenominator ? aged(20, 64) : undefined),
    ),
  ],
  reference: {
    key: part.column,
    levels: ['municipality'],
    source: 'SCB, TAB6766',
  },
})

export const WORK: readonly IndicatorRecipe[] = [
  {
    id: 'arbetslosa',
    name: { sv: 'Arbetslösa 20–64 år', en: 'Unemployed aged 20–64' },
    description: {
      sv: 'Andel arbetslösa av arbetskraften 20–64 år.',
      en: 'Unemployed persons as a share of the labour force aged 20–64.',
    },
    unit: 'percent',
    direction: 'lower-better',
    decimals: 1,
    priorityAreas: ['social_inkludering'],
    theme: 'arbete',
    sdg: [8],
    denominator: NEAREST_20_64,
    intervalMethod: 'wilson',
    referenceRule: 'weighted-mean',
    tableId: 'TAB6680',
    caveat: sentences(ANNUAL_REGISTER, {
      sv: 'Arbetskraften är mindre än antalet personer i åldern, så det verkliga intervallet är något bredare än det visade.',
      en: 'The labour force is smaller than the number of persons of that age, so the true interval is somewhat wider than the one shown.',
    }),
    series: [published('2024', 'unemployment_pct_20_64_2024', aged(20, 64))],
  },
  {
    id: 'sysselsatta',
    name: { sv: 'Sysselsatta 20–64 år', en: 'Employed aged 20–64' },
    description: {
      sv: 'Andel sysselsatta av befolkningen 20–64 år.',
      en: 'Employed persons as a share of the population aged 20–64.',
    },
    unit: 'percent',
    direction: 'higher-better',
    decimals: 1,
    priorityAreas: ['social_inkludering'],
    theme: 'arbete',
    sdg: [8],
    denominator: NEAREST_20_64,
    intervalMethod: 'wilson',
    referenceRule: 'weighted-mean',
    tableId: 'TAB6680',
    caveat: ANNUAL_REGISTER,
    series: [published('2024', 'employment_pct_20_64_2024', aged(20, 64))],
  },
  selfSufficient({
    id: 'sjalvforsorjande',
    name: { sv: 'Självförsörjande 20–64 år', en: 'Self-sufficient aged 20–64' },
    who: { sv: 'alla 20–64 år', en: 'all aged 20–64' },
    column: 'self_sufficient_pct_20_64_total',
    withDenominator: true,
  }),
  selfSufficient({
    id: 'sjalvforsorjande_inrikes_fodda',
    name: { sv: 'Självförsörjande, inrikes födda', en: 'Self-sufficient, born in Sweden' },
    who: { sv: 'inrikes födda 20–64 år', en: 'persons aged 20–64 born in Sweden' },
    column: 'self_sufficient_pct_20_64_born_in_sweden',
    withDenominator: false,
  }),
  selfSufficient({
    id: 'sjalvforsorjande_utrikes_fodda',
    name: { sv: 'Självförsörjande, utrikes födda', en: 'Self-sufficient, born abroad' },
    who: { sv: 'utrikes födda 20–64 år', en: 'persons aged 20–64 born abroad' },
    column: 'self_sufficient_pct_20_64_foreign_born',
    withDenominator: false,
  }),
]
