// The service worker: the application without a network. The build writes VERSION and FILES before this text; FILES has
// the address of every built file, relative to the application's folder, with the start of its SHA-256.
// No other host. What is neither in FILES, nor a file of an earlier version that is still open, nor a file of a data
// package that was asked to be kept, goes to the network as if nothing stood between.
/* global VERSION, FILES */

const CACHE = `social-kompass:${new URL(self.registration.scope).pathname}`
/** Figures are edited in place: the network is asked first, but a meeting does not wait longer for it than this. */
const PATIENCE_MS = 3000
const isData = (path) => path.startsWith('data/')
const KEPT = '?kept'
/** Names the pages of earlier versions that were open when this one took over. */
const EARLIER = new URL('?earlier-pages', self.registration.scope).href
/** Figures are kept by address, program files by address and content, so that a version never mixes with another. */
const keyOf = (path) => new URL(isData(path) ? path + KEPT : `${path}?${FILES[path]}`, self.registration.scope).href
const figuresKey = (url) => new URL(KEPT, url).href
const pathOf = (url) => {
  const { origin, pathname } = new URL(url)
  const scope = new URL(self.registration.scope)
  if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) return null
  const path = decodeURIComponent(pathname.slice(scope.pathname.length))
  return path === '' ? 'index.html' : path
}

const isListed = (path) => path !== null && Object.hasOwn(FILES, path)
/** A file that may be of a data package anywhere on this origin. */
const isFigures = ({ url, mode }) => {
  const { origin, pathname } = new URL(url)
  return mode !== 'navigate' && origin === self.location.origin && /\.(csv|json|geojson|pmtiles)$/.test(pathname)
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

const openPages = async () => {
  const pages = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' })
  return pages.map(({ id }) => id)
}

/**
 * Throws away the program files of earlier versions once no page of theirs is open: another page, which may be showing a
 * meeting, goes on loading its own views after this version has taken over.
 */
const tidy = async () => {
  // What is being fetched for a newer version, or waits, is not this version's to throw away.
  if (self.registration.installing || self.registration.waiting) return
  const cache = await caches.open(CACHE)
  const earlier = await cache.match(EARLIER)
  if (earlier) {
    const [pages, open] = [await earlier.json(), await openPages()]
    if (pages.some((id) => open.includes(id))) return
  }
  const wanted = new Set(Object.keys(FILES).map(keyOf))
  const isOld = ({ url }) => !wanted.has(url) && new URL(url).search !== KEPT
  const kept = await cache.keys()
  await Promise.all(kept.filter(isOld).map((request) => cache.delete(request)))
}

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(CACHE)
      // Every page that is open now was opened by an earlier version.
      await cache.put(EARLIER, new Response(JSON.stringify(await openPages())))
      await tidy()
      await self.clients.claim()
    })(),
  )
})

/** Keeps every file that a data package names; the package that opens by itself is among FILES. Says whether it could. */
const keepPackage = async (address) => {
  try {
    const cache = await caches.open(CACHE)
    const take = async (url) => {
      if (url.origin !== new URL(self.registration.scope).origin) return null
      const response = await fetch(url.href, { cache: 'no-cache' })
      if (!response.ok) return null
      await cache.put(figuresKey(url.href), response.clone())
      return response
    }
    const description = await take(new URL('datapackage.json', address))
    if (!description) return false
    const { resources } = await description.json()
    const paths = (Array.isArray(resources) ? resources : []).map(({ path }) => path)
    const taken = await Promise.all(paths.map((path) => take(new URL(path, address)).catch(() => null)))
    return taken.every((response) => response !== null)
  } catch {
    return false
  }
}

self.addEventListener('message', (event) => {
  const { data, ports } = event
  if (data === 'take over') self.skipWaiting()
  else if (data === 'version') ports[0]?.postMessage(VERSION)
  else if (data === 'tidy') event.waitUntil(tidy())
  else if (typeof data?.keep === 'string')
    event.waitUntil(keepPackage(data.keep).then((isKept) => ports[0]?.postMessage(isKept)))
})

/** A kept answer that says it is one, and since when, so that the page can tell its reader. */
const asKept = (response) => {
  const headers = new Headers(response.headers)
  headers.set('x-kept-since', response.headers.get('date') ?? '')
  return new Response(response.body, { status: response.status, headers })
}

/** From the network when it answers in time, and kept; else what was kept. */
const networkFirst = async (request) => {
  const cache = await caches.open(CACHE)
  const key = figuresKey(request.url)
  const kept = await cache.match(key)
  const isOurs = kept !== undefined || isListed(pathOf(request.url))
  const fresh = fetch(request).then((response) => {
    if (response.ok && isOurs) cache.put(key, response.clone()).catch(() => undefined)
    return response
  })
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

/** A program file that this version does not have: of the earlier version that the page is of. */
const earlierFirst = async (request) => {
  const cache = await caches.open(CACHE)
  return (await cache.match(request.url, { ignoreSearch: true })) ?? fetch(request)
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
  if (!isListed(path)) {
    // Names of built files say what is in them, so one that is not listed can only be of another version.
    if (path?.startsWith('assets/')) event.respondWith(earlierFirst(request))
    else if (isFigures(request)) event.respondWith(networkFirst(request))
    return
  }
  if (path === 'index.html') {
    if (request.mode !== 'navigate') return
    event.respondWith(isDevelopment ? pageFirst(request) : cacheFirst(request, path))
  } else event.respondWith(isData(path) ? networkFirst(request) : cacheFirst(request, path))
})
