import type { MeasureColumn } from '../../../src/domain/measureFields.ts'
import { columnsOf, TABLE_SCHEMAS } from '../tableSchemas.ts'
import { type Cell, writeTable } from '../writeTable.ts'
import { areaIdOf } from './practiceAreas.ts'
import { placeOf } from './practiceBorders.ts'

type Texts = readonly [sv: string, en: string]

/** What serves an area or a group: with the share of the target group reached and the share of the measure, where known. */
type Link = readonly [areaOrGroup: string, share?: number, measureShare?: number]

interface PracticeMeasure {
  readonly title: Texts
  readonly short: Texts
  readonly what: Texts
  readonly target: Texts
  /** The rest of its row, by column. */
  readonly row: Partial<Record<MeasureColumn, Cell>>
  readonly at?: readonly [number, number]
  readonly links?: readonly Link[]
}

const PLAN = 'Övningsplan för social hållbarhet 2025 (påhittad)'
const DECISION = 'Övningsbeslut 2024-11-20 (påhittat)'
const municipality = { reach: 'municipality' }
const areas = { reach: 'areas' }
const point = { reach: 'point', location_is: 'carried-out' }
const inclusion = { priority_areas: 'social_inkludering' }
const studies = { priority_areas: 'fullfoljda_studier' }
const health = { priority_areas: 'psykisk_halsa' }
const ongoing = { status: 'ongoing' }
const by = (owner: string, partners = '') => ({ owner, partners })
const ages = (from: number, to: number | '' = '') => ({ age_from: from, age_to: to })
const dose = (fte: number | '', cost: number | '', hours: number | '' = '') => {
  return { fte, cost_sek_per_year: cost, hours_per_year: hours }
}
const paid = (funder: string, shares: string) => ({ funder, funding_share_pct: shares })
const follows = (indicators: string, expected: 'increase' | 'decrease') => {
  return { follows_indicators: indicators, expected_direction: expected }
}
const from = (start: string, end = '') => ({ start, end })

const SCHOOL_COMMITTEE = 'Barn- och utbildningsnämnden'
const SOCIAL_COMMITTEE = 'Socialnämnden'
const LEISURE_COMMITTEE = 'Kultur- och fritidsnämnden'
const BOARD = 'Kommunstyrelsen'

