import { PACKAGE_FILES, type PackageFile, REQUIRED_FILES } from '../../src/ingest/packageFiles.ts'
import { columnsOf, TABLE_SCHEMAS, type TableSchema } from '../data/tableSchemas.ts'
import { type Cell, writeTable } from '../data/writeTable.ts'

type Rows = readonly Readonly<Record<string, Cell>>[]

const PERIODS = ['2023', '2024'] as const

/** Made-up areas in a row of squares: enough to see that every file is read. */
const AREAS = [
  { id: '9999C1010', name: 'Exempel centrum', kind: 'tatort', west: 15, persons: [2100, 2140], share: [62, 64] },
  { id: '9999C1020', name: 'Exempel öster', kind: 'tatort', west: 15.05, persons: [1650, 1640], share: [55, 54] },
  { id: '9999B2010', name: 'Exempel by', kind: 'ort', west: 15.1, persons: [980, 1000], share: [58, 58] },
  { id: '9999A0010', name: 'Exempel landsbygd', kind: 'landsbygd', west: 15.15, persons: [720, 705], share: [51, 52] },
] as const

const [SOUTH, NORTH, WIDTH] = [59, 59.04, 0.05]

const AREA_FEATURES = AREAS.map(({ id, name, kind, west }) => {
  const east = Number((west + WIDTH).toFixed(2))
  const ring = [
    [west, SOUTH] as const,
    [east, SOUTH] as const,
    [east, NORTH] as const,
    [west, NORTH] as const,
    [west, SOUTH] as const,
  ]
  return {
    type: 'Feature',
    id,
    properties: { id, name, level: 'deso', kind },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }
})

const INDICATORS: Rows = [
  {
    id: 'folkmangd',
    name_sv: 'Folkmängd',
    name_en: 'Population',
    unit: 'count',
    direction: 'none',
    decimals: 0,
    description_sv: 'Antal invånare den 31 december. Påhittat: byt ut mot er källa.',
    theme: 'befolkning',
    source: 'Påhittat',
    ci_method: 'none',
  },
  {
    id: 'exempel_andel',
    name_sv: 'Exempel på en andel',
    name_en: 'Example of a share',
    unit: 'percent',
    direction: 'higher-better',
    decimals: 1,
    priority_area: 'exempel',
    theme: 'exempel',
    ci_method: 'wilson',
    description_sv: 'Andel i procent av antalet i kolumnen n. Påhittat: skriv här hur måttet är definierat.',
    denominator_sv: 'Invånare 20-64 år',
    source: 'Påhittat',
  },
]

const VALUES: Rows = AREAS.flatMap(({ id: area_id, persons, share }) =>
  PERIODS.flatMap((period, at) => {
    const n = Math.round(persons[at]! * 0.55)
    const numerator = Math.round((n * share[at]!) / 100)
    const value = Number(((100 * numerator) / n).toFixed(1))
    return [
      { area_id, indicator_id: 'folkmangd', period, value: persons[at]! },
      { area_id, indicator_id: 'exempel_andel', period, value, numerator, n },
    ]
  }),
)

