import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

/** A browser's profile with the one page that a test begins with. */
export type Profile = { readonly context: BrowserContext; readonly page: Page }

/** What changes a profile so that a later test would notice, however well it is cleaned. */
const SPOILING = [
  'addInitScript',
  'exposeBinding',
  'exposeFunction',
  'grantPermissions',
  'newCDPSession',
  'route',
  'routeFromHAR',
  'routeWebSocket',
  'setExtraHTTPHeaders',
  'setGeolocation',
  'setOffline',
  'unroute',
] as const

/**
 * The profiles of one browser that wait for their next test. A page in a process that has read the program once costs a
 * third less than one in a new profile, and a page load is what most tests cost. What a test could leave behind is taken
 * away: every other page, listeners, what the site has kept. A profile that a test did something lasting to is closed.
 * A profile waits on a page of the application's own server: a page of no site, `about:blank`, would end the process.
 */
export class Profiles {
  readonly #waiting = new Map<string, Profile[]>()
  readonly #keyOf = new Map<BrowserContext, string>()
  readonly #spoilt = new WeakSet<BrowserContext>()
  readonly #unhear = new WeakMap<BrowserContext, (() => void)[]>()

  /** A profile that has kept nothing but what `prepare` put there. Appearance and size are asked of the page, so that they are those of this test. */
  async take(
    browser: Browser,
    key: string,
    options: BrowserContextOptions,
    prepare: (context: BrowserContext) => Promise<unknown>,
  ): Promise<Profile> {
    const profile = this.#waiting.get(key)?.pop() ?? (await this.#make(browser, key, options, prepare))
    await setAppearance(profile.page, options)
    return profile
  }

  /** Takes a profile back from a test: cleaned for the next one, or closed. */
  async giveBack(profile: Profile, parking: URL): Promise<void> {
    const { context, page } = profile
    const key = this.#keyOf.get(context)
    for (const unhear of this.#unhear.get(context)?.splice(0) ?? []) unhear()
    if (key === undefined || this.#spoilt.has(context) || page.isClosed()) return context.close()
    await Promise.all(context.pages().map((other) => (other === page ? undefined : other.close())))
    await page.goto(parking.href)
    const session = await newSession(profile)
    await session.send('Storage.clearDataForOrigin', { origin: parking.origin, storageTypes: 'all' })
    await session.detach()
    this.#waiting.set(key, [...(this.#waiting.get(key) ?? []), profile])
  }

  async #make(
    browser: Browser,
    key: string,
    options: BrowserContextOptions,
    prepare: (context: BrowserContext) => Promise<unknown>,
  ): Promise<Profile> {
    const context = await browser.newContext(options)
    await prepare(context)
    const page = await context.newPage()
    this.#keyOf.set(context, key)
    const unhear: (() => void)[] = []
    this.#unhear.set(context, unhear)
    for (const owner of [context, page] as const) {
      const methods = owner as unknown as Record<string, ((...args: unknown[]) => unknown) | undefined>
      for (const name of SPOILING) {
        const method = methods[name]?.bind(owner)
        if (!method) continue
        methods[name] = (...args) => {
          this.#spoilt.add(context)
          return method(...args)
        }
      }
      for (const name of ['on', 'once']) {
        const listen = methods[name]!.bind(owner)
        methods[name] = (...args) => {
          unhear.push(() => methods.off!.call(owner, ...args))
          return listen(...args)
        }
      }
    }
    return { context, page }
  }
}

/** What can be asked of a page that is there already. */
export async function setAppearance(page: Page, options: BrowserContextOptions): Promise<void> {
  const { viewport, colorScheme, contrast, forcedColors, reducedMotion } = options
  if (viewport) await page.setViewportSize(viewport)
  await page.emulateMedia({
    media: null,
    colorScheme: colorScheme ?? null,
    contrast: contrast ?? null,
    forcedColors: forcedColors ?? null,
    reducedMotion: reducedMotion ?? null,
  })
}

/** A session of our own: what a test asks for spoils its profile. */
const newSession = ({ context, page }: Profile) =>
  (Object.getPrototypeOf(context) as BrowserContext).newCDPSession.call(context, page)
