/** What a folder of src/ holds, which other folders it may import, and which packages. */
export type FolderRule = {
  readonly holds: string
  readonly mayImport: readonly string[]
  /** A name that ends in `/*` stands for every package of that scope. `geojson` has types only. */
  readonly packages: readonly string[]
  /** Whether CSS modules may stand beside its components. */
  readonly styles?: true
}

/**
 * The import table of the architecture, as the README shows it. Folders stand in the order data flows through them, and
 * an edge that is not here is an error. Change it together with the README, in the commit that needs it.
 */
export const importRules: Readonly<Record<string, FolderRule>> = {
  domain: { holds: 'vocabulary', mayImport: [], packages: ['geojson'] },
  stats: {
    holds: 'statistics: numbers in, numbers out',
    mayImport: [],
    packages: ['d3-array', 'ml-hclust', 'ml-matrix', 'simple-statistics'],
  },
  geo: {
    holds: 'neighbours, overlay, reach, projection, label places',
    mayImport: ['domain'],
    packages: ['@turf/turf', 'geojson'],
  },
  ingest: {
    holds: 'bytes to text to rows to a checked data set',
    mayImport: ['domain', 'geo'],
    packages: ['fflate', 'geojson', 'papaparse', 'zod'],
  },
  analysis: {
    holds: 'the questions, as pure functions of a data set',
    mayImport: ['domain', 'stats', 'geo'],
    packages: [],
  },
  state: { holds: 'what is asked; the address codec, saved views', mayImport: ['domain'], packages: [] },
  i18n: { holds: 'Swedish and English, numbers and dates', mayImport: ['domain'], packages: [] },
  viewmodels: {
    holds: 'words, classes, colours',
    mayImport: ['domain', 'stats', 'geo', 'analysis', 'state', 'i18n'],
    packages: [],
  },
  export: {
    holds: 'files out, with where they came from',
    mayImport: ['domain', 'viewmodels', 'i18n'],
    packages: ['fflate', 'geojson', 'papaparse', 'pptxgenjs'],
  },
  ui: {
    holds: 'controls, tables, panels, dialogs',
    mayImport: ['domain', 'viewmodels', 'i18n'],
    packages: ['react', 'react-dom', 'react-aria-components'],
    styles: true,
  },
  map: {
    holds: 'one engine around MapLibre and what shows it',
    // The layout is pure and the engine only follows it, so both must project alike.
    mayImport: ['domain', 'geo', 'state', 'viewmodels', 'ui'],
    packages: ['geojson', 'maplibre-gl', 'react'],
    styles: true,
  },
  charts: {
    holds: 'charts',
    mayImport: ['domain', 'geo', 'state', 'viewmodels', 'ui', 'i18n'],
    packages: ['react', 'recharts'],
    styles: true,
  },
  app: {
    holds: 'views, shell, loading',
    mayImport: ['domain', 'ingest', 'analysis', 'state', 'i18n', 'viewmodels', 'export', 'ui', 'map', 'charts'],
    packages: ['@fontsource-variable/*', 'idb-keyval', 'react', 'react-aria-components', 'react-dom'],
    styles: true,
  },
}

/** Names that say nothing about what is inside. */
export const forbiddenFolderNames = ['common', 'core', 'helpers', 'lib', 'misc', 'shared', 'types', 'util', 'utils']

/** The table in Markdown, for the README. */
export function importTableMarkdown(rules: Readonly<Record<string, FolderRule>> = importRules): string {
  const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ') || '–'
  const rows = Object.entries(rules).map(
    ([folder, { holds, mayImport, packages }]) =>
      `| \`${folder}\` | ${holds} | ${list(mayImport)} | ${list(packages)} |`,
  )
  return ['| folder | holds | may import | packages |', '|---|---|---|---|', ...rows].join('\n')
}