const MEASURES: Readonly<Record<string, PracticeMeasure>> = {
  familjecentral_tallbacken: {
    title: ['Familjecentral i Tallbacken', 'Family centre in Tallbacken'],
    short: ['Familjecentral', 'Family centre'],
    what: [
      'Barnmorska, barnhälsovård, öppen förskola och rådgivning under ett tak.',
      'Midwife, child health, open preschool and counselling under one roof.',
    ],
    target: ['Familjer med små barn', 'Families with small children'],
    row: {
      ...inclusion,
      ...ages(0, 5),
      ...point,
      ...ongoing,
      level: 'universal',
      sdg: '3;10',
      radius_m: 1500,
      ...by(SOCIAL_COMMITTEE, 'Regionen; Svenska kyrkan'),
      ...from('2019-01-01'),
      ...dose(4.5, 3_600_000),
      ...paid('Kommunen; Regionen', '60; 40'),
      ...follows('barn_lag_ekonomisk_standard', 'decrease'),
      source_document: PLAN,
      basis: 'document',
      last_reviewed: '2025-03-01',
      keywords_sv: 'barnavårdscentral; småbarn; mödravård',
      keywords_en: 'toddlers; midwife; child health',
    },
    at: [17.9, 12.3],
    links: [
      ['Tallbacken', 0.45, 0.8],
      ['Kvarnbyn', 0.12, 0.2],
    ],
  },
  oppen_forskola_lovhult: {
    title: ['Öppen förskola i Lövhult', 'Open preschool in Lövhult'],
    short: ['Öppen förskola', 'Open preschool'],
    what: ['Två förmiddagar i veckan i bygdegården.', 'Two mornings a week in the village hall.'],
    target: ['Barn som inte går i förskola, och föräldrar', 'Children not in preschool, and parents'],
    row: {
      ...inclusion,
      ...ages(0, 5),
      ...areas,
      ...ongoing,
      level: 'universal',
      sdg: '4',
      ...by(SCHOOL_COMMITTEE, 'Bygdegårdsföreningen'),
      ...from('2022'),
      ...dose(0.5, 310_000, 320),
      ...paid('Kommunen', '100'),
      source_document: PLAN,
      basis: 'document',
      last_reviewed: '2025-02-10',
    },
    links: [['Lövhult', 0.3]],
  },
  sprakstod_almlunden: {
    title: ['Språkstöd i förskolan', 'Language support in preschool'],
    short: ['Språkstöd', 'Language support'],
    what: ['Språkpedagoger i fyra förskolor.', 'Language teachers in four preschools.'],
    target: ['Barn i förskolan', 'Children in preschool'],
    row: {
      ...studies,
      ...ages(1, 5),
      ...areas,
      ...ongoing,
      level: 'selective',
      sdg: '4',
      ...by(SCHOOL_COMMITTEE),
      ...from('2021-08-01'),
      ...dose(3, 1_950_000),
      ...paid('Kommunen; Staten', '70; 30'),
      ...follows('behoriga_gymnasiet', 'increase'),
      source_document: PLAN,
      basis: 'document',
      last_reviewed: '2025-01-15',
    },
    links: [
      ['Almlunden', 0.6, 0.55],
      ['Tallbacken', 0.5, 0.45],
    ],
  },
  laxhjalp: {
    title: ['Läxhjälp på biblioteken', 'Homework help in the libraries'],
    short: ['Läxhjälp', 'Homework help'],
    what: ['Fyra kvällar i veckan, bemannat av lärarstudenter.', 'Four evenings a week, staffed by student teachers.'],
    target: ['Elever i årskurs 4–9', 'Pupils in years 4–9'],
    row: {
      ...studies,
      ...ages(10, 15),
      ...areas,
      ...ongoing,
      level: 'universal',
      sdg: '4',
      ...by(LEISURE_COMMITTEE, 'Folkbildningsförbundet'),
      ...from('2020-09-01'),
      ...dose(1.2, 640_000, 780),
      ...paid('Kommunen', '100'),
      ...follows('meritvarde;behoriga_gymnasiet', 'increase'),
      source_document: PLAN,
      basis: 'document',
      last_reviewed: '2025-05-20',
    },
    links: [
      ['Centrum', 0.15],
      ['Kvarnbyn', 0.2],
      ['Granvik', 0.1],
    ],
  },
  skolnarvaroteam: {
    title: ['Skolnärvaroteam', 'School attendance team'],
    short: ['Närvaroteam', 'Attendance team'],
    what: [
      'Ett team från skola och socialtjänst möter elever med lång frånvaro hemma.',
      'A team from school and social services meets pupils with long absence at home.',
    ],
    target: ['Elever med hög frånvaro', 'Pupils with high absence'],
    row: {
      ...studies,
      ...ages(13, 15),
      ...municipality,
      ...ongoing,
      level: 'indicated',
      sdg: '4',
      ...by(SCHOOL_COMMITTEE, SOCIAL_COMMITTEE),
      ...from('2023-01-01', '2026-12-31'),
      ...dose(5, 3_900_000),
      ...paid('Kommunen; Staten', '50; 50'),
      ...follows('hog_franvaro', 'decrease'),
      source_document: DECISION,
      basis: 'document',
      last_reviewed: '2025-06-01',
    },
  },
  studiecoach: {
    title: ['Studiecoacher i gymnasiet', 'Study coaches in upper secondary school'],
    short: ['Studiecoacher', 'Study coaches'],
    what: [
      'Coacher följer elever som riskerar att inte få examen.',
      'Coaches follow pupils at risk of leaving without an exam.',
    ],
    target: ['Gymnasieelever', 'Upper secondary pupils'],
    row: {
      ...studies,
      ...ages(16, 19),
      ...municipality,
      ...ongoing,
      level: 'selective',
      sdg: '4;8',
      ...by(SCHOOL_COMMITTEE),
      ...from('2022-08-01'),
      ...dose(3, 2_150_000),
      ...paid('Kommunen', '100'),
      ...follows('gymnasieexamen', 'increase'),
      source_document: PLAN,
      basis: 'document',
      last_reviewed: '2024-12-01',
    },
  },
  kommunalt_aktivitetsansvar: {
    title: ['Uppsökande arbete för unga utanför', 'Outreach to young people outside work and studies'],
    short: ['Uppsökande', 'Outreach'],
    what: ['Söker upp unga som varken arbetar eller studerar.', 'Finds young people neither in work nor in studies.'],
    target: ['Unga 16–19 år utan arbete och studier', 'Aged 16–19 neither in work nor in studies'],
    row: {
      priority_areas: 'fullfoljda_studier;social_inkludering',
      ...ages(16, 19),
      ...municipality,
      ...ongoing,
      level: 'indicated',
      sdg: '8',
      ...by('Arbetsmarknadsenheten', SCHOOL_COMMITTEE),
      ...from('2018'),
      ...dose(2, 1_450_000),
      ...paid('Kommunen', '100'),
      ...follows('unga_utan_arbete_studier', 'decrease'),
      source_document: PLAN,
      basis: 'document',
    },
  },
  ungdomsjobb: {
    title: ['Sommarjobb för unga', 'Summer jobs for young people'],
    short: ['Sommarjobb', 'Summer jobs'],
    what: ['Tre veckors arbete hos kommunen eller föreningar.', 'Three weeks of work in the municipality or in clubs.'],
    target: ['Unga 15–18 år', 'Aged 15–18'],
    row: {
      ...inclusion,
      ...ages(15, 18),
      ...municipality,
      ...ongoing,
      level: 'universal',
      sdg: '8',
      ...by('Arbetsmarknadsenheten', 'Föreningslivet'),
      ...from('2016'),
      ...dose(0.8, 2_700_000),
      ...paid('Kommunen; Staten', '80; 20'),
      source_document: PLAN,
      basis: 'document',
      last_reviewed: '2025-09-01',
    },
  },
  fritidsgard_kvarnbyn: {
    title: ['Fritidsgård i Kvarnbyn', 'Youth club in Kvarnbyn'],
    short: ['Fritidsgård', 'Youth club'],
    what: ['Öppen fem kvällar i veckan.', 'Open five evenings a week.'],
    target: ['Unga i högstadieåldern', 'Lower secondary ages'],
    row: {
      ...health,
      ...ages(12, 16),
      ...point,
      ...ongoing,
      level: 'universal',
      sdg: '3',
      radius_m: 2000,
      ...by(LEISURE_COMMITTEE),
      ...from('2015'),
      ...dose(3.5, 2_400_000),
      ...paid('Kommunen', '100'),
      ...follows('barn_i_forening;nedsatt_valbefinnande', 'increase'),
      source_document: PLAN,
      basis: 'document',
      last_reviewed: '2025-04-15',
    },
    at: [16.2, 14.4],
    links: [
      ['Kvarnbyn', 0.35, 0.6],
      ['Almlunden', 0.2, 0.4],
    ],
  },
  faltare_tallbacken: {
    title: ['Fältgrupp i Tallbacken och Almlunden', 'Street workers in Tallbacken and Almlunden'],
    short: ['Fältgrupp', 'Street workers'],
    what: ['Möter unga på kvällar och helger.', 'Meets young people in the evenings and at weekends.'],
    target: ['Unga 13–20 år', 'Aged 13–20'],
    row: {
      priority_areas: 'social_inkludering;psykisk_halsa',
      ...ages(13, 20),
      ...areas,
      ...ongoing,
      level: 'selective',
      sdg: '16',
      ...by(SOCIAL_COMMITTEE, 'Polisen; Bostadsbolaget'),
      ...from('2021'),
      ...dose(3, 2_300_000),
      ...paid('Kommunen; Bostadsbolaget', '75; 25'),
      ...follows('valdsbrott', 'decrease'),
      source_document: DECISION,
      basis: 'document',
      last_reviewed: '2025-08-20',
    },
    links: [
      ['norra_stadsdelarna', 0.3, 0.5],
      ['Tallbacken', 0.4, 0.5],
    ],
  },
  bostadsbolagets_vardar: {
    title: ['Områdesvärdar i hyreshusen', 'Neighbourhood hosts in rented housing'],
    short: ['Områdesvärdar', 'Hosts'],
    what: ['Värdar som är ute bland de boende varje dag.', 'Hosts who are out among the residents every day.'],
    target: ['Boende i hyreshusen', 'Tenants'],
    row: {
      ...inclusion,
      ...ages(0),
      ...areas,
      ...ongoing,
      level: 'universal',
      sdg: '11',
      ...by('Bostadsbolaget'),
      ...from('2020'),
      ...dose(4, ''),
      ...paid('Bostadsbolaget', ''),
      ...follows('tillit', 'increase'),
      source_document: PLAN,
      basis: 'rule',
      interpreted: 'ages',
    },
    links: [['Tallbacken'], ['Almlunden']],
  },
  jobbspar: {
    title: ['Jobbspår med språkträning', 'Job track with language training'],
    short: ['Jobbspår', 'Job track'],
    what: ['Praktik och svenska på arbetsplatsen i sex månader.', 'Placement and Swedish at work for six months.'],
    target: ['Långtidsarbetslösa', 'Long-term unemployed'],
    row: {
      ...inclusion,
      ...ages(20, 64),
      ...municipality,
      ...ongoing,
      level: 'selective',
      sdg: '8',
      ...by('Arbetsmarknadsenheten', 'Arbetsförmedlingen; näringslivet'),
      ...from('2022', '2027'),
      ...dose(6, 5_200_000),
      ...paid('Kommunen; Europeiska socialfonden', '45; 55'),
      ...follows('arbetslosa;ekonomiskt_bistand', 'decrease'),
      source_document: DECISION,
      basis: 'document',
      last_reviewed: '2025-10-01',
    },
  },
  skuldradgivning: {
    title: ['Budget- och skuldrådgivning', 'Budget and debt advice'],
    short: ['Skuldrådgivning', 'Debt advice'],
    what: ['Rådgivning utan väntetid, också kvällstid.', 'Advice without waiting, in the evenings too.'],
    target: ['Vuxna', 'Adults'],
    row: {
      ...inclusion,
      ...ages(18),
      ...municipality,
      ...ongoing,
      level: 'universal',
      sdg: '1',
      ...by(SOCIAL_COMMITTEE),
      ...from('2012'),
      ...dose(1.5, 1_050_000),
      ...paid('Kommunen', '100'),
      source_document: PLAN,
      basis: 'document',
      last_reviewed: '2023-11-01',
    },
  },
  motesplats_aldre: {
    title: ['Mötesplatser för äldre', 'Meeting places for older people'],
    short: ['Mötesplatser', 'Meeting places'],
    what: ['Lunch, rörelse och samtal tre dagar i veckan.', 'Lunch, exercise and company three days a week.'],
    target: ['Personer 65 år och äldre', 'Aged 65 and over'],
    row: {
      ...health,
      ...ages(65),
      ...areas,
      ...ongoing,
      level: 'universal',
      sdg: '3',
      ...by('Äldrenämnden', 'Pensionärsföreningarna'),
      ...from('2017'),
      ...dose(2.4, 1_500_000),
      ...paid('Kommunen', '100'),
      ...follows('ensamhet', 'decrease'),
      source_document: PLAN,
      basis: 'document',
    },
    links: [
      ['Centrum', 0.2, 0.4],
      ['Strandängen', 0.25, 0.3],
      ['byarna', 0.15, 0.3],
    ],
  },
  anhorigstod: {
    title: ['Stöd till anhöriga', 'Support for relatives'],
    short: ['Anhörigstöd', 'Relatives'],
    what: ['Samtal och avlösning i hemmet.', 'Counselling and relief at home.'],
    target: ['Anhöriga som vårdar', 'Relatives who care'],
    row: {
      ...health,
      ...ages(18),
      ...municipality,
      ...ongoing,
      level: 'selective',
      sdg: '3',
      ...by('Äldrenämnden'),
      mentioned: '2023;2025',
      ...dose('', 420_000),
      ...paid('Kommunen', '100'),
      source_document: PLAN,
      basis: 'document',
    },
  },
  samtalsmottagning: {
    title: ['Samtalsmottagning för unga', 'Counselling for young people'],
    short: ['Samtal unga', 'Youth counselling'],
    what: ['Kurator utan tidsbokning, tre dagar i veckan.', 'A counsellor without appointment, three days a week.'],
    target: ['Unga 13–25 år', 'Aged 13–25'],
    row: {
      ...health,
      ...ages(13, 25),
      ...point,
      location_is: 'beneficiaries-live',
      ...ongoing,
      level: 'selective',
      sdg: '3',
      radius_m: 1800,
      ...by(SOCIAL_COMMITTEE, 'Regionen'),
      ...from('2021-03-01'),
      ...dose(2.5, 2_050_000),
      ...paid('Regionen; Kommunen', '50; 50'),
      ...follows('nedsatt_valbefinnande', 'decrease'),
      source_document: DECISION,
      basis: 'document',
      last_reviewed: '2025-03-30',
    },
    at: [13.3, 12.3],
  },
  psykisk_halsa_skola: {
    title: ['Program för psykisk hälsa i högstadiet', 'Mental health programme in lower secondary school'],
    short: ['Högstadiet', 'Lower secondary'],
    what: ['Fem lektioner i årskurs 8 på alla skolor.', 'Five lessons in year 8 in every school.'],
    target: ['Elever i årskurs 8', 'Pupils in year 8'],
    row: {
      ...health,
      ...ages(14, 14),
      ...municipality,
      ...ongoing,
      level: 'universal',
      sdg: '3',
      ...by(SCHOOL_COMMITTEE),
      ...from('2023'),
      ...dose(0.6, 380_000, 240),
      ...paid('Folkhälsomedel', '100'),
      source_document: PLAN,
      basis: 'document',
      interpreted: 'reach',
      last_reviewed: '2025-01-31',
    },
  },
  forebyggare_vald: {
    title: ['Samordnare mot våld i nära relationer', 'Coordinator against domestic violence'],
    short: ['Mot våld', 'Against violence'],
    what: ['Samordnar stödet till utsatta.', 'Coordinates the support for those exposed.'],
    target: ['Alla invånare', 'All residents'],
    row: {
      ...health,
      ...ages(0),
      ...municipality,
      ...ongoing,
      level: 'indicated',
      sdg: '5;16',
      ...by(SOCIAL_COMMITTEE, 'Kvinnojouren; polisen'),
      ...from('2020'),
      ...dose(1, 720_000),
      ...paid('Folkhälsomedel; Kommunen', '50; 50'),
      source_document: PLAN,
      basis: 'document',
    },
  },
  foreningsguide: {
    title: ['Föreningsguider', 'Guides to clubs'],
    short: ['Föreningsguider', 'Club guides'],
    what: [
      'Följer barn till en förening de valt, och lånar ut utrustning.',
      'Go with children to a club they chose, and lend equipment.',
    ],
    target: ['Barn 7–15 år', 'Aged 7–15'],
    row: {
      ...health,
      ...ages(7, 15),
      ...areas,
      ...ongoing,
      level: 'selective',
      sdg: '3;10',
      ...by(LEISURE_COMMITTEE, 'Föreningslivet'),
      ...from('2024-01-01', '2026-12-31'),
      ...dose(1.5, 980_000),
      ...paid('Kommunen; Allmänna arvsfonden', '40; 60'),
      ...follows('barn_i_forening', 'increase'),
      source_document: DECISION,
      basis: 'document',
      last_reviewed: '2025-09-15',
    },
    links: [
      ['Almlunden', 0.25, 0.5],
      ['Tallbacken', 0.25, 0.5],
    ],
  },
  bokbuss: {
    title: ['Bokbuss till byarna', 'Mobile library to the villages'],
    short: ['Bokbuss', 'Mobile library'],
    what: ['Var fjortonde dag, med läsombud.', 'Every other week, with a reading guide.'],
    target: ['Alla i byarna', 'Everyone in the villages'],
    row: {
      ...studies,
      ...ages(0),
      ...areas,
      status: 'paused',
      level: 'universal',
      sdg: '4',
      ...by(LEISURE_COMMITTEE),
      ...from('2010'),
      ...dose(1.5, 1_100_000),
      ...paid('Kommunen; Regionen', '70; 30'),
      source_document: PLAN,
      basis: 'interpretation',
      interpreted: 'status;ages',
    },
    links: [['byarna'], ['landsbygden']],
  },
  motesplats_lovhult: {
    title: ['Mötesplats Lövhult', 'Meeting place Lövhult'],
    short: ['Mötesplats', 'Meeting place'],
    what: [
      'Projekt i den gamla skolan, avslutat när medlen tog slut.',
      'A project in the old school, ended with its money.',
    ],
    target: ['Alla i Lövhult', 'Everyone in Lövhult'],
    row: {
      ...inclusion,
      ...ages(0),
      ...areas,
      status: 'ended',
      level: 'universal',
      sdg: '11',
      ...by(BOARD, 'Bygdegårdsföreningen'),
      ...from('2019', '2023'),
      ...dose(1, 650_000),
      ...paid('Staten', '100'),
      source_document: PLAN,
      basis: 'document',
      last_reviewed: '2024-02-01',
    },
    links: [['Lövhult']],
  },
  narvarande_vuxna: {
    title: ['Närvarande vuxna på kvällarna', 'Adults present in the evenings'],
    short: ['Nattvandring', 'Evening walks'],
    what: ['Föräldrar och föreningar går ut fredag och lördag.', 'Parents and clubs go out on Fridays and Saturdays.'],
    target: ['Unga', 'Young people'],
    row: {
      ...inclusion,
      ...ages(13, 19),
      ...areas,
      status: 'ended',
      level: 'universal',
      ...by('', 'Föreningslivet'),
      ...from('2018', '2022'),
      source_document: PLAN,
      basis: 'interpretation',
      interpreted: 'priority_areas;ages;end',
    },
    links: [['Kvarnbyn'], ['Centrum']],
  },
  familjecentral_almlunden: {
    title: ['Familjecentral i Almlunden', 'Family centre in Almlunden'],
    short: ['Familjecentral 2', 'Family centre 2'],
    what: ['Planerad efter samma modell som i Tallbacken.', 'Planned after the one in Tallbacken.'],
    target: ['Familjer med små barn', 'Families with small children'],
    row: {
      ...inclusion,
      ...ages(0, 5),
      ...point,
      status: 'planned',
      level: 'universal',
      sdg: '3;10',
      radius_m: 1200,
      ...by(SOCIAL_COMMITTEE, 'Regionen'),
      ...from('2027-01-01'),
      ...dose(3.5, 2_900_000),
      ...paid('Kommunen; Regionen', '60; 40'),
      ...follows('barn_lag_ekonomisk_standard', 'decrease'),
      source_document: DECISION,
      basis: 'document',
      last_reviewed: '2025-10-10',
    },
    at: [12.4, 14.5],
    links: [['Almlunden', 0.45, 1]],
  },
  forskoleteam_ostra: {
    title: ['Ambulerande elevhälsa på landsbygden', 'Mobile pupil health in the country'],
    short: ['Elevhälsa', 'Pupil health'],
    what: [
      'Kurator och specialpedagog på de små skolorna en dag i veckan.',
      'Counsellor and special teacher at the small schools a day a week.',
    ],
    target: ['Elever i årskurs F–6', 'Pupils up to year 6'],
    row: {
      priority_areas: 'fullfoljda_studier;psykisk_halsa',
      ...ages(6, 12),
      ...areas,
      status: 'planned',
      level: 'universal',
      sdg: '4',
      ...by(SCHOOL_COMMITTEE),
      ...from('2026-08-01'),
      ...dose(2, 1_400_000),
      ...paid('Kommunen', '100'),
      ...follows('nedsatt_valbefinnande;hog_franvaro', 'decrease'),
      source_document: DECISION,
      basis: 'document',
      last_reviewed: '2025-10-10',
    },
    links: [
      ['landsbygden', 0.8, 0.7],
      ['Lövhult', 0.8, 0.3],
    ],
  },
  trygghetsvandring: {
    title: ['Trygghetsvandringar', 'Safety walks'],
    short: ['Trygghet', 'Safety walks'],
    what: [
      'Boende, polis och kommun går igenom området tillsammans.',
      'Residents, police and municipality walk the area together.',
    ],
    target: ['Alla invånare', 'All residents'],
    row: {
      ...inclusion,
      ...ages(0),
      reach: 'unknown',
      ...ongoing,
      level: 'universal',
      sdg: '11;16',
      ...by(BOARD, 'Polisen'),
      mentioned: '2025',
      source_document: PLAN,
      basis: 'interpretation',
      interpreted: 'priority_areas;ages;target_group',
    },
  },
  organisation_social_hallbarhet: {
    title: ['Samordning av social hållbarhet', 'Coordination of social sustainability'],
    short: ['Samordning', 'Coordination'],
    what: ['En arbetsgrupp med alla förvaltningar.', 'A working group of all departments.'],
    target: ['Organisationen', 'The organisation'],
    row: {
      priority_areas: 'social_inkludering;fullfoljda_studier;psykisk_halsa',
      ...municipality,
      ...ongoing,
      ...by(BOARD),
      ...from('2019'),
      ...dose(1, 780_000),
      ...paid('Folkhälsomedel', '100'),
      source_document: PLAN,
      basis: 'document',
      last_reviewed: '2025-11-01',
    },
  },
}

