import { COMPASS_PROPOSAL } from './compassProposal.ts'
import { FUNDING_FRAMES } from './fundingFrames.ts'
import { PLAN_PROPOSAL } from './planProposal.ts'
import { PROFILE_PROPOSAL } from './profileProposal.ts'
import { TABLE_SCHEMAS } from './tableSchemas.ts'
import { named, THEMES } from './themes.ts'

/** Latest date that the areas' figures describe. */
const VINTAGE = '2025-12-31'

const AREAS_RESOURCE = {
  name: 'areas',
  path: 'areas.geojson',
  format: 'geojson',
  mediatype: 'application/geo+json',
  encoding: 'utf-8',
}

const NEED_SPECS_RESOURCE = {
  name: 'need_specs',
  path: 'need_specs.json',
  format: 'json',
  mediatype: 'application/json',
  encoding: 'utf-8',
}

const LAGESBILD_RESOURCE = {
  name: 'lagesbild_bus',
  path: 'stories/lagesbild-bus.json',
  format: 'json',
  mediatype: 'application/json',
  encoding: 'utf-8',
}

/** datapackage.json: Data Package v2, with the application's own block `socialKompass`. */
export function dataPackageJson(): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'alingsas',
    title: 'Social kompass: Alingsås',
    title_sv: 'Social kompass: Alingsås',
    title_en: 'Social kompass: Alingsås',
    version: VINTAGE,
    licenses: [
      {
        name: 'CC0-1.0',
        title: 'Creative Commons CC0 1.0 Universal',
        path: 'https://creativecommons.org/publicdomain/zero/1.0/',
      },
    ],
    sources: [
      { title: 'SCB, Statistikdatabasen', path: 'https://www.statistikdatabasen.scb.se/' },
      { title: 'SCB, DeSO och RegSO 2025', path: 'https://geodata.scb.se/geoserver/stat/wfs' },
      {
        title: 'Alingsås kommun, tjänsteskrivelse Verksamhetsplan folkhälsa och social hållbarhet 2024, 2023-11-06',
        path: 'https://www.alingsas.se/',
      },
      {
        title: 'Alingsås kommun, KS § 196/2024, dnr 2024.475 KS, 2024-12-16',
        path: 'https://www.alingsas.se/',
      },
    ],
    resources: [
      AREAS_RESOURCE,
      ...Object.values(TABLE_SCHEMAS).map(tableResource),
      NEED_SPECS_RESOURCE,
      LAGESBILD_RESOURCE,
    ],
    socialKompass: {
      municipality: { code: '1489', name: 'Alingsås', county: 'Västra Götalands län' },
      attribution_sv: 'Egen bearbetning av öppna data från SCB',
      attribution_en: 'Own processing of open data from Statistics Sweden (SCB)',
      min_n: 5,
      default: { indicator: 'lag_ekonomisk_standard', period: '2024' },
      key_indicators: [
        'arbetslosa',
        'sysselsatta',
        'ekonomisk_standard_median',
        'eftergymnasial_utbildning',
        'hyresratter',
      ],
      resident_indicator: 'folkmangd',
      priority_areas: [
        named('social_inkludering', 'Social inkludering', 'Social inclusion'),
        named('fullfoljda_studier', 'Fullföljda studier', 'Completed studies'),
        named('psykisk_halsa', 'Psykisk hälsa', 'Mental health'),
      ],
      themes: THEMES,
      lens: { kind: 'tatort', name_sv: 'Alingsås tätort', name_en: 'Alingsås town' },
      compass: COMPASS_PROPOSAL,
      profile: PROFILE_PROPOSAL,
      funding_frames: FUNDING_FRAMES,
      plan: PLAN_PROPOSAL,
      synthetic: false,
    },
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}

function tableResource(schema: (typeof TABLE_SCHEMAS)[keyof typeof TABLE_SCHEMAS]) {
  return {
    name: schema.name,
    path: schema.path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields: schema.fields },
  }
}
