import { TABLE_SCHEMAS, type TableSchema } from './tableSchemas.ts'
import { type named, THEMES } from './themes.ts'

type Named = ReturnType<typeof named>

/** What a script knows of the package it makes. */
export interface PackageFacts {
  readonly name: string
  readonly title: string
  /** Last day that the figures describe. */
  readonly version: string
  /** `code`: of a municipality, four figures; of a county or a group of municipalities, something else. */
  readonly municipality: { readonly code: string; readonly name: string; readonly county: string }
  /** Only of several municipalities: what their codes are called. */
  readonly municipalities?: readonly Readonly<Record<'code' | 'name' | 'county_code' | 'county', string>>[]
  readonly sources: readonly { readonly title: string; readonly path: string }[]
  readonly first: { readonly indicator: string; readonly period: string }
  readonly keyIndicators: readonly string[]
  readonly priorityAreas: readonly Named[]
  /** Ids of the themes that its indicators have. */
  readonly themes: ReadonlySet<string>
  readonly hasTown: boolean
}

const MEDIA = { csv: 'text/csv', geojson: 'application/geo+json', json: 'application/json' } as const

/** datapackage.json of a package that is made of open data from SCB, which has these files. */
export function describePackage(facts: PackageFacts, files: Iterable<string>): string {
  const { name, title, version, municipality, sources, first, keyIndicators, priorityAreas, themes, hasTown } = facts
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    title_sv: title,
    title_en: title,
    version,
    licenses: [
      {
        name: 'CC0-1.0',
        title: 'Creative Commons CC0 1.0 Universal',
        path: 'https://creativecommons.org/publicdomain/zero/1.0/',
      },
    ],
    sources,
    resources: [...files].filter((path) => path !== 'datapackage.json').map(resource),
    socialKompass: {
      municipality,
      ...(facts.municipalities && { municipalities: facts.municipalities }),
      attribution_sv: 'Egen bearbetning av öppna data från SCB',
      attribution_en: 'Own processing of open data from Statistics Sweden (SCB)',
      min_n: 5,
      default: first,
      key_indicators: keyIndicators,
      resident_indicator: 'folkmangd',
      priority_areas: priorityAreas,
      themes: THEMES.filter(({ id }) => themes.has(id)),
      lens: hasTown ? { kind: 'tatort', name_sv: 'Centralorten', name_en: 'The central locality' } : null,
      synthetic: false,
    },
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}

function resource(path: string) {
  const format = (Object.keys(MEDIA) as (keyof typeof MEDIA)[]).find((ending) => path.endsWith(`.${ending}`)) ?? 'json'
  const schema = Object.values<TableSchema>(TABLE_SCHEMAS).find((table) => table.path === path)
  return {
    name: path.replace(/\.\w+$/, '').replace(/\W+/g, '_'),
    path,
    format,
    mediatype: MEDIA[format],
    encoding: 'utf-8',
    ...(schema && { schema: { fields: schema.fields } }),
  }
}
