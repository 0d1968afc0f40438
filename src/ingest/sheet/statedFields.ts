/** What each column of measures.csv says about a measure, where that has another name. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ...(['title', 'short_title', 'description', 'target_group'] as const).flatMap((name) =>
    ['', '_sv', '_en'].map((end) => [`${name}${end}`, camel(name)] as [string, string]),
  ),
  ...[
    ['lon', 'point'],
    ['lat', 'point'],
    ['funder', 'funders'],
    ['funding_share_pct', 'funders'],
  ].map(([column, field]) => [column!, field!] as [string, string]),
])

/** The fields that these columns say something about, but for those that could not be read. */
export function statedFields(columns: readonly string[], unread: readonly string[]): Set<string> {
  const fields = new Set(columns.map(fieldOf))
  for (const column of unread) fields.delete(fieldOf(column))
  return fields
}

function fieldOf(column: string): string {
  return FIELDS.get(column) ?? camel(column)
}

function camel(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
