// data/index.json: which data packages lie in an installation. Node only, no packages: the small server makes it, too.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const text = (value) => (typeof value === 'string' ? value : '')

/** What a package says of itself, as far as it can be read: one that cannot is listed by the name of its folder. */
const entryOf = (dataFolder, name) => {
  let root = {}
  try {
    root = JSON.parse(readFileSync(join(dataFolder, name, 'datapackage.json'), 'utf8').replace(/^\uFEFF/, '')) ?? {}
  } catch {
    // The page tells what is wrong with it when it is opened.
  }
  const block = root.socialKompass ?? {}
  return {
    path: `${name}/`,
    title_sv: text(root.title_sv) || text(root.title) || name,
    title_en: text(root.title_en) || text(root.title) || name,
    municipality: text(block.municipality?.name),
    synthetic: block.synthetic === true,
  }
}

const comparison = new Intl.Collator('sv')
const byName = (a, b) =>
  Number(a.synthetic) - Number(b.synthetic) ||
  comparison.compare(a.municipality || a.title_sv, b.municipality || b.title_sv)

/**
 * The packages in a folder of data as the text of its index.json: real ones first, by name. A file that lies there is
 * given as it is, once every package that it names is seen to be there; else this throws.
 */
export function packageIndex(dataFolder) {
  const written = join(dataFolder, 'index.json')
  if (existsSync(written)) return checked(readFileSync(written, 'utf8'), dataFolder)
  const names = readdirSync(dataFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'sources' && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .filter((name) => existsSync(join(dataFolder, name, 'datapackage.json')))
  const packages = names.map((name) => entryOf(dataFolder, name)).sort(byName)
  return `${JSON.stringify({ packages }, null, 2)}\n`
}

function checked(index, dataFolder) {
  const packages = JSON.parse(index)?.packages
  if (!Array.isArray(packages)) throw new Error('data/index.json has no list "packages".')
  for (const entry of packages) {
    if (!existsSync(join(dataFolder, text(entry?.path), 'datapackage.json')))
      throw new Error(`data/index.json names ${JSON.stringify(entry?.path)}, where there is no package.`)
  }
  return index
}
