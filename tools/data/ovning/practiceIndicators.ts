import type { PracticeArea } from './practiceAreas.ts'
import { LAST_YEAR } from './practicePeople.ts'

/** Whom a share is counted among: everybody of some ages, pupils of a year, those who answered, homes. */
export type Counted =
  | { readonly ages: readonly [number, number] }
  | { readonly pupils: true }
  | { readonly answers: true }
  | { readonly homes: true }

/** How much the figure of an area differs from the whole municipality's, in units of the figure. */
interface Slopes {
  /** From the area where life is easiest to the one where it is hardest. */
  readonly hardship: number
  readonly young?: number
  readonly old?: number
  readonly rented?: number
}

export interface PracticeIndicator {
  readonly id: string
  readonly name: readonly [sv: string, en: string]
  readonly description: readonly [sv: string, en: string]
  readonly unit: 'percent' | 'tkr' | 'points' | 'days' | 'per_1000' | 'count'
  readonly direction: 'higher-better' | 'lower-better' | 'none'
  readonly theme: string
  readonly priorityArea?: string
  readonly periods: readonly number[]
  readonly counted?: Counted
  readonly denominator?: readonly [sv: string, en: string]
  /** The municipality's figure in the last year, and how it moves in a year. */
  readonly level: number
  readonly trend: number
  readonly slopes: Slopes
  /** County's and country's figures, as distance to the municipality's. */
  readonly elsewhere?: readonly [county: number, country: number]
  readonly caveat?: readonly [sv: string, en: string]
  /** From this year it is counted in another way, and lies this much higher than before. */
  readonly breaks?: { readonly from: number; readonly step: number }
  /** Of a mean: the standard deviation between persons. */
  readonly spread?: number
  readonly bySex?: true
  /** Goals of Agenda 2030. */
  readonly sdg?: string
  /** The areas it says nothing of, and why. */
  readonly without?: Readonly<Record<string, 'not-collected' | 'not-applicable'>>
  /** What is counted exactly instead of being drawn. */
  readonly exactly?: (area: PracticeArea) => number
  readonly provisional?: true
}

const years = (from: number, to: number, step = 1): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step)

const [income, newest, schools, surveys] = [
  years(2018, 2024),
  years(2019, 2025),
  years(2020, 2025),
  years(2018, 2024, 2),
]
const everybody: Counted = { ages: [0, 130] }
const residents = ['Invånare den 31 december', 'Residents on 31 December'] as const
const answers = ['Svar på enkäten', 'Answers to the survey'] as const
const pupils = ['Elever i årskurs 9, efter var de bor', 'Pupils in year 9, by where they live'] as const
const homes = ['Bostäder den 31 december', 'Dwellings on 31 December'] as const
const survey = {
  unit: 'percent',
  periods: surveys,
  counted: { answers: true },
  denominator: answers,
  caveat: [
    'Från en påhittad enkät till vuxna: få svar i små områden, så intervallen är breda.',
    'From a made-up survey of adults: few answers in small areas, so the intervals are wide.',
  ],
} as const satisfies Partial<PracticeIndicator>
const school = {
  counted: { pupils: true },
  denominator: pupils,
  periods: schools,
  theme: 'utbildning',
} as const satisfies Partial<PracticeIndicator>

