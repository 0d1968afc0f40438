import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { loadPackage } from '../../src/ingest/loadPackage.ts'
import { folderFetch } from '../ingest/folderFetch.ts'

const root = resolve(import.meta.dirname, '..', '..')

/** Rows to put at the end of a table, by the names of its columns. */
export type AddedRows = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>

/**
 * Loads a copy of a package with rows added to some of its CSV files, as somebody with a text editor adds them. The
 * copy is removed after the test.
 */
export async function editedPackage(path: string, added: AddedRows = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'package '))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(join(root, path), folder, { recursive: true })
  for (const [file, rows] of Object.entries(added)) {
    const name = join(folder, file)
    const text = readFileSync(name, 'utf8').trimEnd()
    const columns = text.slice(0, text.indexOf('\n')).trim().split(',')
    const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(','))
    writeFileSync(name, `${[text, ...lines].join('\n')}\n`)
  }
  const { dataset, issues } = await loadPackage(folder, { fetchFile: folderFetch })
  if (!dataset) throw new Error(`The package does not load: ${issues.map(({ code }) => code).join(', ')}`)
  return { dataset, issues }
}
