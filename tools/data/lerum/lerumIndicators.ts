import { LIVING_CONDITIONS } from '../livingConditions.ts'
import type { Cell } from '../writeTable.ts'

const UNCONFIRMED_SV = 'Namnet är källans eget; att definitionen är SCB:s är inte bekräftat.'
const UNCONFIRMED_EN = 'The name is that of the source; that the definition is Statistics Sweden’s is not confirmed.'
const NO_COUNTS_SV = 'Antalen bakom andelen är inte kända, så osäkerheten kan inte räknas.'
const NO_COUNTS_EN = 'The counts behind the share are not known, so its uncertainty cannot be computed.'

const SCB = { source: 'SCB', source_url: 'https://www.statistikdatabasen.scb.se/' }
const SHARE = { unit: 'percent', ci_method: 'none', reference_rule: 'weighted-mean', ...SCB }

/**
 * What is known of the seven indicators of the source, under the names that its rows have: by them the import finds
 * them. Ids are those that other packages use for what SCB calls the same.
 */
export const LERUM_INDICATORS: readonly Readonly<Record<string, Cell>>[] = [
  {
    id: 'folkmangd',
    name_sv: 'Folkmängd',
    name_en: 'Population',
    unit: 'count',
    direction: 'none',
    decimals: 0,
    theme: 'befolkning',
    ci_method: 'none',
    reference_rule: 'published',
    table_id: 'TAB6574',
    ...SCB,
    description_sv: 'Antal invånare den 31 december.',
    description_en: 'Number of residents on 31 December.',
    caveat_sv:
      'SCB lägger från 2025 ett litet slumpmässigt brus på befolkningens antal: delar summerar inte exakt till helheten.',
    caveat_en:
      'From 2025 Statistics Sweden adds a little random noise to population counts: parts do not add up exactly to the whole.',
  },
  {
    id: 'lag_ekonomisk_standard',
    name_sv: 'Låg ekonomisk standard',
    name_en: 'Low economic standard',
    ...SHARE,
    direction: 'lower-better',
    decimals: 0,
    theme: 'ekonomi',
    sdg: '1;10',
    table_id: 'TAB6685',
    priority_area: LIVING_CONDITIONS.id,
    description_sv: 'Andel invånare med inkomst under 60 % av rikets median.',
    description_en: 'Share of residents with an income below 60% of the national median.',
    caveat_sv: `Publicerad i hela procent. ${UNCONFIRMED_SV} ${NO_COUNTS_SV}`,
    caveat_en: `Published in whole per cent. ${UNCONFIRMED_EN} ${NO_COUNTS_EN}`,
  },
  {
    id: 'arbetslosa',
    name_sv: 'Arbetslösa 20-64',
    name_en: 'Unemployed aged 20-64',
    ...SHARE,
    direction: 'lower-better',
    decimals: 1,
    theme: 'arbete',
    sdg: '8',
    table_id: 'TAB6680',
    priority_area: LIVING_CONDITIONS.id,
    description_sv: 'Andel arbetslösa bland personer 20–64 år.',
    description_en: 'Unemployed persons as a share of those aged 20–64.',
    caveat_sv: `Om andelen är av arbetskraften eller av alla i åldern säger källan inte. ${UNCONFIRMED_SV} ${NO_COUNTS_SV}`,
    caveat_en: `Whether it is a share of the labour force or of everybody of that age the source does not say. ${UNCONFIRMED_EN} ${NO_COUNTS_EN}`,
  },
  {
    id: 'sysselsatta',
    name_sv: 'Sysselsatta 20-64',
    name_en: 'Employed aged 20-64',
    ...SHARE,
    direction: 'higher-better',
    decimals: 1,
    theme: 'arbete',
    sdg: '8',
    table_id: 'TAB6680',
    priority_area: LIVING_CONDITIONS.id,
    description_sv: 'Andel sysselsatta av befolkningen 20–64 år.',
    description_en: 'Employed persons as a share of the population aged 20–64.',
    caveat_sv: `${UNCONFIRMED_SV} ${NO_COUNTS_SV}`,
    caveat_en: `${UNCONFIRMED_EN} ${NO_COUNTS_EN}`,
  },
  {
    id: 'eftergymnasial_utbildning',
    name_sv: 'Eftergymnasial utbildning',
    name_en: 'Post-secondary education',
    ...SHARE,
    direction: 'higher-better',
    decimals: 1,
    theme: 'utbildning',
    sdg: '4',
    table_id: 'TAB6534',
    description_sv: 'Andel med eftergymnasial utbildning bland vuxna.',
    description_en: 'Share of adults with post-secondary education.',
    caveat_sv: `${UNCONFIRMED_SV} ${NO_COUNTS_SV}`,
    caveat_en: `${UNCONFIRMED_EN} ${NO_COUNTS_EN}`,
  },
  {
    id: 'utlandsk_bakgrund',
    name_sv: 'Utländsk bakgrund',
    name_en: 'Foreign background',
    ...SHARE,
    direction: 'none',
    decimals: 1,
    theme: 'harkomst',
    table_id: 'TAB6571',
    description_sv: 'Andel invånare som är utrikes födda eller har två utrikes födda föräldrar.',
    description_en: 'Share of residents who were born abroad or have two parents born abroad.',
    caveat_sv: `Bakgrund, inte ett mått på bra eller dåligt. ${NO_COUNTS_SV}`,
    caveat_en: `Background, not a measure of good or bad. ${NO_COUNTS_EN}`,
  },
  {
    id: 'hyresratter',
    name_sv: 'Hyresrätt',
    name_en: 'Rented dwellings',
    ...SHARE,
    direction: 'none',
    decimals: 1,
    theme: 'boende',
    sdg: '11',
    table_id: 'TAB6638',
    description_sv: 'Andel av bostäderna som är hyresrätt.',
    description_en: 'Share of dwellings that are rented.',
    caveat_sv: `${UNCONFIRMED_SV} ${NO_COUNTS_SV}`,
    caveat_en: `${UNCONFIRMED_EN} ${NO_COUNTS_EN}`,
  },
]
