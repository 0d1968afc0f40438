import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { packageFiles } from './packageFiles.ts'
import { publicEdition } from './publicEdition.ts'

/**
 * npm run package:public -- <folder> [--earlier <folder>] --out <folder>: the package as it may be published, in a folder of
 * its own, and what was taken out of it as JSON. With --earlier, an edition as it was published, what that one hid stays
 * hidden, and what it showed and this one hides is told.
 */
export async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' }, earlier: { type: 'string' } },
    allowPositionals: true,
  })
  const [folder] = positionals
  if (!folder || !values.out) throw new TypeError('package:public: say which package, and where with --out <folder>')
  if (resolve(folder) === resolve(values.out)) throw new TypeError('package:public: --out is the package itself')
  const { files, report } = await publicEdition(
    packageFiles(resolve(folder)),
    values.earlier ? packageFiles(resolve(values.earlier)) : null,
  )
  for (const [path, bytes] of files) {
    const to = join(values.out, path)
    mkdirSync(dirname(to), { recursive: true })
    writeFileSync(to, bytes)
  }
  console.log(JSON.stringify(report, null, 2))
}
