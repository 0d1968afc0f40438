import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Compressed size of every JavaScript file of the built application, in kB (1000 bytes), by name. */
export function scriptSizes(dist) {
  const assets = join(dist, 'assets')
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
  return new Map(scripts.map((name) => [name, gzipSync(readFileSync(join(assets, name)), { level: 9 }).length / 1000]))
}

/**
 * The scripts that run before anything shows: the page's own and the first words, which it loads early beside the map
 * library, and what those import statically.
 */
export async function shellScripts(dist) {
  const { parseAst } = await import('vite')
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const early = html.matchAll(/(?:<script[^>]*\ssrc|rel="modulepreload"[^>]*\shref)="\.\/assets\/([^"]+)"/g)
  const pending = [...early].map((match) => match[1]).filter((name) => !name.startsWith('maplibre'))
  const shell = new Set()
  while (pending.length > 0) {
    const name = pending.pop()
    if (shell.has(name)) continue
    shell.add(name)
    for (const { source } of parseAst(readFileSync(join(dist, 'assets', name), 'utf8')).body) {
      if (source?.value.startsWith('./')) pending.push(source.value.slice(2))
    }
  }
  return shell
}
