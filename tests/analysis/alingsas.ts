import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Papa from 'papaparse'
import type { Dataset } from '../../src/domain/Dataset.ts'
import { PACKAGE_FILES, type PackageFile } from '../../src/ingest/packageFiles.ts'
import { readPackage } from '../../src/ingest/readPackage.ts'

const FOLDER = resolve(import.meta.dirname, '../../data/alingsas')

/** The package through the application's own reader, with nothing hidden yet; `edit` changes the text of values.csv. */
export function alingsas(edit: (values: string) => string = (values) => values): Dataset {
  const texts = new Map<PackageFile, string>()
  for (const file of PACKAGE_FILES) texts.set(file, readFileSync(resolve(FOLDER, file), 'utf8'))
  texts.set('values.csv', edit(texts.get('values.csv')!))
  const { dataset } = readPackage(texts)
  if (!dataset) throw new Error('data/alingsas did not load')
  return dataset
}

/** The rows of a file as text, past the application's reader: the other path to the same number. */
export function alingsasRows(file: string): Record<string, string>[] {
  const text = readFileSync(resolve(FOLDER, file), 'utf8')
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data
}
