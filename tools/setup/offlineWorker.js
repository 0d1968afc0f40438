// The service worker: the application without a network. The build writes VERSION and FILES before this text; FILES has
// the address of every built file, relative to the application's folder, with the start of its SHA-256.
// No other host, no other folder: what is not in FILES goes to the network as if nothing stood between.
/* global VERSION, FILES */

const CACHE = `social-kompass:${new URL(self.registration.scope).pathname}`
/** Figures are edited in place: the network is asked first, but a meeting does not wait longer for it than this. */
const PATIENCE_MS = 3000
const isData = (path) => path.startsWith('data/')
/** Figures are kept by address, program files by address and content, so that a version never mixes with another. */
const keyOf = (path) => new URL(isData(path) ? `${path}?kept` : `${path}?${FILES[path]}`, self.registration.scope).href
const pathOf = (url) => {
  const { origin, pathname } = new URL(url)
  const scope = new URL(self.registration.scope)
  if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) return null
  const path = decodeURIComponent(pathname.slice(scope.pathname.length))
  return path === '' ? 'index.html' : path
}

const digest = async (bytes) => {
  const hash = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Fetches a file that is not kept yet. A program file of another version, half a deployment, fails the installation. */
const keep = async (cache, path) => {
  const key = keyOf(path)
  if (!isData(path) && (await cache.match(key))) return
  const response = await fetch(new URL(path, self.registration.scope).href, { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  if (!isData(path)) {
    const found = await digest(await response.clone().arrayBuffer())
    if (!found.startsWith(FILES[path])) throw new Error(`${path}: another version`)
  }
  await cache.put(key, response)
}

self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(CACHE)
      // A few at a time: the page is being used meanwhile.
      const left = Object.keys(FILES)
      const work = async () => {
        for (let path = left.shift(); path !== undefined; path = left.shift()) await keep(cache, path)
      }
      await Promise.all([work(), work(), work()])
    })(),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(CACHE)
      const wanted = new Set(Object.keys(FILES).map(keyOf))
      const kept = await cache.keys()
      await Promise.all(kept.filter((request) => !wanted.has(request.url)).map((request) => cache.delete(request)))
      await self.clients.claim()
    })(),
  )
})

self.addEventListener('message', (event) => {
  if (event.data === 'take over') self.skipWaiting()
  else if (event.data === 'version') event.ports[0]?.postMessage(VERSION)
})

/** A kept answer that says it is one, and since when, so that the page can tell its reader. */
const asKept = (response) => {
  const headers = new Headers(response.headers)
  headers.set('x-kept-since', response.headers.get('date') ?? '')
  return new Response(response.body, { status: response.status, headers })
}

/** From the network when it answers in time, and kept; else what was kept. */
const networkFirst = async (request, path) => {
  const cache = await caches.open(CACHE)
  const fresh = fetch(request).then((response) => {
    if (response.ok) cache.put(keyOf(path), response.clone()).catch(() => undefined)
    return response
  })
  const kept = await cache.match(keyOf(path))
  if (!kept) return fresh
  if (self.navigator.onLine === false) {
    fresh.catch(() => undefined)
    return asKept(kept)
  }
  const late = new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS)).then(asKept)
  return Promise.race([fresh.catch(() => asKept(kept)), late])
}

const cacheFirst = async (request, path) => {
  const cache = await caches.open(CACHE)
  return (await cache.match(keyOf(path))) ?? fetch(request)
}

/** Where the application is developed the page itself is asked for anew, so that a build shows at the next reload. */
const isDevelopment = ['localhost', '127.0.0.1', '[::1]'].includes(self.location.hostname)

const pageFirst = async (request) => {
  try {
    const response = await fetch(request)
    if (response.ok) return response
  } catch {
    // No network: the page that was kept.
  }
  return cacheFirst(request, 'index.html')
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  const path = pathOf(request.url)
  if (path === null || !Object.hasOwn(FILES, path)) return
  if (path === 'index.html') {
    if (request.mode !== 'navigate') return
    event.respondWith(isDevelopment ? pageFirst(request) : cacheFirst(request, path))
  } else event.respondWith(isData(path) ? networkFirst(request, path) : cacheFirst(request, path))
})
