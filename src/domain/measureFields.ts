import type { ColumnOf, FieldTable } from './FieldSpec.ts'
import {
  EXPECTED_DIRECTIONS,
  INTERPRETABLE,
  LINK_BASES,
  LOCATION_MEANINGS,
  MEASURE_LEVELS,
  MEASURE_REACHES,
  MEASURE_STATUSES,
} from './measureVocabulary.ts'

/** Farther than a municipality is wide, a radius is a slip of the pen. */
const MOST_METRES = 200_000
const OLDEST = 130

/**
 * What is known of a measure, in the order of measures.csv: the one place that a new field is written in, together with
 * `MEASURE_COLUMNS` below. The type `Measure`, the reader and the writer of the file, drafts, the form, the sheet reader
 * and the package's schema follow from it; a name in each language is asked for by the compiler.
 */
export const MEASURE_FIELDS = {
  title: { kind: 'texts', columns: ['title_sv', 'title_en'], required: true },
  /** A few words for where the title has no room; empty when the package has none. */
  shortTitle: { kind: 'texts', columns: ['short_title_sv', 'short_title_en'] },
  description: { kind: 'texts', columns: ['description_sv', 'description_en'] },
  priorityAreas: { kind: 'ids', of: 'priorityAreas', columns: ['priority_areas'] },
  sdg: { kind: 'goals', columns: ['sdg'] },
  owner: { kind: 'name', columns: ['owner'] },
  partners: { kind: 'name', columns: ['partners'] },
  targetGroup: { kind: 'texts', columns: ['target_group_sv', 'target_group_en'], legacy: 'target_group' },
  ageFrom: { kind: 'number', columns: ['age_from'], min: 0, max: OLDEST },
  ageTo: { kind: 'number', columns: ['age_to'], min: 0, max: OLDEST, notBelow: 'ageFrom' },
  level: { kind: 'word', words: MEASURE_LEVELS, columns: ['level'] },
  reach: { kind: 'word', words: MEASURE_REACHES, columns: ['reach'], otherwise: 'unknown' },
  locationIs: { kind: 'word', words: LOCATION_MEANINGS, columns: ['location_is'] },
  point: { kind: 'point', columns: ['lon', 'lat'] },
  /** How far a point measure reaches, metres. */
  radiusM: { kind: 'number', columns: ['radius_m'], min: 1, max: MOST_METRES, isCount: true },
  /** The ground a measure covers, where it is drawn and not named. */
  polygon: { kind: 'polygon', columns: ['polygon'] },
  /** When it begins, as stated. A year in which it is only named stands in `mentioned`. */
  start: { kind: 'date', columns: ['start'], side: 'start' },
  end: { kind: 'date', columns: ['end'], side: 'end' },
  /** Years in which a document names it as going on, without saying when it began. Rising. */
  mentioned: { kind: 'years', columns: ['mentioned'] },
  status: {
    kind: 'word',
    words: MEASURE_STATUSES,
    columns: ['status'],
    aliases: { planerad: 'planned', pågående: 'ongoing', pausad: 'paused', avslutad: 'ended' },
  },
  costSekPerYear: { kind: 'number', columns: ['cost_sek_per_year'], min: 0, isCount: true, unit: 'sek' },
  funders: { kind: 'funders', columns: ['funding_share_pct', 'funder'] },
  /** Holds now. What held for an earlier year only is told in the description and is unknown here. */
  fte: { kind: 'number', columns: ['fte'], min: 0 },
  hoursPerYear: { kind: 'number', columns: ['hours_per_year'], min: 0, isCount: true },
  followsIndicators: { kind: 'ids', of: 'indicators', columns: ['follows_indicators'] },
  expectedDirection: { kind: 'word', words: EXPECTED_DIRECTIONS, columns: ['expected_direction'] },
  lastReviewed: { kind: 'date', columns: ['last_reviewed'] },
  sourceDocument: { kind: 'text', columns: ['source_document'] },
  sourceQuote: { kind: 'text', columns: ['source_quote'] },
  basis: { kind: 'word', words: LINK_BASES, columns: ['basis'] },
  /** What of it is our interpretation and stands in no document. */
  interpreted: { kind: 'words', words: INTERPRETABLE, columns: ['interpreted'] },
  /** What people call it, for the search. */
  keywords: { kind: 'texts', columns: ['keywords_sv', 'keywords_en'] },
} as const satisfies FieldTable

