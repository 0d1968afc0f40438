import { columnsOf, TABLE_SCHEMAS } from '../tableSchemas.ts'
import { type Cell, writeTable } from '../writeTable.ts'
import { areaIdOf } from './practiceAreas.ts'

const SOURCE = 'Övningsplan för social hållbarhet 2025 (påhittad)'

type Row = Readonly<Record<string, Cell>>

const inclusion = { priority_area: 'social_inkludering' }
const studies = { priority_area: 'fullfoljda_studier' }
const health = { priority_area: 'psykisk_halsa' }

/** Goals that end in every verdict: reached, not reached, on the way, and those of which nothing can be told. */
const GOALS: Readonly<Record<string, Row>> = {
  fler_behoriga: {
    goal_sv: 'Fler elever går ut nian med behörighet till gymnasiet',
    goal_en: 'More pupils leave year 9 eligible for upper secondary school',
    ...studies,
    indicator_id: 'behoriga_gymnasiet',
    baseline: 81.8,
    baseline_period: '2023',
    direction: 'increase',
    target: 90,
    target_year: 2027,
    sdg: '4',
    source: SOURCE,
  },
  lagre_franvaro: {
    goal_sv: 'Färre elever har hög frånvaro i norra stadsdelarna',
    goal_en: 'Fewer pupils have high absence in the northern districts',
    ...studies,
    indicator_id: 'hog_franvaro',
    group_id: 'norra_stadsdelarna',
    baseline_period: '2020',
    direction: 'decrease',
    target: 15,
    target_year: 2026,
    sdg: '4',
    source: SOURCE,
  },
  battre_maende: {
    goal_sv: 'Färre vuxna har nedsatt psykiskt välbefinnande',
    goal_en: 'Fewer adults have impaired mental wellbeing',
    ...health,
    indicator_id: 'nedsatt_valbefinnande',
    baseline: 15.9,
    baseline_period: '2018',
    direction: 'decrease',
    sdg: '3',
    source: SOURCE,
  },
  fler_i_arbete: {
    goal_sv: 'Fler invånare i Almlunden har arbete',
    goal_en: 'More residents of Almlunden have work',
    ...inclusion,
    indicator_id: 'sysselsatta',
    area_id: areaIdOf('Almlunden'),
    baseline_period: '2018',
    direction: 'increase',
    target_year: 2026,
    sdg: '8;10',
    source: SOURCE,
  },
  lagre_arbetsloshet: {
    goal_sv: 'Arbetslösheten är lägre än 5 procent',
    goal_en: 'Unemployment is below 5 per cent',
    ...inclusion,
    indicator_id: 'arbetslosa',
    baseline: 4.9,
    baseline_period: '2021',
    direction: 'decrease',
    target: 5,
    target_year: 2025,
    sdg: '8',
    source: SOURCE,
  },
  fler_utbildade: {
    goal_sv: 'Fler vuxna i Hagaberg har eftergymnasial utbildning',
    goal_en: 'More adults in Hagaberg have post-secondary education',
    ...studies,
    indicator_id: 'eftergymnasial_utbildning',
    area_id: areaIdOf('Hagaberg'),
    baseline_period: '2018',
    direction: 'increase',
    sdg: '4',
    source: SOURCE,
  },
  farre_sjukdagar: {
    goal_sv: 'Sjukdagarna blir färre i Lövhult',
    goal_en: 'Sickness days become fewer in Lövhult',
    ...health,
    indicator_id: 'sjukdagar',
    area_id: areaIdOf('Lövhult'),
    baseline_period: '2019',
    direction: 'decrease',
    target_year: 2028,
    sdg: '3',
    source: SOURCE,
  },
  fler_i_forening: {
    goal_sv: 'Fler barn är med i en förening',
    goal_en: 'More children belong to a club',
    ...health,
    indicator_id: 'barn_i_forening',
    baseline_period: '2019',
    direction: 'increase',
    sdg: '3',
    source: SOURCE,
  },
  delaktighet: {
    goal_sv: 'Barn och unga är delaktiga i beslut som rör dem',
    goal_en: 'Children and young people take part in decisions that concern them',
    priority_area: 'trygg_uppvaxt',
    sdg: '16',
    source: SOURCE,
  },
}