const TABLES: Readonly<Record<keyof typeof TABLE_SCHEMAS, Rows>> = {
  areaGroups: AREAS.slice(2).map(({ id }) => ({
    group_id: 'utanfor_tatorten',
    name_sv: 'Utanför tätorten',
    name_en: 'Outside the town',
    area_id: id,
    basis: 'interpretation',
  })),
  places: [{ name: 'Exempelorten', lon: 15.05, lat: 59.02, population: 3780 }],
  indicators: INDICATORS,
  values: VALUES,
  references: PERIODS.map((period, at) => ({
    level: 'municipality',
    code: '9999',
    indicator_id: 'exempel_andel',
    period,
    value: [57.4, 57.9][at]!,
    source: 'Påhittat',
  })),
  population: AREAS.flatMap(({ id: area_id, persons }) =>
    ['women', 'men'].flatMap((sex) =>
      [['0-19', 0.23] as const, ['20-64', 0.55] as const, ['65+', 0.22] as const].map(([age_band, part]) => ({
        area_id,
        sex,
        age_band,
        period: PERIODS[1],
        persons: Math.round((persons[1] * part) / 2),
      })),
    ),
  ),
  measures: [
    {
      measure_id: 'exempelinsats',
      title_sv: 'Exempel på en insats',
      title_en: 'Example of a measure',
      description_sv: 'Påhittad insats. Det som inte står i något dokument lämnas tomt: tomt är okänt, aldrig noll.',
      priority_areas: 'exempel',
      owner: 'Exempelförvaltningen',
      target_group_sv: 'Barn och unga',
      age_from: 6,
      age_to: 15,
      level: 'selective',
      reach: 'areas',
      start: '2024',
      status: 'ongoing',
      follows_indicators: 'exempel_andel',
      expected_direction: 'increase',
      basis: 'interpretation',
    },
  ],
  measureAreas: [{ measure_id: 'exempelinsats', area_id: '9999B2010', role: 'serves', basis: 'interpretation' }],
  goals: [
    {
      goal_id: 'exempelmal',
      goal_sv: 'Exempel på ett mål: andelen ska öka',
      priority_area: 'exempel',
      indicator_id: 'exempel_andel',
      baseline_period: PERIODS[0],
      direction: 'increase',
      target_year: 2030,
      source: 'Påhittat',
    },
  ],
  notes: [
    {
      note_id: 'exempelanteckning',
      date: PERIODS[1],
      from_sv: 'Exempelverksamheten',
      kind: 'observation',
      priority_areas: 'exempel',
      area_id: '9999B2010',
      audience: 'internal',
      text_sv: 'Påhittad anteckning: något som någon har sett eller hört. Den läses, men räknas aldrig.',
    },
  ],
}

const NEED_SPECS = {
  $comment: 'Ett behovsindex för varje prioriterat område som har mått. Utan weight väger varje tema lika.',
  specs: [
    {
      id: 'exempel',
      priority_area: 'exempel',
      name_sv: 'Behov: exempel',
      name_en: 'Need: example',
      components: [
        {
          indicator: 'exempel_andel',
          weight: 1,
          theme: 'exempel',
          source: 'Påhittat',
          reason_sv: 'Skriv här varför just detta mått säger något om behovet.',
        },
      ],
    },
  ],
  gaps: [],
}

const named = (id: string, name_sv: string, name_en: string) => ({ id, name_sv, name_en })

