import { AREA_KINDS } from '../../../src/domain/Area.ts'
import { FRAME_PRECISIONS } from '../../../src/domain/FundingFrame.ts'
import { PLAN_KINDS, PLAN_PARTS } from '../../../src/domain/PlanProposal.ts'
import { CONFORMITIES, GAP_KINDS } from '../../../src/domain/ServiceFacts.ts'
import { LANDSCAPES } from '../../../src/ingest/readCompassProposal.ts'
import { MOST_MIN_N } from '../../../src/ingest/validateMeta.ts'
import {
  about,
  ID,
  type JsonSchema,
  LINK_PATTERN,
  listOf,
  localTexts,
  objectOf,
  orNull,
  TEXT,
  wordOf,
} from './JsonSchema.ts'

const NAMED = listOf(objectOf({ id: ID, ...localTexts('name', 'Namn') }, ['id']))
const YEAR: JsonSchema = { type: 'string', pattern: '^\\s*(\\d{4})?\\s*$' }
const AMOUNT: JsonSchema = { type: 'number', exclusiveMinimum: 0 }

const COMPASS = objectOf(
  {
    indicators: about(
      'Måtten som drar i områdena, med skäl och med ord för mer och mindre',
      listOf(
        objectOf(
          {
            id: ID,
            ...localTexts('reason', 'Varför måttet är med'),
            ...localTexts('more', 'Vad mer av det heter'),
            ...localTexts('less', 'Vad mindre av det heter'),
          },
          ['id'],
        ),
      ),
    ),
    ...localTexts('argument', 'Varför just dessa mått'),
    north: about('Måttet som ligger i norr', orNull(ID)),
    east: about('Måttet som ligger i öster', orNull(ID)),
    k: about('Antal landskap', orNull({ type: 'integer', minimum: LANDSCAPES.least, maximum: LANDSCAPES.most })),
    landscapes: about(
      'Landskap som har fått namn, med sina delområden',
      orNull(listOf(objectOf({ areas: listOf(TEXT, { minItems: 1 }), ...localTexts('name', 'Namn') }, ['areas']))),
    ),
  },
  ['indicators'],
)

const DAY: JsonSchema = { type: 'string', pattern: '^((0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]))?$' }

const PLAN = objectOf({
  ...localTexts('title', 'Planens titel, utan år'),
  headings: about(
    'Egna rubriker för delarna',
    objectOf(Object.fromEntries(PLAN_PARTS.flatMap((part) => Object.entries(localTexts(part, 'Rubrik'))))),
  ),
  mandate: about(
    'Vad uppdraget säger, ordagrant, och var det står',
    listOf(
      objectOf({ ...localTexts('text', 'Citatet'), text_sv: about('Citatet (sv)', ID), source: TEXT }, ['text_sv']),
    ),
  ),
  deadlines: about(
    'Årshjulet',
    listOf(
      objectOf(
        {
          id: ID,
          ...localTexts('name', 'Vad som ska vara gjort'),
          name_sv: about('Vad som ska vara gjort (sv)', ID),
          day: about('Dag på året, 12-01; tomt när inget dokument säger', DAY),
          year_offset: about('År från planens år: -1 är året före', { type: 'integer' }),
          document: about('Dokumentet som behövs då', wordOf(PLAN_KINDS)),
          ...localTexts('note', 'Anmärkning'),
          source: TEXT,
        },
        ['id', 'name_sv'],
      ),
    ),
  ),
})

const DATE: JsonSchema = { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2})?$' }
const EMAIL: JsonSchema = { type: 'string', pattern: '^([^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+)?$' }

const SERVICE = objectOf({
  ...localTexts('provider', 'Vem som står bakom tjänsten'),
  contact: about('Vart läsaren skriver om fel och brister', objectOf({ email: EMAIL, phone: TEXT, address: TEXT })),
  published: about('Dagen då tjänsten publicerades', DATE),
  known_faults: about(
    'Fel i siffrorna som är kända och inte rättade',
    listOf(objectOf({ ...localTexts('text', 'Felet'), text_sv: about('Felet (sv)', ID) }, ['text_sv'])),
  ),
  accessibility: about(
    'Det som tillgänglighetsredogörelsen behöver veta',
    objectOf({
      conformity: about('Hur väl lagen uppfylls', wordOf(CONFORMITIES)),
      assessed: about('Dagen då det bedömdes', DATE),
      ...localTexts('method', 'Vem som bedömde det och hur, som en mening'),
      updated: about('Dagen då redogörelsen uppdaterades', DATE),
      gaps: about(
        'Innehåll som inte är tillgängligt',
        listOf(
          objectOf(
            {
              kind: about('Uppfyller inte lagen, oskäligt betungande, eller utanför lagen', wordOf(GAP_KINDS)),
              ...localTexts('text', 'Vad det gäller'),
              text_sv: about('Vad det gäller (sv)', ID),
            },
            ['kind', 'text_sv'],
          ),
        ),
      ),
    }),
  ),
})

