/** What a layer of src/ holds, which other layers it may import, and which packages. */
export type LayerRule = {
  readonly holds: string
  readonly mayImport: readonly string[]
  /** A name that ends in `/*` stands for every package of that scope. `geojson` has types only. */
  readonly packages: readonly string[]
  /** Whether CSS modules may stand beside its components. */
  readonly styles?: true
}

/** Folders whose inner folders `model` and `words` are pure: they compile without a browser, and so are layers of their own. */
const WITH_MODEL = ['map', 'charts', 'output', 'keeping', 'views', 'shell']

/**
 * The layer that a file belongs to: its folder of src/, but for the inner folders that are something else than what stands
 * around them. `src/views/compass/model/x.ts` is of `views/model`, `src/output/pptx/x.ts` of `output/files`.
 */
export function layerOf(path: string): string {
  const [first = '', ...inner] = path.split('/').slice(1, -1)
  if (first === 'facts' && (inner.includes('live') || inner.includes('workers'))) return 'facts/live'
  if (first === 'output' && (inner.includes('files') || inner.includes('pptx'))) return 'output/files'
  if (first === 'views' && inner.includes('files')) return 'views/files'
  if (WITH_MODEL.includes(first) && (inner.includes('model') || inner.includes('words'))) return `${first}/model`
  return first
}

/** The view that a file belongs to; null outside src/views/. No view knows another. */
export function viewOf(path: string): string | null {
  const [, first, view] = path.split('/')
  return first === 'views' ? (view ?? null) : null
}

/** Layers that know no browser: `tsconfig.core.json` compiles them without one. */
export const pureLayers = [
  'domain',
  'stats',
  'geo',
  'ingest',
  'intake',
  'analysis',
  'words',
  'colour',
  'facts',
  ...WITH_MODEL.map((folder) => `${folder}/model`),
]

const FLOOR = ['domain', 'stats', 'geo', 'analysis', 'address', 'words', 'colour', 'facts']

/**
 * The import table of the architecture, as the README shows it. Layers stand in the order data flows through them: none
 * imports one below it in the table, and an edge that is not here is an error. Change it together with the README, in the
 * commit that needs it.
 */