const DESCRIPTION = {
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'exempelkommunen',
  title: 'Social kompass: Exempelkommunen',
  title_sv: 'Social kompass: Exempelkommunen (påhittad)',
  title_en: 'Social kompass: Exempelkommunen (made up)',
  version: `${PERIODS[1]}-12-31`,
  licenses: [{ name: 'CC0-1.0', title: 'Creative Commons CC0 1.0 Universal' }],
  sources: [{ title: 'Påhittade uppgifter: byt ut mot era källor', path: '' }],
  resources: [
    { name: 'areas', path: 'areas.geojson' },
    { name: 'need_specs', path: 'need_specs.json' },
    ...Object.values(TABLE_SCHEMAS).map(({ name, path, fields }) => ({ name, path, schema: { fields } })),
  ],
  socialKompass: {
    municipality: { code: '9999', name: 'Exempelkommunen', county: 'Exempellän' },
    attribution_sv: 'Påhittade uppgifter',
    attribution_en: 'Made-up figures',
    min_n: 5,
    default: { indicator: 'exempel_andel', period: PERIODS[1] },
    key_indicators: ['exempel_andel'],
    resident_indicator: 'folkmangd',
    priority_areas: [named('exempel', 'Exempelområde', 'Example area')],
    themes: [named('befolkning', 'Befolkning', 'Population'), named('exempel', 'Exempeltema', 'Example theme')],
    lens: { kind: 'tatort', name_sv: 'Exempelorten', name_en: 'Exempelorten' },
    synthetic: true,
  },
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/**
 * Every file of a package to begin from, by name: made-up areas and figures that say so, and a README that says what each
 * file and column is for. The package is whole: each file has a row to write over.
 */
export function templateFiles(): ReadonlyMap<string, string> {
  const schemas = Object.entries(TABLE_SCHEMAS) as [keyof typeof TABLE_SCHEMAS, TableSchema][]
  return new Map([
    ['README.md', readme()],
    ['datapackage.json', json(DESCRIPTION)],
    ['areas.geojson', json({ type: 'FeatureCollection', features: AREA_FEATURES })],
    ['need_specs.json', json(NEED_SPECS)],
    ...schemas.map(([key, schema]) => [schema.path, writeTable(columnsOf(schema), TABLES[key])] as const),
  ])
}

const MEANINGS: Readonly<Record<PackageFile, string>> = {
  'datapackage.json': 'Vad paketet är: kommun, källor, licens, teman, prioriterade områden och vad som visas först.',
  'areas.geojson': 'Delområdena med gränser i WGS84. `id` är koden som alla tabeller använder.',
  'indicators.csv': 'En rad för varje mått: namn, definition, enhet och riktning.',
  'values.csv': 'En rad för varje siffra: delområde, mått och period.',
  'area_groups.csv': 'Grupper av delområden, till exempel en kommundel.',
  'places.csv': 'Orter som skrivs ut på kartan.',
  'references.csv': 'Kommunens, länets och rikets värden att jämföra med. Ett medelvärde av delområdena räknas ändå.',
  'population.csv': 'Invånare efter ålder och kön: ger antalet i en målgrupp.',
  'measures.csv': 'En rad för varje insats. Det som inte är känt lämnas tomt.',
  'measure_areas.csv': 'Vilka delområden eller grupper en insats når.',
  'goals.csv': 'Planens mål: mått, utgångsläge, önskad riktning, målvärde och år.',
  'notes.csv': 'Daterade iakttagelser och röster. Skriv verksamhet eller roll, aldrig en person.',
  'need_specs.json': 'Vilka mått som väger in i ett behovsindex, och varför.',
}

function readme(): string {
  const tables = new Map<string, TableSchema>(Object.values(TABLE_SCHEMAS).map((schema) => [schema.path, schema]))
  const parts = PACKAGE_FILES.map((file) => {
    const schema = tables.get(file)
    const need = REQUIRED_FILES.includes(file) ? 'Behövs.' : 'Får saknas.'
    const columns = schema ? ['', '| kolumn | innehåll |', '|---|---|', ...schema.fields.map(columnLine)] : []
    return [`## ${file}`, '', `${MEANINGS[file]} ${need}`, ...columns].join('\n')
  })
  return `${[INTRODUCTION, ...parts].join('\n\n')}\n`
}

const columnLine = ({ name, description }: TableSchema['fields'][number]) => `| \`${name}\` | ${description} |`

const INTRODUCTION = `# Ett datapaket att börja från

Allt här är påhittat, och \`"synthetic": true\` i \`datapackage.json\` gör att det sägs på varje sida. Byt ut fil för fil mot
era uppgifter, och ta bort raden när ingenting påhittat är kvar.

1. \`npm run package:check -- <mappen>\` säger vad som är fel: fil, rad, kolumn och vad du gör åt det.
2. \`npm start -- <mappen>\` öppnar paketet.
3. Scheman för varje fil finns i \`public/schemas\`, för den som vill kontrollera med andra verktyg.

Filerna är UTF-8 med komma mellan cellerna, decimalpunkt och datum som 2024-12-31. Koder är text: behåll inledande nollor.
En tom cell är okänt, aldrig noll. En siffra som saknas skrivs \`..\` (uppgift saknas) eller \`.\` (kan inte förekomma);
en skyddad uppgift är tom med \`suppressed\` i kolumnen \`status\`. Kolumner som ni inte använder får tas bort.`