const PROFILE = objectOf({
  indicators: about(
    'Måtten i områdesprofilen',
    listOf(objectOf({ id: ID, ...localTexts('phrase', 'Måttet som satsens subjekt') }, ['id'])),
  ),
  compositions: about(
    'Mått i samma enhet som är delar av en helhet',
    listOf(
      objectOf(
        {
          id: ID,
          ...localTexts('name', 'Namn'),
          ...localTexts('whole', 'Vad helheten heter'),
          parts: listOf(objectOf({ id: ID, ...localTexts('name', 'Namn') }, ['id']), { minItems: 2 }),
        },
        ['id', 'parts'],
      ),
    ),
  ),
})

const FRAMES = listOf(
  objectOf(
    {
      id: ID,
      source: about('Dokumentet som beloppet står i', ID),
      sek_per_year: about('Kronor per år', AMOUNT),
      precision: wordOf(FRAME_PRECISIONS),
      from: about('Första år', YEAR),
      to: about('Sista år', YEAR),
      ...localTexts('name', 'Namn'),
      ...localTexts('funder', 'Vem som avsatt pengarna'),
      ...localTexts('note', 'Anmärkning'),
    },
    ['id', 'source', 'sek_per_year'],
  ),
)

const BLOCK = objectOf(
  {
    municipality: objectOf(
      {
        code: about('Kommunkod, fyra siffror', ID),
        name: about('Kommunens namn', ID),
        county: about('Länets namn', TEXT),
      },
      ['code', 'name'],
    ),
    municipalities: about(
      'Bara i paket med flera kommuner: vad kommunkoderna i areas.geojson heter',
      listOf(
        objectOf(
          {
            code: about('Kommunkod, som i områdenas municipality', ID),
            name: about('Kommunens namn', ID),
            county_code: about('Länskod, där paketet har flera län', TEXT),
            county: about('Länets namn', TEXT),
          },
          ['code', 'name'],
        ),
      ),
    ),
    ...localTexts('attribution', 'Hur källan anges där siffrorna visas'),
    min_n: about('Minsta antal personer bakom en uppgift som visas', {
      type: 'integer',
      minimum: 1,
      maximum: MOST_MIN_N,
    }),
    default: about(
      'Vad som visas först',
      objectOf({ indicator: about('Mått', ID), period: about('Period', TEXT) }, ['indicator']),
    ),
    key_indicators: about('Nyckelmått, som visas först i listor', listOf(TEXT)),
    resident_indicator: about('Måttet som räknar invånare', TEXT),
    priority_areas: about('Prioriterade områden, som mått och insatser hör till', NAMED),
    themes: about('Teman, som mått hör till', NAMED),
    lens: about(
      'Den del av kommunen som får en egen, större karta: områden av ett slag',
      orNull(objectOf({ kind: wordOf(AREA_KINDS), ...localTexts('name', 'Namn') }, ['kind'])),
    ),
    compass: about('Förslag till kompass', orNull(COMPASS)),
    profile: about('Förslag till områdesprofil', orNull(PROFILE)),
    funding_frames: about('Pengar som avsatts för insatserna som helhet', orNull(FRAMES)),
    plan: about('Vad kommunen säger om den årliga verksamhetsplanen', orNull(PLAN)),
    service: about('Vem som publicerar tjänsten, vart man skriver, och hur tillgänglig den är', orNull(SERVICE)),
    synthetic: about('true när uppgifterna är påhittade: det sägs då på varje sida', { type: 'boolean' }),
  },
  ['municipality', 'min_n', 'default'],
)

/** datapackage.json: a Data Package (v2) with the application's own block `socialKompass`. */
export const DESCRIPTION_SCHEMA: JsonSchema = objectOf(
  {
    name: about('Paketets namn, med små bokstäver utan mellanslag', TEXT),
    title: about('Rubrik', TEXT),
    ...localTexts('title', 'Rubrik'),
    version: about('Sista dag som uppgifterna beskriver', TEXT),
    licenses: listOf(objectOf({ name: TEXT, title: TEXT, path: TEXT })),
    sources: about(
      'Varifrån uppgifterna kommer',
      listOf(objectOf({ title: TEXT, path: { anyOf: [{ const: '' }, { type: 'string', pattern: LINK_PATTERN }] } })),
    ),
    resources: about(
      'Filerna i paketet',
      listOf(
        objectOf(
          {
            name: TEXT,
            path: TEXT,
            bytes: about('Filens storlek i byte', { type: 'integer', minimum: 0 }),
            made_of: about(
              'Filen som den är gjord av, med kontrollsumma (npm run package:pack)',
              objectOf({ path: TEXT, hash: TEXT }, ['path', 'hash']),
            ),
          },
          ['path'],
        ),
      ),
    ),
    socialKompass: BLOCK,
  },
  ['resources', 'socialKompass'],
)
