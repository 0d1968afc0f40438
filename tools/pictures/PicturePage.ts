import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import type { Language } from '../../src/domain/LocalText.ts'

export interface PictureLook {
  readonly width: number
  readonly height: number
  readonly theme: 'light' | 'dark' | 'contrast'
  readonly language: Language
}

const WORKING = /räknas fram|räknar fram|being worked out|working out/i
/** So many before what still changes is taken as it is. */
const MOST_LOOKS = 80

/**
 * One page of the application in one look, from which pictures of many states are taken: states are walked as the back
 * button does, so that the package is read once.
 */
export class PicturePage {
  readonly #underWay = new Set<Request>()
  /** What the page complained of, and pictures that were taken before the page had come to rest. */
  readonly faults: string[] = []

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    readonly look: PictureLook,
  ) {
    page.on('request', (request) => this.#underWay.add(request))
    page.on('requestfinished', (request) => this.#underWay.delete(request))
    page.on('requestfailed', (request) => this.#underWay.delete(request))
    page.on('pageerror', ({ message }) => this.faults.push(message))
  }

  static async open(browser: Browser, address: string, look: PictureLook): Promise<PicturePage> {
    const { width, height, theme, language } = look
    const context = await browser.newContext({
      viewport: { width, height },
      locale: language === 'en' ? 'en-GB' : 'sv-SE',
      timezoneId: 'Europe/Stockholm',
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      reducedMotion: 'reduce',
      hasTouch: width < 600,
      serviceWorkers: 'block',
    })
    const opened = new PicturePage(await context.newPage(), context, look)
    await opened.page.goto(address)
    return opened
  }

  async close(): Promise<void> {
    await this.context.close()
  }

  /** Goes to a state of the same package. */
  async walk(search: string): Promise<void> {
    await this.page.evaluate((to) => {
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
    }, search)
  }

  /** Whether there is a button with this on it. */
  async has(name: string): Promise<boolean> {
    return (await this.page.getByRole('button', { name, exact: true }).count()) > 0
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click()
  }

  /**
   * A picture of the window once it has come to rest: nothing is fetched or worked out, the page has nothing else to do,
   * and two looks are alike.
   */
  async take(): Promise<Buffer> {
    let before: Buffer = Buffer.alloc(0)
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      await this.page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 100))))
      const text = await this.page.locator('body').innerText()
      const isWorking = this.#underWay.size > 0 || WORKING.test(text)
      const now = await this.page.screenshot()
      if (!isWorking && now.equals(before)) return now
      before = isWorking ? Buffer.alloc(0) : now
    }
    this.faults.push(`did not come to rest at ${this.page.url()}`)
    return this.page.screenshot()
  }
}
