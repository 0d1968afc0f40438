import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { NO_RECORDS } from '../../src/domain/Project.ts'
import { portableFile } from '../../src/output/files/portableFile.ts'
import { packageFiles } from '../package/packageFiles.ts'
import { publicEdition } from '../package/publicEdition.ts'
import { portablePage } from './portablePage.ts'

const OWN_PACKAGE = 'data/alingsas'
const MEGABYTE = 1_000_000

/**
 * npm run build:portable -- [--package <folder>] [--public [--earlier <folder>]] --out <file.html>: the application with a package as one page
 * that opens by double click, without a server and without a network. With --public, what must not leave is not in it, and
 * what was taken out is told; with --earlier beside it, what that edition hid stays hidden. With --page there is no package in it yet: what the application itself puts one in.
 */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      package: { type: 'string' },
      page: { type: 'boolean' },
      public: { type: 'boolean' },
      earlier: { type: 'string' },
      out: { type: 'string' },
    },
  })
  if (!values.out) throw new TypeError('build:portable: say where with --out <file.html>')
  const page = await portablePage()
  if (values.page) {
    writeFileSync(values.out, page)
    return
  }
  const all = packageFiles(resolve(values.package ?? OWN_PACKAGE))
  const edition = values.public
    ? await publicEdition(all, values.earlier ? packageFiles(resolve(values.earlier)) : null)
    : null
  const file = portableFile(page, { files: edition?.files ?? all, work: NO_RECORDS })
  writeFileSync(values.out, file)
  console.log(`${values.out}: ${(Buffer.byteLength(file) / MEGABYTE).toFixed(2)} MB`)
  if (edition) console.log(`Taken out: ${JSON.stringify(edition.report, null, 2)}`)
}
