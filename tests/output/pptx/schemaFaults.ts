import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Parts } from './officeFaults.ts'

const schemas = resolve(import.meta.dirname, '..', '..', '..', '..', 'shared', 'golden', 'ooxml')
const SCHEMA_OF: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/(presentation|presProps|viewProps)\.xml$/, 'pml.xsd'],
  [/^ppt\/(slides|slideLayouts|slideMasters|notesMasters|notesSlides)\/[^/]+\.xml$/, 'pml.xsd'],
  [/^(ppt|word)\/charts\/[^/]+\.xml$/, 'dml-chart.xsd'],
  [/^word\/[^/]+\.xml$/, 'wml.xsd'],
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
      const whole = schema === 'wml.xsd' ? wholeSchemas(folder) : schemas
      const asked = spawnSync('xmllint', ['--noout', '--nonet', '--schema', join(whole, schema), ...files], {
        encoding: 'utf8',
      })
      return asked.status === 0 ? [] : asked.stderr.split('\n').filter((line) => !line.endsWith(' validates'))
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const XML_ATTRIBUTES = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
<xsd:attribute name="space" type="xsd:string"/><xsd:attribute name="lang" type="xsd:string"/></xsd:schema>`

/** The schemas with what that of texts refers to by names that they do not have: parts of one of them, and XML's own. */
function wholeSchemas(folder: string): string {
  for (const name of readdirSync(schemas).filter((each) => each.endsWith('.xsd'))) {
    const text = readFileSync(join(schemas, name), 'utf8')
      .replace(/schemaLocation="(dml-\w+\.xsd)"/g, (whole, file: string) =>
        existsSync(join(schemas, file)) ? whole : 'schemaLocation="dml-main.xsd"',
      )
      .replace(
        /(namespace="http:\/\/www\.w3\.org\/XML\/1998\/namespace")(?! schemaLocation)/g,
        '$1 schemaLocation="xml.xsd"',
      )
    writeFileSync(join(folder, name), text)
  }
  writeFileSync(join(folder, 'xml.xsd'), XML_ATTRIBUTES)
  return folder
}
