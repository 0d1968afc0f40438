import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What the built application may weigh, in kB compressed: held by `npm test`, measured by `npm run bench`. */
export const SCRIPT_BUDGETS = { beforeAnythingShows: 95, toTheMap: 375, engineWorker: 105 }

/** Compressed size of every JavaScript file of the built application, in kB (1000 bytes), by name. */
export function scriptSizes(dist) {
  const assets = join(dist, 'assets')
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
  return new Map(scripts.map((name) => [name, gzipSync(readFileSync(join(assets, name)), { level: 9 }).length / 1000]))
}

/**
 * The scripts that run before anything shows: the page's own and the first words, which it loads early beside the map
 * and its library, and what those import statically.
 */
export function shellScripts(dist) {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const early = html.matchAll(/(?:<script[^>]*\ssrc|rel="modulepreload"[^>]*\shref)="\.\/assets\/([^"]+)"/g)
  return withImports(
    dist,
    [...early].map((match) => match[1]).filter((name) => !/^(karta|maplibre)-/.test(name)),
  )
}

/** The scripts without which there is no map: those of the shell, the map view and the engine, and what they import. */
export async function mapScripts(dist) {
  const needed = /^(karta|EngineMap)-/
  const names = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js') && needed.test(name))
  return new Set([...(await shellScripts(dist)), ...(await withImports(dist, names))])
}

async function withImports(dist, names) {
  const { parseAst } = await import('vite')
  const found = new Set()
  const pending = [...names]
  while (pending.length > 0) {
    const name = pending.pop()
    if (found.has(name)) continue
    found.add(name)
    for (const { source } of parseAst(readFileSync(join(dist, 'assets', name), 'utf8')).body) {
      if (source?.value.startsWith('./')) pending.push(source.value.slice(2))
    }
  }
  return found
}
