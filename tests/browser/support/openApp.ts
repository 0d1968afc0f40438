import { resolve } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Headers, type Mount, type Served, serve } from '../../../tools/setup/serve.mjs'
import { type BrowserAge, type LaunchOptions, launchBrowser } from './launchBrowser.ts'
import { type Profile, Profiles, setAppearance } from './Profiles.ts'
import { PATIENCE } from './patience.ts'

export type OpenOptions = {
  readonly viewport?: { readonly width: number; readonly height: number }
  /** What the browser says its reader prefers; an address can still ask for another language. */
  readonly language?: 'sv' | 'en'
  readonly colorScheme?: 'light' | 'dark'
  readonly contrast?: 'more' | 'no-preference'
  readonly forcedColors?: 'active' | 'none'
  readonly reducedMotion?: 'reduce' | 'no-preference'
  readonly touch?: boolean
  /** With WebGL, which software draws: a page costs half as much more. `openMap` asks for it; others that need it do. */
  readonly webgl?: boolean
  /** `older` for what must hold in the browser of an office that updates late; see hasOlderBrowser. */
  readonly browser?: BrowserAge
  /** A reader who has never been here is welcomed; every other test begins with that done. */
  readonly firstVisit?: boolean
  /**
   * A page that the tests of a file share. The second goes on from the first as the back button does, by way of another
   * view, which takes a third of the time of a page load: for tests that leave nothing behind but an address. Not with
   * mounts: two packages would be served in one place.
   */
  readonly shared?: boolean
  /** Lets the application keep a copy of itself for use without a network, which other tests do without. */
  readonly offlineCopy?: boolean
  /**
   * A browser profile in which nothing has been fetched. Other tests go on with one in which files are remembered for good, as
   * the server says that they may be: what is taken away there may come all the same, as it does to a reader.
   */
  readonly untouched?: boolean
  /** Folders that are served before the built application, below /kompass/: another data package, say. */
  readonly mounts?: readonly Mount[]
  /** Response headers instead of the local server's; `{}` leaves the policy to the page's own <meta>. */
  readonly headers?: Headers
  /** Errors the test provokes on purpose. */
  readonly expectedErrors?: readonly RegExp[]
}

export type OpenedApp = {
  readonly page: Page
  readonly context: BrowserContext
  /** Where the application's folder is served, with a slash at the end. */
  readonly address: string
  /** Everything written to the console as an error, and every exception nobody caught. */
  readonly errors: readonly string[]
  /** The address of every request, of workers too. */
  readonly requests: readonly string[]
}

type Opened = OpenedApp & {
  readonly errors: string[]
  readonly requests: string[]
  /** Takes the page away, once nothing is asked of it any more. */
  readonly leave: () => Promise<void>
  readonly expectedErrors: readonly RegExp[]
}

const dist = resolve(import.meta.dirname, '..', '..', '..', 'dist')
const application: Mount = { prefix: '/kompass/', folder: dist }
/** As a real server has them: what has its content in its name is never asked for twice. */
const assets: Mount = {
  ...application,
  prefix: '/kompass/assets/',
  folder: resolve(dist, 'assets'),
  caching: 'public, max-age=31536000, immutable',
}
const parked: Mount = { prefix: '/parked/', folder: resolve(import.meta.dirname, 'parked') }
/** What the shared server serves: folders of the test that runs, before those of the application. */
const mounts: Mount[] = [assets, application, parked]
const browsers = new Map<string, Promise<Running>>()
let shared: Promise<Served> | null = null
const opened: Opened[] = []
/** Pages that later tests of the file go on with, by what cannot be asked of a page once it is there. */
const kept = new Map<string, Opened>()

type Running = { readonly browser: Browser; readonly profiles: Profiles }

/**
 * A browser for all test files of a worker, and one more for those that ask for WebGL or for an older one: to begin with an
 * empty one costs as much as three pages. It ends with the worker; one that broke is replaced.
 */
