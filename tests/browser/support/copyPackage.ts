import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..', '..', '..')
const made: string[] = []

/** A package of the project: `data/alingsas`, `tests/fixtures/packages/liten`. */
export const packageFolder = (path: string) => join(root, path)

export type PackageCopy = {
  readonly folder: string
  /** Changes the text of one file. */
  readonly edit: (file: string, change: (text: string) => string) => void
}

/** A copy of a package in a folder of its own, to be edited as an analyst would; removed after the test. */
export function copyPackage(path: string): PackageCopy {
  const folder = mkdtempSync(join(tmpdir(), 'package '))
  made.push(folder)
  cpSync(packageFolder(path), folder, { recursive: true })
  const edit: PackageCopy['edit'] = (file, change) => {
    const name = join(folder, file)
    const before = readFileSync(name, 'utf8')
    const after = change(before)
    if (after === before) throw new Error(`${file} was not changed`)
    writeFileSync(name, after)
  }
  return { folder, edit }
}

export function removeCopies(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
}