const GROUPS: Readonly<Record<string, { readonly name: Texts; readonly areas: readonly string[] }>> = {
  norra_stadsdelarna: { name: ['Norra stadsdelarna', 'The northern districts'], areas: ['Almlunden', 'Kvarnbyn'] },
  byarna: { name: ['Byarna', 'The villages'], areas: ['Lövhult', 'Granvik', 'Åmynne'] },
  landsbygden: {
    name: ['Landsbygden', 'The countryside'],
    areas: ['Norrbygden', 'Östra skogsbygden', 'Västra slätten', 'Sjöbygden'],
  },
}

/** measures.csv: twenty-six made-up measures in every state, some with little known of them, as in a real register. */
export function practiceMeasuresCsv(): string {
  const rows = Object.entries(MEASURES).map(([measure_id, { title, short, what, target, row, at }]) => {
    const [lon, lat] = at ? placeOf(at) : ['', '']
    const [title_sv, title_en] = title
    return {
      measure_id,
      title_sv,
      title_en,
      short_title_sv: short[0],
      short_title_en: short[1],
      description_sv: `Påhittad insats. ${what[0]}`,
      description_en: `A made-up measure. ${what[1]}`,
      target_group_sv: target[0],
      target_group_en: target[1],
      lon,
      lat,
      ...row,
    }
  })
  return writeTable(columnsOf(TABLE_SCHEMAS.measures), rows)
}

/** measure_areas.csv: whom each measure serves. */
export function practiceMeasureAreasCsv(): string {
  const rows = Object.entries(MEASURES).flatMap(([measure_id, { links = [], row }]) =>
    links.map(([to, share, measure_share]) => {
      const where = GROUPS[to] ? { group_id: to } : { area_id: areaIdOf(to) }
      return { measure_id, ...where, role: 'serves', share, measure_share, basis: row.basis }
    }),
  )
  return writeTable(columnsOf(TABLE_SCHEMAS.measureAreas), rows)
}

/** area_groups.csv. */
export function practiceGroupsCsv(): string {
  const rows = Object.entries(GROUPS).flatMap(([group_id, { name, areas: members }]) =>
    members.map((area) => {
      return { group_id, name_sv: name[0], name_en: name[1], area_id: areaIdOf(area), basis: 'document' }
    }),
  )
  return writeTable(columnsOf(TABLE_SCHEMAS.areaGroups), rows)
}