export type MeasureFieldName = keyof typeof MEASURE_FIELDS
export type MeasureColumn = 'measure_id' | ColumnOf<typeof MEASURE_FIELDS>

/** The columns of measures.csv, in the order of the file. */
export const MEASURE_COLUMN_NAMES: readonly MeasureColumn[] = [
  ...(['measure_id'] as const),
  ...Object.values(MEASURE_FIELDS).flatMap(({ columns }): readonly MeasureColumn[] => columns),
]

/** The fields that hold words of a list, and the words: each has a name in the catalogue. */
type ChoiceFields = {
  [F in MeasureFieldName]: (typeof MEASURE_FIELDS)[F] extends { readonly words: readonly (infer W extends string)[] }
    ? Readonly<Record<W, string>>
    : never
}
export type ChoiceNames = {
  readonly [F in MeasureFieldName as ChoiceFields[F] extends never ? never : F]: ChoiceFields[F]
}

/**
 * The parts of the form of a measure, in its order. What a measure is, for whom, by whom, when and where are asked of
 * everybody; the others are folded until they are wanted.
 */
export const FORM_PARTS = ['first', 'where', 'more', 'money', 'follow', 'source', 'english'] as const
export type FormPart = (typeof FORM_PARTS)[number]

export type FormHint = 'noNames' | 'goals' | 'list' | 'date' | 'years' | 'shares'

/** Where the form of a measure has a column, and how. */
export interface FormPlace {
  readonly part: FormPart
  /** Its order in the part. */
  readonly at: number
  readonly isLong?: true
  readonly isRequired?: true
  /** Whether it may be unknown: then that is a choice of its own beside the field. */
  readonly mayBeUnknown?: true
  readonly hint?: FormHint
  /** Its name is not that of the whole field: of two columns, one. */
  readonly hasOwnName?: true
}

interface ColumnFacts {
  /** Its place in the form, or why it has none. */
  readonly form: FormPlace | string
  /** Headings that people write over it in sheets of their own, in plain form. */
  readonly headings: readonly string[]
  /** What it says, for the schema of the package. */
  readonly meaning: string
  /** Its numbers are whole, though the reader takes others too. */
  readonly isWhole?: true
}

const unknown = { mayBeUnknown: true } as const

