import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { packageFiles } from '../package/packageFiles.ts'
import { publicEdition } from '../package/publicEdition.ts'
import { packageIndex } from '../setup/packageIndex.mjs'
import { API_VERSION, packageApi } from './packageApi.ts'

interface PackageEntry {
  readonly path: string
  readonly title_sv: string
  readonly title_en: string
  readonly municipality: string
  readonly synthetic: boolean
}

/**
 * `node tools/run.mjs tools/api/build.ts --out <folder>`: the figures of every package in data/ at addresses of their own,
 * for other programs, with a list of the packages. A package that has no public edition is told and left out.
 */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { out: { type: 'string' } } })
  if (!values.out) throw new TypeError('tools/api/build.ts: say where with --out <folder>')
  const data = resolve(import.meta.dirname, '../../data')
  const { packages } = JSON.parse(packageIndex(data)) as { readonly packages: readonly PackageEntry[] }
  rmSync(values.out, { recursive: true, force: true })
  const listed: PackageEntry[] = []
  for (const entry of packages) {
    const folder = entry.path.replace(/\/$/, '')
    try {
      const edition = await publicEdition(packageFiles(join(data, folder)))
      for (const [path, text] of packageApi(edition)) write(join(values.out, folder, path), text)
      listed.push(entry)
    } catch (fault) {
      console.error(`api: ${folder} is left out: ${fault instanceof Error ? fault.message : String(fault)}`)
    }
  }
  write(
    join(values.out, 'index.json'),
    `${JSON.stringify(
      {
        api_version: API_VERSION,
        packages: listed.map(({ path, ...about }) => ({
          id: path.replace(/\/$/, ''),
          ...about,
          index: `${path}index.json`,
        })),
      },
      null,
      1,
    )}\n`,
  )
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
