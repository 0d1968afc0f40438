import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Parts } from './officeFaults.ts'

const schemas = resolve(import.meta.dirname, '..', '..', '..', '..', 'shared', 'golden', 'ooxml')
const SCHEMA_OF: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/(presentation|presProps|viewProps)\.xml$/, 'pml.xsd'],
  [/^ppt\/(slides|slideLayouts|slideMasters|notesMasters|notesSlides)\/[^/]+\.xml$/, 'pml.xsd'],
  [/^ppt\/charts\/[^/]+\.xml$/, 'dml-chart.xsd'],
  [/^ppt\/theme\/[^/]+\.xml$/, 'dml-main.xsd'],
]

/** Why the schemas of ECMA-376 cannot be asked here; null when they can. */
export function noSchemas(): string | null {
  if (!existsSync(join(schemas, 'pml.xsd')))
    return 'The schemas of ECMA-376 are in the reference folder, which is absent'
  return spawnSync('xmllint', ['--version']).status === 0 ? null : 'xmllint is not installed'
}

/** What the schemas say against the parts of a file. That of workbooks refers to one that is not among them. */
export function schemaFaults(parts: Parts): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'parts-'))
  try {
    // Reading a schema takes longer than reading what it is asked about: once for all parts.
    return [...new Set(SCHEMA_OF.map(([, schema]) => schema))].flatMap((schema) => {
      const names = Object.keys(parts).filter((name) =>
        SCHEMA_OF.some(([pattern, its]) => its === schema && pattern.test(name)),
      )
      const files = names.map((name) => join(folder, name.replaceAll('/', '-')))
      for (const [i, file] of files.entries()) writeFileSync(file, parts[names[i]!]!)
      if (files.length === 0) return []
      const asked = spawnSync('xmllint', ['--noout', '--nonet', '--schema', join(schemas, schema), ...files], {
        encoding: 'utf8',
      })
      return asked.status === 0 ? [] : asked.stderr.split('\n').filter((line) => !line.endsWith(' validates'))
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
