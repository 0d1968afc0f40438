// A small static file server for `npm start`, the browser tests and the benchmark. Node only, no packages.
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { contentSecurityPolicyHeader } from './contentSecurityPolicy.mjs'
import { faultSentence } from './faultSentence.mjs'
import { packageIndex } from './packageIndex.mjs'

const mediaTypes = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.pmtiles': 'application/vnd.pmtiles',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.gpkg': 'application/geopackage+sqlite3',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
}

/** Sent with every answer; tests and a real web server can be held to the same list. */
export const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicyHeader,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/**
 * The folders of the running application: `dist` as it was built, and `data` live, so that an edited file shows after a
 * reload. `data/sources` holds raw material the application does not read, and the build leaves it out too.
 */
export function applicationMounts(root) {
  return [
    {
      prefix: '/data/',
      folder: join(root, 'data'),
      caching: 'no-store',
      hidden: ['sources'],
      // Made anew, so that a package that is put there is offered after a reload.
      made: { 'index.json': () => packageIndex(join(root, 'data')) },
    },
    { prefix: '/assets/', folder: join(root, 'dist', 'assets'), caching: 'public, max-age=31536000, immutable' },
    { prefix: '/', folder: join(root, 'dist'), caching: 'no-cache' },
  ]
}

/**
 * The file a request means, or undefined when there is none to give. The first mount whose prefix fits decides.
 * Nothing outside the mount's folder is reachable, and no name that begins with a dot.
 */
export async function findFile(mounts, requestUrl) {
  let path
  try {
    path = decodeURIComponent(requestUrl.split(/[?#]/, 1)[0])
  } catch {
    return undefined
  }
  if (!path.startsWith('/') || /[\\\0]/.test(path)) return undefined
  if (path.endsWith('/')) path += 'index.html'
  const mount = mounts.find(({ prefix }) => path.startsWith(prefix))
  if (!mount) return undefined
  const segments = path.slice(mount.prefix.length).split('/')
  if (segments.some((segment) => segment === '' || segment.startsWith('.'))) return undefined
  if (mount.hidden?.includes(segments[0])) return undefined
  const folder = resolve(mount.folder)
  const file = resolve(folder, ...segments)
  if (!file.startsWith(folder + sep)) return undefined
  const found = await stat(file).catch(() => undefined)
  return found?.isFile() ? { file, mount, size: found.size, modified: found.mtimeMs } : undefined
}

/** What makes the JSON file that a request means, where no file on disk does. */
function madeFile(mounts, requestUrl) {
  const [path] = requestUrl.split(/[?#]/, 1)
  const mount = mounts.find(({ prefix }) => path.startsWith(prefix))
  return mount?.made?.[path.slice(mount.prefix.length)]
}

/**
 * A request handler over the mounts. With `next`, a request that no file answers is passed on; otherwise it gets 404.
 * `onFault` is told of a part of the application that is not there, and of a file that can't be read.
 */
export function createHandler({ mounts, headers = securityHeaders, onFault = () => undefined }) {
  return async (request, response, next) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    const plain = (status, text) => {
      response.statusCode = status
      response.setHeader('Content-Type', 'text/plain; charset=utf-8')
      response.end(text)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return plain(405, 'Only GET and HEAD\n')
    }
    const made = madeFile(mounts, request.url ?? '/')
    if (made) {
      response.setHeader('Cache-Control', 'no-store')
      response.setHeader('Content-Type', mediaTypes['.json'])
      try {
        return response.end(made())
      } catch (error) {
        onFault(request, 500, faultSentence(error))
        return plain(500, 'Unreadable\n')
      }
    }
    const found = await findFile(mounts, request.url ?? '/')
    if (!found) {
      if (next) return next()
      // A package may lack its optional files, and browsers ask for much by themselves; a lost script is a fault.
      if (/\.(js|css|html)(\?|$)/.test(request.url ?? '')) onFault(request, 404, 'there is no such file in dist')
      return plain(404, 'Not found\n')
    }
    const etag = `W/"${found.size.toString(36)}-${Math.round(found.modified).toString(36)}"`
    response.setHeader('Cache-Control', found.mount.caching ?? 'no-cache')
    response.setHeader('Content-Type', mediaTypes[extname(found.file).toLowerCase()] ?? 'application/octet-stream')
    if (found.mount.caching !== 'no-store') {
      response.setHeader('ETag', etag)
      if (request.headers['if-none-match'] === etag) {
        response.statusCode = 304
        return response.end()
      }
    }
    try {
      // Read whole: a file saved in the middle of a stream would no longer fit its announced length.
      const body = await readFile(found.file)
      response.setHeader('Content-Length', body.length)
      response.end(request.method === 'HEAD' ? undefined : body)
    } catch (error) {
      onFault(request, 500, faultSentence(error))
      plain(500, `${error.code ?? 'Unreadable'}\n`)
    }
  }
}

const listen = (handler, port, host) =>
  new Promise((done, failed) => {
    const server = createServer(handler)
    server.once('error', failed)
    server.listen({ port, host, exclusive: true }, () => done(server))
  })

/**
 * Starts to serve and answers with the address once it does.
 *
 * With `attempts` above 1 an occupied port is passed over for the next one. `localhost` takes the port on both loopback
 * addresses (where the machine has both), so that the printed address can't lead to somebody else's server.
 * Rejects with the system's error when no port was free.
 */
export async function serve({ mounts, headers, onFault, port = 0, attempts = 1, host = 'localhost' }) {
  const handler = createHandler({ mounts, headers, onFault })
  for (let tried = port; ; tried += 1) {
    const servers = []
    try {
      servers.push(await listen(handler, tried, host === 'localhost' ? '127.0.0.1' : host))
      const bound = servers[0].address().port
      if (host === 'localhost' && port !== 0) {
        servers.push(
          ...(await listen(handler, bound, '::1').then(
            (server) => [server],
            (error) => (error.code === 'EADDRINUSE' ? Promise.reject(error) : []),
          )),
        )
      }
      const name = host === 'localhost' && port === 0 ? '127.0.0.1' : host
      const url = `http://${name.includes(':') ? `[${name}]` : name}:${bound}/`
      const close = () =>
        Promise.all(
          servers.map(
            (server) =>
              new Promise((done) => {
                server.close(done)
                server.closeAllConnections()
              }),
          ),
        ).then(() => undefined)
      return { url, port: bound, close }
    } catch (error) {
      for (const server of servers) server.close()
      const occupied = error.code === 'EADDRINUSE' || error.code === 'EACCES'
      if (!occupied || port === 0 || tried + 1 >= port + attempts || tried >= 65535) throw error
    }
  }
}
