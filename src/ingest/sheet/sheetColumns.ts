import { MEASURE_COLUMNS } from '../../domain/measureFields.ts'

/** Columns of a sheet that say several things at once, or in words of their own. */
export type SheetColumn = 'areas' | 'ages' | 'span' | 'resources' | string

/** Headings of columns that measures.csv does not have, in plain form. */
const OF_SHEETS: Readonly<Record<string, readonly string[]>> = {
  ages: ['ålder', 'åldrar', 'åldersgrupp', 'målgruppens ålder', 'age', 'ages'],
  areas: [
    'område',
    'områden',
    'delområde',
    'delområden',
    'var',
    'plats',
    'geografi',
    'geografiskt område',
    'area',
    'areas',
  ],
  span: ['tidplan', 'tidsplan', 'tid', 'period', 'när', 'genomförs', 'tidsperiod'],
  resources: ['resurser', 'resurs', 'resursbehov', 'resources'],
}

const BY_HEADING: ReadonlyMap<string, SheetColumn> = new Map(
  [
    ...Object.entries(MEASURE_COLUMNS).map(([column, { headings }]) => [column, headings] as const),
    ...Object.entries(OF_SHEETS),
  ].flatMap(([column, headings]) => headings.map((heading) => [heading, column] as const)),
)

/** The column that a heading means: one of the package's own names, or what people call it; null when it is neither. */
export function sheetColumn(heading: string, packageColumns: readonly string[]): SheetColumn | null {
  const own = heading.trim()
  if (packageColumns.includes(own)) return own
  const plain = own
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[.,:;/*_?!-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return BY_HEADING.get(plain) ?? null
}