const NOTES: Readonly<Record<string, Row>> = {
  elevhalsan_varen: {
    date: '2025-04',
    from_sv: 'Elevhälsan',
    from_en: 'Pupil health',
    kind: 'observation',
    audience: 'internal',
    priority_areas: 'fullfoljda_studier;psykisk_halsa',
    group_id: 'norra_stadsdelarna',
    text_sv: 'Påhittad anteckning. Skolorna ser att frånvaron ofta börjar redan i årskurs 5.',
    text_en: 'A made-up note. The schools see that absence often begins as early as year 5.',
  },
  medborgardialog_lovhult: {
    date: '2025-05-20',
    from_sv: 'Medborgardialog',
    from_en: 'Dialogue with residents',
    kind: 'dialogue',
    priority_areas: 'social_inkludering',
    area_id: areaIdOf('Lövhult'),
    audience: 'open',
    text_sv: 'Påhittad anteckning. Många saknar en plats att mötas på sedan bygdegården fick kortare öppettider.',
    text_en: 'A made-up note. Many miss a place to meet since the village hall opens for fewer hours.',
  },
  bostadsbolaget: {
    date: '2025-09',
    from_sv: 'Bostadsbolaget',
    from_en: 'The housing company',
    kind: 'report',
    priority_areas: 'social_inkludering',
    area_id: areaIdOf('Almlunden'),
    audience: 'open',
    text_sv: 'Påhittad anteckning. Fler hyresgäster än tidigare deltar i gårdarnas odling.',
    text_en: 'A made-up note. More tenants than before take part in the gardens of the blocks.',
  },
  fraga_ungdomsrad: {
    date: '2025-10-08',
    from_sv: 'Ungdomsrådet',
    from_en: 'The youth council',
    kind: 'question',
    priority_areas: 'trygg_uppvaxt',
    audience: 'open',
    text_sv: 'Påhittad anteckning. Varför går sista bussen hem från fritidsgården redan klockan åtta?',
    text_en: 'A made-up note. Why does the last bus home from the youth club go as early as eight?',
  },
}

/** goals.csv: made-up goals of the practice municipality. */
export function practiceGoalsCsv(): string {
  const rows = Object.entries(GOALS).map(([goal_id, row]): Row => ({ goal_id, ...row }))
  return writeTable(columnsOf(TABLE_SCHEMAS.goals), rows)
}

/** notes.csv: made-up notes of the practice municipality. */
export function practiceNotesCsv(): string {
  const rows = Object.entries(NOTES).map(([note_id, row]): Row => ({ note_id, ...row }))
  return writeTable(columnsOf(TABLE_SCHEMAS.notes), rows)
}

const DECISION = 'Övningsavtal 2023-12-01 (påhittat)'

/** What the practice municipality says about its plan: made up as everything else. */
export const PRACTICE_PLAN = {
  mandate: [
    {
      text_sv: 'Påhittat uppdrag: kommunen och regionen arbetar tillsammans för jämlika livsvillkor 2024–2027.',
      text_en: 'A made-up mandate: municipality and region work together for equal living conditions 2024–2027.',
      source: DECISION,
    },
  ],
  headings: { match_sv: 'Behov och insatser, område för område', match_en: 'Need and measures, area by area' },
  deadlines: [
    {
      id: 'uppfoljning',
      name_sv: 'Uppföljning till regionen',
      name_en: 'Follow-up to the region',
      day: '03-15',
      year_offset: 1,
      document: 'follow-up',
      source: DECISION,
    },
    {
      id: 'dialog',
      name_sv: 'Presidiedialog',
      name_en: 'Dialogue of the presidiums',
      day: '09-20',
      year_offset: -1,
      document: 'dialogue',
      source: DECISION,
    },
    {
      id: 'regionen',
      name_sv: 'Planen skickas till regionen',
      name_en: 'The plan is sent to the region',
      day: '12-01',
      year_offset: -1,
      document: 'plan',
      source: DECISION,
    },
    {
      id: 'beslut',
      name_sv: 'Beslut i kommunstyrelsen',
      name_en: 'Decision of the executive board',
      year_offset: -1,
      document: 'plan',
      source: DECISION,
    },
  ],
}
