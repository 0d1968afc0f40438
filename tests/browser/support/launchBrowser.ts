import { statfsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { inject } from 'vitest'
import { type Chromium, chromiumArguments } from '../../../tools/setup/chromium.mjs'

/** No name but this machine's resolves, so that even a request nobody noticed can't leave it. */
const closedNetwork = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'

const SHARED_MEMORY = '/dev/shm'
const ENOUGH_BYTES = 1_000_000_000

/**
 * Playwright has a Chromium share memory through files, since containers may have next to no shared memory. Where there is
 * enough of it, a page costs a tenth less without.
 */
const needlessArguments = () => {
  try {
    const { bavail, bsize } = statfsSync(SHARED_MEMORY)
    return bavail * bsize > ENOUGH_BYTES ? ['--disable-dev-shm-usage'] : []
  } catch {
    return []
  }
}

const launch = ({ executablePath, env }: Chromium, graphics: readonly string[]) => {
  const processEnvironment = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
  return chromium.launch({
    executablePath,
    args: [...graphics, closedNetwork],
    ignoreDefaultArgs: needlessArguments(),
    env: { ...processEnvironment, ...env },
  })
}

const withoutGraphics = [
  ...chromiumArguments.filter((flag) => !/angle|swiftshader/.test(flag)),
  '--disable-gpu',
  '--disable-software-rasterizer',
]

/** The Chromium that decides, or one from before, as an office that updates late has. */
export type BrowserAge = 'deciding' | 'older'

export type LaunchOptions = { readonly webgl?: boolean; readonly age?: BrowserAge }

const chromiumOf = (age: BrowserAge) => inject(age === 'older' ? 'olderChromium' : 'chromium')

/**
 * Whether the older Chromium starts on this machine. Where it does not, `npm test` says so and its tests are skipped:
 * `it.skipIf(!hasOlderBrowser())('prints …', …)`.
 */
export const hasOlderBrowser = () => chromiumOf('older') !== null

/**
 * A new headless Chromium. Without WebGL it behaves like a machine whose graphics are blocked: the page asks for a
 * drawing context and gets none. Whoever launches it closes it.
 */
export async function launchBrowser({ webgl = true, age = 'deciding' }: LaunchOptions = {}): Promise<Browser> {
  const found = chromiumOf(age)
  if (!found) throw new Error('There is no older Chromium on this machine: ask hasOlderBrowser() first')
  return launch(found, webgl ? chromiumArguments : withoutGraphics)
}
