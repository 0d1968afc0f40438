import { TABLE_SCHEMAS } from '../tableSchemas.ts'
import { MIN_N, MUNICIPALITY, PRACTICE_VALUE_FIELDS } from './practiceFigures.ts'
import { LAST_YEAR } from './practicePeople.ts'
import { PRACTICE_PLAN } from './practicePlan.ts'
import { PRACTICE_SERVICE } from './practiceService.ts'

const MADE_UP_SV = 'Påhittade uppgifter för övning: ingen verklig kommun'
const MADE_UP_EN = 'Made-up figures for practice: no real municipality'

const named = (id: string, name_sv: string, name_en: string) => ({ id, name_sv, name_en })
const part = named

const magnet = (
  id: string,
  reason: readonly [string, string],
  more: readonly [string, string],
  less: readonly [string, string],
) => ({
  id,
  reason_sv: reason[0],
  reason_en: reason[1],
  more_sv: more[0],
  more_en: more[1],
  less_sv: less[0],
  less_en: less[1],
})

const COMPASS = {
  north: 'medianinkomst',
  east: 'alder_65_plus',
  argument_sv: 'Åtta mått som har en siffra för alla områden: resurser, hälsa, livsfas och boende.',
  argument_en: 'Eight indicators with a figure for every area: resources, health, phase of life and housing.',
  indicators: [
    magnet(
      'medianinkomst',
      ['Områdets mitt.', 'The middle of the area.'],
      ['höga inkomster', 'high incomes'],
      ['lägre inkomster', 'lower incomes'],
    ),
    magnet(
      'arbetslosa',
      ['De som söker arbete.', 'Those who look for work.'],
      ['fler arbetslösa', 'more unemployed'],
      ['få arbetslösa', 'few unemployed'],
    ),
    magnet(
      'eftergymnasial_utbildning',
      ['Vuxnas utbildning.', 'The education of adults.'],
      ['fler med lång utbildning', 'more with long education'],
      ['färre med lång utbildning', 'fewer with long education'],
    ),
    magnet(
      'nedsatt_valbefinnande',
      ['Hur människor mår.', 'How people feel.'],
      ['fler som mår dåligt', 'more who feel unwell'],
      ['fler som mår bra', 'more who feel well'],
    ),
    magnet(
      'alder_0_19',
      ['Livsfas.', 'Phase of life.'],
      ['fler barn', 'more children'],
      ['färre barn', 'fewer children'],
    ),
    magnet(
      'alder_65_plus',
      ['Livsfas.', 'Phase of life.'],
      ['fler äldre', 'more older'],
      ['färre äldre', 'fewer older'],
    ),
    magnet(
      'ensamhushall',
      ['Hushåll.', 'Households.'],
      ['fler ensamhushåll', 'more one-person households'],
      ['färre ensamhushåll', 'fewer one-person households'],
    ),
    magnet(
      'hyresratter',
      ['Boende.', 'Housing.'],
      ['fler hyresrätter', 'more rented dwellings'],
      ['färre hyresrätter', 'fewer rented dwellings'],
    ),
  ],
  k: null,
  landscapes: [],
}

const PROFILE = {
  indicators: [
    'lag_ekonomisk_standard',
    'arbetslosa',
    'sysselsatta',
    'behoriga_gymnasiet',
    'nedsatt_valbefinnande',
    'ensamhet',
    'hyresratter',
    'alder_65_plus',
    'alder_0_19',
    'medianinkomst',
  ].map((id) => ({ id })),
  compositions: [
    {
      id: 'upplatelseform',
      name_sv: 'Så bor man',
      name_en: 'Forms of tenure',
      whole_sv: 'Bostäder efter upplåtelseform',
      whole_en: 'Dwellings by form of tenure',
      parts: [
        part('hyresratter', 'Hyresrätt', 'Rented'),
        part('bostadsratter', 'Bostadsrätt', 'Tenant-owned'),
        part('aganderatter', 'Äganderätt', 'Owner-occupied'),
      ],
    },
  ],
}

const FRAME = {
  id: 'folkhalsomedel',
  name_sv: 'Folkhälsomedel',
  name_en: 'Money for public health',
  funder_sv: 'Regionen och kommunen',
  funder_en: 'The region and the municipality',
  sek_per_year: 2_500_000,
  precision: 'exact',
  from: '2024',
  to: '2027',
  note_sv: 'Påhittat avtal. Fördelas inte per insats.',
  note_en: 'A made-up agreement. Not broken down by measure.',
  source: 'Övningsavtal 2023-12-01 (påhittat)',
}

/** datapackage.json, which says that all of it is made up. */
export function practiceDescriptionJson(): string {
  const tables = Object.values(TABLE_SCHEMAS).map(({ name, path, fields }) => ({
    name,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields: name === 'values' ? PRACTICE_VALUE_FIELDS : fields },
  }))
  const json = (name: string, path: string) => {
    return { name, path, format: 'json', mediatype: 'application/json', encoding: 'utf-8' }
  }
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'ovning',
    title: 'Social kompass: Övningskommunen',
    title_sv: 'Social kompass: Övningskommunen (påhittad)',
    title_en: 'Social kompass: Övningskommunen (made up)',
    version: `${LAST_YEAR}-12-31`,
    licenses: [
      {
        name: 'CC0-1.0',
        title: 'Creative Commons CC0 1.0 Universal',
        path: 'https://creativecommons.org/publicdomain/zero/1.0/',
      },
    ],
    sources: [{ title: MADE_UP_SV, path: '' }],
    resources: [
      { ...json('areas', 'areas.geojson'), format: 'geojson', mediatype: 'application/geo+json' },
      ...tables,
      json('need_specs', 'need_specs.json'),
      json('ovningsmote', 'stories/ovningsmote.json'),
    ],
    socialKompass: {
      municipality: { code: MUNICIPALITY, name: 'Övning', county: 'Övningslän' },
      attribution_sv: MADE_UP_SV,
      attribution_en: MADE_UP_EN,
      min_n: MIN_N,
      default: { indicator: 'lag_ekonomisk_standard', period: '2024' },
      key_indicators: [
        'arbetslosa',
        'barn_lag_ekonomisk_standard',
        'behoriga_gymnasiet',
        'nedsatt_valbefinnande',
        'tillit',
      ],
      resident_indicator: 'folkmangd',
      priority_areas: [
        named('social_inkludering', 'Social inkludering', 'Social inclusion'),
        named('fullfoljda_studier', 'Fullföljda studier', 'Completed studies'),
        named('psykisk_halsa', 'Psykisk hälsa', 'Mental health'),
        named('trygg_uppvaxt', 'Trygg uppväxt', 'A safe childhood'),
      ],
      themes: [
        named('ekonomi', 'Ekonomi', 'Economy'),
        named('arbete', 'Arbete', 'Work'),
        named('utbildning', 'Utbildning', 'Education'),
        named('halsa', 'Hälsa', 'Health'),
        named('befolkning', 'Befolkning', 'Population'),
        named('boende', 'Boende', 'Housing'),
      ],
      lens: { kind: 'tatort', name_sv: 'Staden', name_en: 'The town' },
      compass: COMPASS,
      profile: PROFILE,
      funding_frames: [FRAME],
      plan: PRACTICE_PLAN,
      service: PRACTICE_SERVICE,
      synthetic: true,
    },
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}
