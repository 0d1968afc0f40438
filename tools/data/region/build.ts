import { parseArgs } from 'node:util'
import { pathFromHere } from '../../command/pathFromHere.ts'
import { readFolder } from '../../import/packageFolder.ts'
import { writeFiles } from '../writeFiles.ts'
import { combinePackages } from './combinePackages.ts'

const USAGE = 'Usage: npm run data:region -- <folder> <folder...> --name <name> --out <folder>'

/** `npm run data:region`: makes one package of those of several municipalities. Throws where they do not fit together. */
export async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { name: { type: 'string' }, out: { type: 'string' } },
  })
  if (positionals.length < 2 || !values.name || !values.out) throw new Error(USAGE)
  const packages = await Promise.all(positionals.map((folder) => readFolder(pathFromHere(folder))))
  writeFiles(
    pathFromHere(values.out),
    combinePackages(
      values.name,
      packages.map(({ texts }) => texts),
    ),
  )
}