const browserWith = ({ webgl = false, browser: age = 'deciding' }: OpenOptions): Promise<Running> => {
  const key = `${age} ${webgl}`
  const running = browsers.get(key) ?? start({ webgl, age }, () => browsers.delete(key))
  browsers.set(key, running)
  return running
}

async function start(options: LaunchOptions, onEnd: () => void): Promise<Running> {
  const browser = await launchBrowser(options)
  browser.on('disconnected', onEnd)
  return { browser, profiles: new Profiles() }
}

const contextOptions = (options: OpenOptions): BrowserContextOptions => ({
  viewport: { ...(options.viewport ?? { width: 1440, height: 900 }) },
  locale: options.language === 'en' ? 'en-GB' : 'sv-SE',
  timezoneId: 'Europe/Stockholm',
  colorScheme: options.colorScheme ?? 'light',
  contrast: options.contrast ?? 'no-preference',
  forcedColors: options.forcedColors ?? 'none',
  reducedMotion: options.reducedMotion ?? 'no-preference',
  hasTouch: options.touch ?? false,
  serviceWorkers: options.offlineCopy ? 'allow' : 'block',
})

/** The profile of a reader who has met the start. */
const welcomed = (context: BrowserContext) =>
  context.addInitScript(() => {
    try {
      localStorage.setItem('social-kompass:start-seen', '1')
    } catch {
      // Nothing can be kept, so nobody is welcomed.
    }
  })

/** A page in a profile that has kept nothing of what a reader does, and the server it asks. */
async function openProfile(
  { browser, profiles }: Running,
  options: OpenOptions,
): Promise<Profile & { served: Served; leave: Opened['leave'] }> {
  const contextOf = contextOptions(options)
  const prepare = options.firstVisit ? async () => undefined : welcomed
  const isPlain = !options.headers && !options.offlineCopy && !options.webgl && !options.untouched
  if (isPlain) {
    shared ??= serve({ mounts })
    const served = await shared
    const own = (options.mounts ?? []).map((mount): Mount => ({ caching: 'no-store', ...mount }))
    mounts.unshift(...own)
    const key = JSON.stringify([options.browser, contextOf.locale, contextOf.hasTouch, options.firstVisit])
    const profile = await profiles.take(browser, key, contextOf, prepare)
    const leave = async () => {
      await profiles.giveBack(profile, new URL('parked/', served.url))
      mounts.splice(0, mounts.length, ...mounts.filter((mount) => !own.includes(mount)))
    }
    return { ...profile, served, leave }
  }
  const served = await serve({
    mounts: [...(options.mounts ?? []), application],
    ...(options.headers ? { headers: options.headers } : {}),
  })
  const context = await browser.newContext(contextOf)
  await prepare(context)
  const leave = async () => {
    await context.close()
    await served.close()
  }
  return { context, page: await context.newPage(), served, leave }
}

/**
 * Opens the built application in a profile that has kept nothing, served from a sub-folder as on somebody's web site. After
 * the test, by itself, the page is left and the test fails if the page wrote an error to the console, threw an exception
 * nobody caught, or asked any other host for anything.
 *
 * The policy is on, so Playwright's waitForFunction can't work (it evaluates text in the page): wait for a locator, or
 * use expect.poll.
 *
 * @param path what comes after the folder's address: `''`, `'?view=karta'`
 */
export async function openApp(path = '', options: OpenOptions = {}): Promise<OpenedApp> {
  const key = JSON.stringify([options.browser, options.language, options.touch, options.webgl])
  const isShared = options.shared === true && options.mounts === undefined
  const before = isShared ? kept.get(key) : undefined
  if (before) {
    await goOn(before, path, options)
    return before
  }
  const app = await openPage(options)
  if (isShared) kept.set(key, app)
  else opened.push(app)
  await app.page.goto(new URL(path, app.address).href)
  await app.page.locator('#root > *').first().waitFor({ state: 'attached' })
  return app
}

