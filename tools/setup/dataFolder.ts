import { cpSync, existsSync, realpathSync, writeFileSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { packageIndex } from './packageIndex.mjs'
import { applicationMounts, createHandler } from './serve.mjs'

/**
 * The data packages beside the bundle: read live from data/ by the development and preview servers, and copied into
 * dist/data by the build, with the list of them. data/sources, the raw material, stays at home; so does any name that
 * begins with a dot.
 */
export function dataFolder(): Plugin {
  let config: ResolvedConfig
  const liveData = (root: string) => {
    // Empty headers: the development server injects scripts that the shipped policy forbids.
    const handler = createHandler({ mounts: applicationMounts(root).slice(0, 1), headers: {} })
    return (...[request, response, next]: Parameters<typeof handler>) => {
      const path = request.url?.split(/[?#]/, 1)[0] ?? ''
      if (!path.startsWith('/data/')) return next?.()
      return handler(request, response)
    }
  }
  return {
    name: 'social-kompass:data-folder',
    configResolved(resolved) {
      config = resolved
    },
    configureServer(server) {
      server.middlewares.use(liveData(server.config.root))
    },
    configurePreviewServer(server) {
      server.middlewares.use(liveData(server.config.root))
    },
    closeBundle(error) {
      const folder = join(config.root, 'data')
      if (error || config.command !== 'build' || !existsSync(folder)) return
      // A link would be copied as a link, and what is written beside the copies would land among the originals.
      const from = realpathSync(folder)
      const to = resolve(config.root, config.build.outDir, 'data')
      cpSync(from, to, {
        recursive: true,
        filter: (path) => relative(from, path).split(sep)[0] !== 'sources' && !basename(path).startsWith('.'),
      })
      writeFileSync(join(to, 'index.json'), packageIndex(from))
    },
  }
}