export const PRACTICE_INDICATORS: readonly PracticeIndicator[] = [
  {
    id: 'lag_ekonomisk_standard',
    name: ['Låg ekonomisk standard', 'Low economic standard'],
    description: [
      'Andel invånare vars hushåll har mindre än 60 % av rikets medianinkomst.',
      'Share of residents whose household has less than 60% of the national median income.',
    ],
    unit: 'percent',
    direction: 'lower-better',
    theme: 'ekonomi',
    priorityArea: 'social_inkludering',
    periods: income,
    counted: everybody,
    denominator: residents,
    sdg: '1;10',
    level: 13.4,
    trend: 0.15,
    slopes: { hardship: 26 },
    elsewhere: [1.1, 0.6],
  },
  {
    id: 'barn_lag_ekonomisk_standard',
    name: ['Barn med låg ekonomisk standard', 'Children with low economic standard'],
    description: [
      'Andel barn 0–17 år vars hushåll har mindre än 60 % av rikets medianinkomst.',
      'Share of children aged 0–17 whose household has less than 60% of the national median income.',
    ],
    unit: 'percent',
    direction: 'lower-better',
    theme: 'ekonomi',
    priorityArea: 'social_inkludering',
    periods: income,
    counted: { ages: [0, 17] },
    denominator: ['Barn 0–17 år', 'Children aged 0–17'],
    sdg: '1',
    level: 15.8,
    trend: 0.2,
    slopes: { hardship: 36 },
    elsewhere: [1.6, 1.2],
  },
  {
    id: 'medianinkomst',
    name: ['Inkomst, median', 'Income, median'],
    description: [
      'Median av disponibel inkomst per konsumtionsenhet, tusen kronor per år.',
      'Median disposable income per consumption unit, thousand kronor a year.',
    ],
    unit: 'tkr',
    direction: 'higher-better',
    theme: 'ekonomi',
    periods: income,
    sdg: '10',
    level: 302.5,
    trend: 6.4,
    slopes: { hardship: -128 },
    elsewhere: [7.2, 3.1],
    caveat: [
      'Medianer läggs aldrig ihop till medel för flera områden.',
      'Medians are never averaged over several areas.',
    ],
  },
  {
    id: 'ekonomiskt_bistand',
    name: ['Ekonomiskt bistånd', 'Social assistance'],
    description: [
      'Andel av hushållen som fått ekonomiskt bistånd någon månad under året.',
      'Share of households that had social assistance in any month of the year.',
    ],
    unit: 'percent',
    direction: 'lower-better',
    theme: 'ekonomi',
    priorityArea: 'social_inkludering',
    periods: income,
    counted: { homes: true },
    denominator: ['Hushåll', 'Households'],
    sdg: '1',
    level: 3.6,
    trend: -0.1,
    slopes: { hardship: 10 },
    elsewhere: [0.4, 0.3],
  },
  {
    id: 'arbetslosa',
    name: ['Arbetslösa 20–64 år', 'Unemployed aged 20–64'],
    description: [
      'Andel av befolkningen 20–64 år som är öppet arbetslösa eller i program.',
      'Share of the population aged 20–64 who are openly unemployed or in a programme.',
    ],
    unit: 'percent',
    direction: 'lower-better',
    theme: 'arbete',
    priorityArea: 'social_inkludering',
    bySex: true,
    periods: income,
    counted: { ages: [20, 64] },
    denominator: ['Personer 20–64 år', 'Persons aged 20–64'],
    level: 5.6,
    trend: -0.12,
    slopes: { hardship: 13 },
    elsewhere: [0.7, 0.5],
    sdg: '8',
    breaks: { from: 2022, step: 0.9 },
    caveat: [
      'Från 2022 räknas även den som deltar i program: jämför inte med åren före.',
      'From 2022 those in programmes are counted too: do not compare with the years before.',
    ],
  },
  {
    id: 'sysselsatta',
    name: ['Sysselsatta 20–64 år', 'Employed aged 20–64'],
    description: ['Andel sysselsatta av befolkningen 20–64 år.', 'Share of the population aged 20–64 in employment.'],
    unit: 'percent',
    direction: 'higher-better',
    theme: 'arbete',
    priorityArea: 'social_inkludering',
    periods: income,
    counted: { ages: [20, 64] },
    denominator: ['Personer 20–64 år', 'Persons aged 20–64'],
    level: 81.2,
    trend: 0.3,
    slopes: { hardship: -27 },
    elsewhere: [-0.9, -0.4],
    sdg: '8',
    provisional: true,
  },
  {
    id: 'unga_utan_arbete_studier',
    name: ['Unga utan arbete och studier', 'Young people neither in work nor in studies'],
    description: [
      'Andel unga 16–24 år som varken arbetar eller studerar.',
      'Share of young people aged 16–24 who neither work nor study.',
    ],
    unit: 'percent',
    direction: 'lower-better',
    theme: 'arbete',
    priorityArea: 'fullfoljda_studier',
    periods: income,
    counted: { ages: [16, 24] },
    denominator: ['Unga 16–24 år', 'Aged 16–24'],
    sdg: '8',
    level: 6.9,
    trend: -0.2,
    slopes: { hardship: 15 },
    elsewhere: [0.4, 0.3],
  },
  {
    id: 'eftergymnasial_utbildning',
    name: ['Eftergymnasial utbildning 25–64 år', 'Post-secondary education aged 25–64'],
    description: [
      'Andel med eftergymnasial utbildning bland personer 25–64 år.',
      'Share with post-secondary education among persons aged 25–64.',
    ],
    unit: 'percent',
    direction: 'higher-better',
    theme: 'utbildning',
    sdg: '4',
    periods: income,
    counted: { ages: [25, 64] },
    denominator: ['Personer 25–64 år', 'Persons aged 25–64'],
    level: 40.1,
    trend: 0.6,
    slopes: { hardship: -38 },
    elsewhere: [5.1, 4.4],
  },
  {
    id: 'behoriga_gymnasiet',
    name: ['Behöriga till gymnasiet', 'Eligible for upper secondary school'],
    description: [
      'Andel elever i årskurs 9 som är behöriga till ett nationellt program i gymnasieskolan.',
      'Share of pupils in year 9 who are eligible for a national programme in upper secondary school.',
    ],
    ...school,
    unit: 'percent',
    direction: 'higher-better',
    priorityArea: 'fullfoljda_studier',
    sdg: '4',
    level: 83.5,
    trend: 0.2,
    slopes: { hardship: -30 },
    elsewhere: [1.4, 0.9],
    without: { 'Östra skogsbygden': 'not-collected' },
  },
  {
    id: 'meritvarde',
    name: ['Meritvärde i årskurs 9', 'Merit points in year 9'],
    description: [
      'Genomsnittligt meritvärde av 17 ämnen i årskurs 9, efter var eleven bor.',
      'Mean merit points of 17 subjects in year 9, by where the pupil lives.',
    ],
    ...school,
    unit: 'points',
    direction: 'higher-better',
    priorityArea: 'fullfoljda_studier',
    sdg: '4',
    spread: 61,
    level: 221.4,
    trend: 0.6,
    slopes: { hardship: -62 },
    elsewhere: [5.5, 4.2],
  },
  {
    id: 'hog_franvaro',
    name: ['Hög frånvaro i årskurs 7–9', 'High absence in years 7–9'],
    description: [
      'Andel elever i årskurs 7–9 med mer än 15 % frånvaro under året.',
      'Share of pupils in years 7–9 who were absent more than 15% of the year.',
    ],
    unit: 'percent',
    direction: 'lower-better',
    theme: 'utbildning',
    priorityArea: 'fullfoljda_studier',
    periods: schools,
    counted: { ages: [13, 15] },
    denominator: ['Elever 13–15 år', 'Pupils aged 13–15'],
    level: 14.2,
    trend: 0.4,
    slopes: { hardship: 19 },
    elsewhere: [-0.5, -0.8],
    sdg: '4',
  },
  {
    id: 'gymnasieexamen',
    name: ['Gymnasieexamen inom fyra år', 'Upper secondary exam within four years'],
    description: [
      'Andel unga med gymnasieexamen inom fyra år från start, efter var de bor.',
      'Share of young people with an upper secondary exam within four years of starting, by where they live.',
    ],
    unit: 'percent',
    direction: 'higher-better',
    theme: 'utbildning',
    priorityArea: 'fullfoljda_studier',
    periods: schools,
    counted: { ages: [19, 20] },
    denominator: ['Unga 19–20 år', 'Aged 19–20'],
    sdg: '4',
    level: 74.8,
    trend: 0.5,
    slopes: { hardship: -28 },
    elsewhere: [0.6, 1],
  },
  {
    id: 'nedsatt_valbefinnande',
    name: ['Nedsatt psykiskt välbefinnande', 'Impaired mental wellbeing'],
    description: [
      'Andel vuxna som i enkäten uppger nedsatt psykiskt välbefinnande.',
      'Share of adults who report impaired mental wellbeing in the survey.',
    ],
    ...survey,
    direction: 'lower-better',
    theme: 'halsa',
    priorityArea: 'psykisk_halsa',
    bySex: true,
    sdg: '3',
    level: 18.6,
    trend: 0.5,
    slopes: { hardship: 17, young: 2 },
    elsewhere: [0.5, 0.2],
  },
  {
    id: 'ensamhet',
    name: ['Besväras av ensamhet', 'Troubled by loneliness'],
    description: [
      'Andel vuxna som i enkäten uppger att de besväras av ensamhet och isolering.',
      'Share of adults who report in the survey that they are troubled by loneliness and isolation.',
    ],
    ...survey,
    direction: 'lower-better',
    theme: 'halsa',
    priorityArea: 'psykisk_halsa',
    sdg: '3',
    level: 21.7,
    trend: 0.1,
    slopes: { hardship: 14, old: 7 },
    elsewhere: [0.8, 0.7],
    without: { Åmynne: 'not-collected' },
  },
  {
    id: 'god_halsa',
    name: ['Bra självskattad hälsa', 'Good self-rated health'],
    description: [
      'Andel vuxna som i enkäten uppger att deras hälsa är bra eller mycket bra.',
      'Share of adults who report in the survey that their health is good or very good.',
    ],
    ...survey,
    direction: 'higher-better',
    theme: 'halsa',
    priorityArea: 'psykisk_halsa',
    sdg: '3',
    level: 73.1,
    trend: -0.2,
    slopes: { hardship: -19, old: -6 },
    elsewhere: [0.9, 0.4],
  },
  {
    id: 'tillit',
    name: ['Litar på andra', 'Trust others'],
    description: [
      'Andel vuxna som i enkäten uppger att man kan lita på de flesta.',
      'Share of adults who report in the survey that most people can be trusted.',
    ],
    ...survey,
    direction: 'higher-better',
    theme: 'halsa',
    priorityArea: 'social_inkludering',
    sdg: '16',
    level: 71.9,
    trend: -0.3,
    slopes: { hardship: -29 },
    elsewhere: [-0.7, -0.3],
  },
  {
    id: 'sjukdagar',
    name: ['Sjukdagar, medel', 'Sickness days, mean'],
    description: [
      'Dagar med sjukpenning eller sjukersättning per person 20–64 år och år, i medeltal.',
      'Mean days of sickness benefit or compensation per person aged 20–64 and year.',
    ],
    unit: 'days',
    direction: 'lower-better',
    theme: 'halsa',
    priorityArea: 'psykisk_halsa',
    sdg: '3',
    periods: newest,
    counted: { ages: [20, 64] },
    denominator: ['Personer 20–64 år', 'Persons aged 20–64'],
    level: 23.8,
    trend: -0.3,
    slopes: { hardship: 24, old: 3 },
    elsewhere: [0.9, 0.6],
    spread: 58,
  },
  {
    id: 'valdsbrott',
    name: ['Anmälda våldsbrott', 'Reported violent crimes'],
    description: [
      'Anmälda våldsbrott per 1 000 invånare och år, efter var brottet skedde.',
      'Reported violent crimes per 1,000 residents and year, by where the crime took place.',
    ],
    unit: 'per_1000',
    direction: 'lower-better',
    theme: 'halsa',
    periods: newest,
    counted: everybody,
    denominator: residents,
    level: 8.4,
    trend: -0.1,
    slopes: { hardship: 13, rented: 4 },
    elsewhere: [0.8, 0.4],
    sdg: '16',
  },
  {
    id: 'folkmangd',
    name: ['Folkmängd', 'Population'],
    description: ['Antal invånare den 31 december.', 'Number of residents on 31 December.'],
    unit: 'count',
    direction: 'none',
    theme: 'befolkning',
    periods: newest,
    level: 0,
    trend: 0,
    slopes: { hardship: 0 },
    exactly: ({ residents: all }) => all,
  },
  {
    id: 'alder_0_19',
    name: ['0–19 år', 'Aged 0–19'],
    description: ['Andel invånare som är 0–19 år.', 'Share of residents aged 0–19.'],
    unit: 'percent',
    direction: 'none',
    theme: 'befolkning',
    periods: [LAST_YEAR],
    counted: everybody,
    denominator: residents,
    level: 0,
    trend: 0,
    slopes: { hardship: 0 },
  },
  {
    id: 'alder_65_plus',
    name: ['65 år och äldre', 'Aged 65 and over'],
    description: ['Andel invånare som är 65 år eller äldre.', 'Share of residents aged 65 or over.'],
    unit: 'percent',
    direction: 'none',
    theme: 'befolkning',
    periods: [LAST_YEAR],
    counted: everybody,
    denominator: residents,
    level: 0,
    trend: 0,
    slopes: { hardship: 0 },
  },
  {
    id: 'utlandsk_bakgrund',
    name: ['Utländsk bakgrund', 'Foreign background'],
    description: [
      'Andel invånare som är utrikes födda eller har två utrikes födda föräldrar.',
      'Share of residents who were born abroad or have two parents who were.',
    ],
    unit: 'percent',
    direction: 'none',
    theme: 'befolkning',
    periods: newest,
    counted: everybody,
    denominator: residents,
    level: 19.5,
    trend: 0.4,
    slopes: { hardship: 34, rented: 9 },
    elsewhere: [3.3, 8.2],
  },
  {
    id: 'ensamhushall',
    name: ['Ensamhushåll', 'One-person households'],
    description: ['Andel av hushållen som har en person.', 'Share of households with one person.'],
    unit: 'percent',
    direction: 'none',
    theme: 'befolkning',
    periods: newest,
    counted: { homes: true },
    denominator: ['Hushåll', 'Households'],
    level: 37.4,
    trend: 0.2,
    slopes: { hardship: 4, old: 9, rented: 16 },
    elsewhere: [1.4, 2.3],
  },
  {
    id: 'trangboddhet',
    name: ['Trångbodda i flerbostadshus', 'Overcrowded in multi-dwelling buildings'],
    description: [
      'Andel invånare i flerbostadshus som har fler än två boende per rum, kök och vardagsrum oräknade.',
      'Share of residents of multi-dwelling buildings with more than two to a room, kitchen and living room not counted.',
    ],
    unit: 'percent',
    direction: 'lower-better',
    theme: 'boende',
    periods: newest,
    counted: everybody,
    sdg: '11',
    denominator: residents,
    level: 12.1,
    trend: 0.2,
    slopes: { hardship: 21, rented: 4 },
    elsewhere: [1.7, 2.4],
    without: {
      Norrbygden: 'not-applicable',
      'Östra skogsbygden': 'not-applicable',
      'Västra slätten': 'not-applicable',
      Sjöbygden: 'not-applicable',
    },
  },
  {
    id: 'hyresratter',
    name: ['Hyresrätter', 'Rented dwellings'],
    description: ['Andel av bostäderna som är hyresrätt.', 'Share of dwellings that are rented.'],
    unit: 'percent',
    direction: 'none',
    theme: 'boende',
    periods: [LAST_YEAR],
    counted: { homes: true },
    denominator: homes,
    level: 0,
    trend: 0,
    slopes: { hardship: 0 },
    exactly: ({ rented }) => rented,
  },
  {
    id: 'bostadsratter',
    name: ['Bostadsrätter', 'Tenant-owned dwellings'],
    description: ['Andel av bostäderna som är bostadsrätt.', 'Share of dwellings that are tenant-owned.'],
    unit: 'percent',
    direction: 'none',
    theme: 'boende',
    periods: [LAST_YEAR],
    counted: { homes: true },
    denominator: homes,
    level: 0,
    trend: 0,
    slopes: { hardship: 0 },
    exactly: ({ tenantOwned }) => tenantOwned,
  },
  {
    id: 'aganderatter',
    name: ['Äganderätter', 'Owner-occupied dwellings'],
    description: ['Andel av bostäderna som är äganderätt.', 'Share of dwellings that are owner-occupied.'],
    unit: 'percent',
    direction: 'none',
    theme: 'boende',
    periods: [LAST_YEAR],
    counted: { homes: true },
    denominator: homes,
    level: 0,
    trend: 0,
    slopes: { hardship: 0 },
    exactly: ({ rented, tenantOwned }) => 1 - rented - tenantOwned,
  },
  {
    id: 'barn_i_forening',
    name: ['Barn i förening', 'Children in clubs'],
    description: [
      'Andel barn 7–15 år som är med i minst en förening med bidrag från kommunen.',
      'Share of children aged 7–15 who are in at least one club that the municipality supports.',
    ],
    unit: 'percent',
    direction: 'higher-better',
    theme: 'halsa',
    priorityArea: 'psykisk_halsa',
    sdg: '3',
    periods: newest,
    counted: { ages: [7, 15] },
    denominator: ['Barn 7–15 år', 'Children aged 7–15'],
    level: 61.3,
    trend: -0.4,
    slopes: { hardship: -36 },
  },
]