/** What else is known of each column: apart from the fields, since the reader of packages has no use for it. */
export const MEASURE_COLUMNS = {
  measure_id: { form: 'made from the title', headings: [], meaning: 'Insatsens id' },
  title_sv: {
    form: { part: 'first', at: 1, isRequired: true },
    headings: [
      'insats',
      'insatsen',
      'namn',
      'titel',
      'åtgärd',
      'aktivitet',
      'benämning',
      'insatsens namn',
      'measure',
      'name',
    ],
    meaning: 'Titel på svenska',
  },
  title_en: { form: { part: 'english', at: 1 }, headings: [], meaning: 'Titel på engelska' },
  short_title_sv: {
    form: { part: 'more', at: 1 },
    headings: ['kort namn', 'kortnamn'],
    meaning: 'Kort namn på svenska, där titeln inte får plats',
  },
  short_title_en: { form: { part: 'english', at: 2 }, headings: [], meaning: 'Kort namn på engelska' },
  description_sv: {
    form: { part: 'more', at: 3, isLong: true, hint: 'noNames' },
    headings: ['beskrivning', 'innehåll', 'kommentar', 'description'],
    meaning: 'Beskrivning på svenska',
  },
  description_en: { form: { part: 'english', at: 4, isLong: true }, headings: [], meaning: 'Beskrivning på engelska' },
  priority_areas: {
    form: { part: 'first', at: 2 },
    headings: [
      'prioriterat område',
      'prioriterade områden',
      'prioritering',
      'målområde',
      'prioriterat',
      'priority area',
    ],
    meaning: 'Prioriterade områden, lista med semikolon',
  },
  sdg: {
    form: { part: 'more', at: 8, hint: 'goals' },
    headings: ['agenda 2030', 'globala mål', 'agenda 2030 mål', 'sdg'],
    meaning: 'Mål i Agenda 2030, lista med semikolon',
  },
  owner: {
    form: { part: 'first', at: 4, ...unknown, hint: 'noNames' },
    headings: [
      'ansvarig',
      'ansvar',
      'ansvarig förvaltning',
      'ansvarig nämnd',
      'ansvarig nämnd förvaltning',
      'nämnd',
      'förvaltning',
      'huvudansvarig',
      'ägare',
      'owner',
    ],
    meaning: 'Ansvarig',
  },
  partners: {
    form: { part: 'more', at: 4, ...unknown, hint: 'list' },
    headings: ['samverkan', 'samarbete', 'samarbetsparter', 'samverkansparter', 'tillsammans med', 'partners'],
    meaning: 'Medverkande, lista med semikolon',
  },
  target_group_sv: {
    form: { part: 'first', at: 3, ...unknown },
    headings: ['målgrupp', 'för vem', 'target group'],
    meaning: 'Målgrupp på svenska',
  },
  target_group_en: { form: { part: 'english', at: 3 }, headings: [], meaning: 'Målgrupp på engelska' },
  age_from: {
    form: { part: 'first', at: 5, ...unknown },
    headings: ['från ålder', 'ålder från', 'lägsta ålder'],
    meaning: 'Lägsta ålder i målgruppen',
    isWhole: true,
  },
  age_to: {
    form: { part: 'first', at: 6, ...unknown },
    headings: ['till ålder', 'ålder till', 'till och med ålder', 'högsta ålder'],
    meaning: 'Högsta ålder i målgruppen',
    isWhole: true,
  },
  level: {
    form: { part: 'more', at: 5 },
    headings: ['nivå', 'typ av insats', 'level'],
    meaning: 'universal, selective eller indicated',
  },
  reach: {
    form: { part: 'where', at: 1 },
    headings: ['räckvidd', 'reach'],
    meaning: 'municipality, areas, point, polygon eller unknown; tomt är okänt',
  },
  location_is: { form: { part: 'more', at: 6 }, headings: [], meaning: 'carried-out eller beneficiaries-live' },
  lon: {
    form: { part: 'where', at: 2, hasOwnName: true },
    headings: ['longitud', 'long', 'x'],
    meaning: 'Longitud, WGS84',
  },
  lat: { form: { part: 'where', at: 3, hasOwnName: true }, headings: ['latitud', 'y'], meaning: 'Latitud, WGS84' },
  radius_m: {
    form: { part: 'where', at: 4, ...unknown },
    headings: ['radie', 'radie i meter', 'räckvidd i meter'],
    meaning: 'Hur långt en insats på en plats når, meter',
  },
  polygon: { form: { part: 'where', at: 5 }, headings: [], meaning: 'Ytan som insatsen täcker, GeoJSON-geometri' },
  start: {
    form: { part: 'first', at: 8, ...unknown, hint: 'date' },
    headings: ['start', 'startdatum', 'från', 'börjar', 'startår', 'från och med'],
    meaning: 'Första år eller datum enligt dokumenten',
  },
  end: {
    form: { part: 'more', at: 2, ...unknown, hint: 'date' },
    headings: ['slut', 'slutdatum', 'till', 'slutar', 'slutår', 'till och med'],
    meaning: 'Sista år eller datum',
  },
  mentioned: {
    form: { part: 'more', at: 7, hint: 'years' },
    headings: ['nämns', 'nämns i dokument år'],
    meaning: 'År då ett dokument nämner insatsen utan att säga när den började, lista med semikolon',
  },
  status: {
    form: { part: 'first', at: 7 },
    headings: ['status', 'läge'],
    meaning: 'planned, ongoing, paused eller ended',
  },
  cost_sek_per_year: {
    form: { part: 'money', at: 1, ...unknown },
    headings: ['kostnad', 'kostnad per år', 'kronor', 'kronor per år', 'kr', 'budget', 'belopp', 'kostnad kr', 'cost'],
    meaning: 'Kostnad, kronor per år',
  },
  funding_share_pct: {
    form: { part: 'money', at: 3, ...unknown, hint: 'shares', hasOwnName: true },
    headings: ['finansiärens andel', 'finansiärernas andelar', 'andel', 'andel procent'],
    meaning: 'Finansiärernas andelar i procent, i samma ordning, lista med semikolon',
  },
  funder: {
    form: { part: 'money', at: 2, ...unknown, hint: 'list' },
    headings: ['finansiär', 'finansiering', 'finansieras av', 'funder'],
    meaning: 'Finansiärer, lista med semikolon',
  },
  fte: {
    form: { part: 'money', at: 4, ...unknown },
    headings: ['årsarbetskrafter', 'årsarbetare', 'tjänst', 'tjänster', 'fte'],
    meaning: 'Årsarbetskrafter',
  },
  hours_per_year: {
    form: { part: 'money', at: 5, ...unknown },
    headings: ['timmar', 'timmar per år'],
    meaning: 'Timmar per år',
  },
  follows_indicators: {
    form: { part: 'follow', at: 1 },
    headings: ['mått', 'indikator', 'indikatorer', 'mått att följa', 'följs med', 'uppföljning'],
    meaning: 'Mått som följs, lista med semikolon',
  },
  expected_direction: {
    form: { part: 'follow', at: 2 },
    headings: ['väntad riktning', 'riktning'],
    meaning: 'increase eller decrease',
  },
  last_reviewed: {
    form: { part: 'follow', at: 3, ...unknown, hint: 'date' },
    headings: ['senast översedd', 'översyn', 'uppdaterad', 'senast uppdaterad'],
    meaning: 'Senast granskad',
  },
  source_document: {
    form: { part: 'source', at: 2, ...unknown },
    headings: ['källa', 'dokument', 'beslut', 'source'],
    meaning: 'Dokument som insatsen kommer ur',
  },
  source_quote: {
    form: { part: 'source', at: 4, isLong: true, hint: 'noNames' },
    headings: ['citat'],
    meaning: 'Ordagrant ur dokumentet, eller tomt',
  },
  basis: {
    form: { part: 'source', at: 1 },
    headings: ['grund', 'kopplingens grund'],
    meaning: 'Varifrån områdeskopplingen kommer: document, rule eller interpretation',
  },
  interpreted: {
    form: { part: 'source', at: 3 },
    headings: [],
    meaning: 'Uppgifter som är vår tolkning och inte står i dokumentet, lista med semikolon',
  },
  keywords_sv: {
    form: { part: 'more', at: 9, hint: 'list' },
    headings: ['sökord', 'nyckelord'],
    meaning: 'Vardagsord för sökningen, lista med semikolon',
  },
  keywords_en: {
    form: { part: 'english', at: 5, hint: 'list' },
    headings: [],
    meaning: 'Vardagsord på engelska, lista med semikolon',
  },
} as const satisfies Readonly<Record<MeasureColumn, ColumnFacts>>

/** Columns that the form names apart from their field. */
export type OwnNamedColumn = {
  [C in MeasureColumn]: (typeof MEASURE_COLUMNS)[C]['form'] extends { readonly hasOwnName: true } ? C : never
}[MeasureColumn]
