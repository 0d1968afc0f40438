import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { AREAS_SCHEMA } from './areasSchema.ts'
import { DESCRIPTION_SCHEMA } from './descriptionSchema.ts'
import type { JsonSchema } from './JsonSchema.ts'
import { NEED_SCHEMA } from './needSchema.ts'
import { STORY_SCHEMA } from './storySchema.ts'
import { tableSchemas } from './tableSchema.ts'

const FOLDER = resolve(import.meta.dirname, '../../../public/schemas')
const JSON_SCHEMA = 'https://json-schema.org/draft/2020-12/schema'
const TABLE_SCHEMA = 'https://datapackage.org/profiles/2.0/tableschema.json'

/**
 * `npm run package:schemas`: writes the schema of every file of a data package into public/schemas.
 *
 * JSON files have a JSON Schema. CSV files have a Table Schema, the one that Data Package knows: JSON Schema has no word for
 * a column, for what stands in place of a missing number or for a number written as text, and whoever checks a CSV
 * (frictionless, Open Data Editor, qsv) reads Table Schema.
 */
export function main(): void {
  mkdirSync(FOLDER, { recursive: true })
  const files = schemaFiles()
  for (const name of readdirSync(FOLDER)) if (!files.has(name)) rmSync(join(FOLDER, name))
  for (const [name, text] of files) writeFileSync(join(FOLDER, name), text)
}

/** Every schema as text, by the name of its file. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const schemas: [string, JsonSchema][] = [
    ...[...JSON_SCHEMAS].map(([name, schema]): [string, JsonSchema] => [
      `${name}.schema.json`,
      { $schema: JSON_SCHEMA, title: name, ...schema },
    ]),
    ...[...tableSchemas()].map(([path, schema]): [string, JsonSchema] => [
      path.replace(/\.csv$/, '.tableschema.json'),
      { $schema: TABLE_SCHEMA, ...schema },
    ]),
  ]
  return new Map(schemas.map(([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`]))
}

/** The schemas of JSON files; `story` is that of every file in `stories`. */
export const JSON_SCHEMAS: ReadonlyMap<string, JsonSchema> = new Map([
  ['datapackage', DESCRIPTION_SCHEMA],
  ['areas', AREAS_SCHEMA],
  ['need_specs', NEED_SCHEMA],
  ['story', STORY_SCHEMA],
])