/** To another address on the page that is there: what the view before kept of its own goes with it. */
async function goOn({ page, address }: Opened, path: string, options: OpenOptions): Promise<void> {
  const goTo = (search: string) =>
    page.evaluate((to) => {
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
      scrollTo(0, 0)
    }, new URL(search, address).href)
  const isAsking = () => page.evaluate(() => document.querySelector('[role="dialog"], [role="menu"]') !== null)
  for (let presses = 0; presses < 3 && (await isAsking()); presses++) await page.keyboard.press('Escape')
  // What has the focus or is under the pointer is pointed at, in every view.
  await page.locator(':focus').evaluateAll((focused) => {
    for (const element of focused) if (element instanceof HTMLElement) element.blur()
  })
  await page.mouse.move(0, 0)
  await setAppearance(page, contextOptions(options))
  const asked = new URLSearchParams(path)
  const isData = asked.get('view') === 'data'
  const between = new URLSearchParams({ view: isData ? 'mote' : 'data' })
  if (asked.has('package')) between.set('package', asked.get('package')!)
  await goTo(`?${between}`)
  const dataRoom = page.getByRole('heading', { level: 1, name: 'Data', exact: true })
  await dataRoom.waitFor({ state: isData ? 'detached' : 'visible' })
  await goTo(path)
  await dataRoom.waitFor({ state: isData ? 'visible' : 'detached' })
}

/** What a package may do without; Data asks for all that there may be, and the browser says itself what is not there. */
const ABSENT =
  /404 \(Not Found\) \(\S+\/(?:(?:area_groups|places|references|population|measures|measure_areas|goals|notes)\.csv|need_specs\.json)\)$/

async function openPage(options: OpenOptions): Promise<Opened> {
  const { context, page, served, leave } = await openProfile(await browserWith(options), options)
  page.setDefaultTimeout(PATIENCE)
  const errors: string[] = []
  const requests: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  context.on('console', (message) => {
    const said = `${message.text()} (${message.location().url})`
    if (message.type() === 'error' && !ABSENT.test(said)) errors.push(said)
  })
  context.on('weberror', (webError) => errors.push(String(webError.error())))
  const address = new URL('kompass/', served.url).href
  // The engine says so itself where there is nothing to draw with, and SVG draws the map.
  const expectedErrors = [...(options.expectedErrors ?? []), ...(options.webgl ? [] : [/WebGL/i])]
  return { page, context, address, errors, requests, leave, expectedErrors }
}

/** The requests that went anywhere but to the server of the application. */
export function foreignRequests({ requests, address }: Pick<OpenedApp, 'requests' | 'address'>): readonly string[] {
  const { origin } = new URL(address)
  return requests.filter((url) => !/^(data|blob|about):/.test(url) && new URL(url).origin !== origin)
}

/** Leaves what a test has opened, also what it shared where it failed, and fails it for what its pages complained of. */
export async function leaveApps({ hasFailed }: { readonly hasFailed: boolean }): Promise<void> {
  const finished = opened.splice(0)
  const heard = [...finished, ...kept.values()].map((app) => ({
    foreign: foreignRequests(app),
    unexpected: app.errors.filter((error) => !app.expectedErrors.some((pattern) => pattern.test(error))),
  }))
  for (const { errors, requests } of kept.values()) {
    errors.length = 0
    requests.length = 0
  }
  await Promise.all(finished.map(({ leave }) => leave()))
  if (hasFailed) await leaveShared()
  for (const { foreign, unexpected } of heard) {
    expect(foreign, 'requests to other hosts').toEqual([])
    expect(unexpected, 'errors in the console').toEqual([])
  }
}

/** Leaves the pages that the tests of a file have shared. */
export async function leaveShared(): Promise<void> {
  const pages = [...kept.values()]
  kept.clear()
  await Promise.all(pages.map(({ leave }) => leave()))
}