export const importRules: Readonly<Record<string, LayerRule>> = {
  domain: { holds: 'vocabulary', mayImport: [], packages: ['geojson'] },
  stats: {
    holds: 'statistics: numbers in, numbers out',
    mayImport: [],
    packages: ['d3-array', 'ml-matrix', 'simple-statistics'],
  },
  geo: {
    holds: 'neighbours, overlay, reach, projection, label places',
    mayImport: ['domain'],
    packages: ['@turf/turf', 'geojson', 'pbf'],
  },
  ingest: {
    holds: 'bytes to text to rows to a checked data set',
    mayImport: ['domain', 'geo'],
    packages: ['fflate', 'geojson', 'papaparse'],
  },
  intake: {
    holds: 'a file of whatever kind to figures, references, areas and the questions that are left',
    mayImport: ['domain', 'geo', 'ingest'],
    packages: ['fflate', 'geojson', 'hucre', 'shapefile', 'topojson-client', 'topojson-specification'],
  },
  analysis: {
    holds: 'the questions, as pure functions of a data set',
    mayImport: ['domain', 'stats', 'geo'],
    packages: [],
  },
  address: { holds: 'what is asked, and the address that says it', mayImport: ['domain'], packages: ['react'] },
  words: { holds: 'formats, and the words that several views share', mayImport: ['domain', 'address'], packages: [] },
  colour: {
    holds: 'palettes, classes, scales',
    mayImport: ['domain', 'stats', 'analysis', 'address'],
    packages: [],
  },
  facts: {
    holds: 'what several views know, as texts and numbers: figures, need, landscapes, subjects, measures',
    mayImport: [...FLOOR.filter((layer) => layer !== 'facts'), 'ingest', 'intake'],
    packages: [],
  },
  'charts/model': { holds: 'what a chart shows, before it is drawn', mayImport: FLOOR, packages: [] },
  'map/model': { holds: 'what a map shows, and where its names stand', mayImport: FLOOR, packages: [] },
  'output/model': { holds: 'what a view gives to take away, and its stamp', mayImport: FLOOR, packages: [] },
  'keeping/model': { holds: 'drafts as records, and their history', mayImport: ['domain', 'words'], packages: [] },
  ui: {
    holds: 'controls, tables, dialogs, parts that come later',
    mayImport: ['domain', 'address', 'words', 'facts'],
    packages: ['react', 'react-dom', 'react-aria-components'],
    styles: true,
  },
  'facts/live': {
    holds: 'the workers that count, and the hooks that ask them',
    mayImport: [...FLOOR, 'ingest', 'map/model', 'ui'],
    packages: ['pmtiles', 'react'],
    styles: true,
  },
  charts: {
    holds: 'charts that several views draw',
    mayImport: ['domain', 'geo', 'address', 'words', 'facts', 'charts/model', 'ui'],
    packages: ['react', 'recharts'],
    styles: true,
  },
  map: {
    holds: 'one engine around MapLibre, and the drawing over it',
    // The layout is pure and the engine only follows it, so both must project alike.
    mayImport: ['domain', 'geo', 'address', 'colour', 'map/model', 'ui'],
    packages: ['geojson', 'maplibre-gl', 'react'],
    styles: true,
  },
  'output/files': {
    holds: 'tables, pictures and presentations as files, with where they came from',
    mayImport: ['domain', 'words', 'colour', 'facts', 'charts/model', 'output/model'],
    packages: ['fflate', 'papaparse', 'pptxgenjs'],
  },
  output: {
    holds: 'taking away, saving, printing',
    mayImport: ['domain', 'address', 'words', 'colour', 'map/model', 'output/model', 'output/files', 'ui'],
    packages: ['@fontsource-variable/*', 'react', 'react-dom'],
    styles: true,
  },
  keeping: {
    holds: 'what the browser keeps: drafts, what is typed, the copy for use without a network',
    mayImport: ['domain', 'ingest', 'address', 'words', 'keeping/model', 'ui'],
    packages: ['idb-keyval', 'react'],
    styles: true,
  },
  panels: {
    holds: 'cards and choosers that several views show',
    mayImport: ['domain', 'address', 'words', 'facts', 'ui', 'keeping'],
    packages: ['react'],
    styles: true,
  },
  'views/model': {
    holds: 'what a view says and shows, before it is drawn',
    mayImport: [...FLOOR, 'intake', 'charts/model', 'map/model', 'output/model', 'keeping/model'],
    packages: [],
  },
  'views/files': {
    holds: 'the files that only one view gives',
    mayImport: [...FLOOR, 'charts/model', 'map/model', 'output/model', 'output/files', 'keeping/model', 'views/model'],
    packages: ['docx', 'fflate', 'papaparse', 'pptxgenjs'],
  },
  views: {
    holds: 'the views, each in a folder of its own; none imports another',
    mayImport: [
      ...FLOOR.filter((layer) => layer !== 'stats'),
      'ingest',
      'intake',
      'charts/model',
      'map/model',
      'output/model',
      'keeping/model',
      'ui',
      'facts/live',
      'charts',
      'map',
      'output/files',
      'output',
      'keeping',
      'panels',
      'views/model',
      'views/files',
    ],
    packages: ['idb-keyval', 'react', 'react-aria-components', 'react-dom'],
    styles: true,
  },
  'shell/model': { holds: 'search, notices, where the tour goes', mayImport: [...FLOOR, 'output/model'], packages: [] },
  shell: {
    holds: 'loading, the header, the switch between views',
    mayImport: [
      ...FLOOR.filter((layer) => layer !== 'stats' && layer !== 'geo'),
      'ingest',
      'intake',
      'output/model',
      'ui',
      'facts/live',
      'output',
      'keeping',
      'views',
      'shell/model',
    ],
    packages: ['@fontsource-variable/*', 'react', 'react-aria-components', 'react-dom'],
    styles: true,
  },
}

/** Names that say nothing about what is inside. */
export const forbiddenFolderNames = ['common', 'core', 'helpers', 'lib', 'misc', 'shared', 'types', 'util', 'utils']

/** The table in Markdown, for the README. */
export function importTableMarkdown(rules: Readonly<Record<string, LayerRule>> = importRules): string {
  const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ') || '–'
  const rows = Object.entries(rules).map(
    ([layer, { holds, mayImport, packages }]) => `| \`${layer}\` | ${holds} | ${list(mayImport)} | ${list(packages)} |`,
  )
  return ['| layer | holds | may import | packages |', '|---|---|---|---|', ...rows].join('\n')
}
