import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { NO_RECORDS } from '../../src/domain/Project.ts'
import { portableFile } from '../../src/output/files/portableFile.ts'
import { portablePage } from './portablePage.ts'

const OWN_PACKAGE = 'data/alingsas'
const MEGABYTE = 1_000_000

/**
 * npm run build:portable -- [--package <folder>] --out <file.html>: the application with a package as one page that opens
 * by double click, without a server and without a network. With --page alone there is no package in it yet: what the
 * application itself puts one in.
 */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { package: { type: 'string' }, page: { type: 'boolean' }, out: { type: 'string' } },
  })
  if (!values.out) throw new TypeError('build:portable: say where with --out <file.html>')
  const page = await portablePage()
  const file = values.page
    ? page
    : portableFile(page, { files: filesOf(resolve(values.package ?? OWN_PACKAGE)), work: NO_RECORDS })
  writeFileSync(values.out, file)
  if (!values.page) console.log(`${values.out}: ${(Buffer.byteLength(file) / MEGABYTE).toFixed(2)} MB`)
}

function filesOf(folder: string): ReadonlyMap<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split('\\')
        .join(posix.sep),
    )
    .sort()
  if (!paths.includes('datapackage.json')) throw new Error(`${folder}: no data package (datapackage.json is not there)`)
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]))
}
