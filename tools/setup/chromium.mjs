import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { installedChromiums, playwrightChromiums } from './installedBrowsers.mjs'
import { runChild, runNode } from './runChild.mjs'
import { unpackChromium } from './unpackChromium.mjs'

/**
 * Software WebGL, so that a machine without a graphics card draws the same map, and no traffic of the browser's own.
 * Playwright adds --no-sandbox and its usual quiet flags by itself.
 */
export const chromiumArguments = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
]

/** Starts the browser, draws with WebGL2 and takes a picture: answers with its version, or with what went wrong. */
async function tryOut({ executablePath, env }) {
  if (!existsSync(executablePath)) return { wrong: 'there is no such file' }
  const { chromium } = await import('playwright-core')
  let browser
  try {
    browser = await chromium.launch({
      executablePath,
      args: chromiumArguments,
      env: { ...process.env, ...env },
      timeout: 30_000,
    })
    const page = await browser.newPage()
    page.setDefaultTimeout(20_000)
    await page.setContent('<p>åäö</p>')
    const red = await page.evaluate(() => {
      const gl = document.createElement('canvas').getContext('webgl2')
      if (!gl) return undefined
      gl.clearColor(1, 0, 0, 1)
      gl.clear(gl.COLOR_BUFFER_BIT)
      const pixel = new Uint8Array(4)
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel)
      return pixel[0]
    })
    if (red !== 255) return { wrong: 'it does not draw WebGL2' }
    await page.screenshot()
    return { version: browser.version() }
  } catch (error) {
    return { wrong: String(error.message ?? error).split('\n', 1)[0] }
  } finally {
    await browser?.close().catch(() => undefined)
  }
}

const cacheFolder = (root) => join(root, 'node_modules', '.cache', 'social-kompass')

/** The ways to start a Chromium that npm installed under the given name; none on another kind of machine. */
async function bundled(root, packageName, log) {
  const packageFolder = join(root, 'node_modules', ...packageName.split('/'))
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packageFolder)) return []
  try {
    return await unpackChromium(packageFolder, cacheFolder(root))
  } catch (error) {
    log(`${packageName}: ${error.message}`)
    return []
  }
}

const named = (name, paths) => paths.map((executablePath) => ({ name, executablePath }))

/**
 * The Chromiums there are, in the order in which they are to be tried, without starting any: what somebody names in
 * CHROME_BIN, the one that npm installs with the project, and only then what this machine happens to have. The same
 * commit then gives the same answer on every machine where npm's starts.
 */
export async function* presentChromiums(root, log) {
  if (process.env.CHROME_BIN) yield { name: 'CHROME_BIN', executablePath: process.env.CHROME_BIN }
  yield* await bundled(root, '@sparticuz/chromium', log)
  yield* named('Playwright', playwrightChromiums())
  yield* named('installed', installedChromiums())
}

async function* fetchedChromiums(root, log) {
  log('Hämtar en Chromium med Playwright … / Downloading a Chromium with Playwright …')
  await runNode(
    join(root, 'node_modules', 'playwright-core', 'cli.js'),
    ['install', '--no-progress', 'chromium-headless-shell'],
    { cwd: root, limitSeconds: 300 },
  )
  yield* named('Playwright', playwrightChromiums())
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    log('Installerar Chromium med apt-get … / Installing Chromium with apt-get …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const apt = (args) =>
      runChild('/usr/bin/apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...args], { env, quiet: true, limitSeconds: 700 })
    await apt(['update'])
    const small = await apt(['install', '-y', '--no-install-recommends', 'chromium-headless-shell'])
    if (small.code !== 0) await apt(['install', '-y', '--no-install-recommends', 'chromium'])
    yield* named('apt-get', installedChromiums())
  }
}

async function firstThatWorks(candidates, log) {
  for await (const { name, executablePath, env = {} } of candidates) {
    let { wrong, version } = await tryOut({ executablePath, env })
    // A busy machine can lose a picture; which browser decides must not hang on that.
    if (wrong && existsSync(executablePath)) ({ wrong, version } = await tryOut({ executablePath, env }))
    if (!wrong) return { name, version, executablePath, env }
    log(`${executablePath} (${name}): ${wrong}`)
  }
  return undefined
}

export const chromiumComplaint = `Hittade ingen Chromium som går att starta. Installera Google Chrome, Chromium eller Edge, eller ange ett program:
  CHROME_BIN=/sökväg/till/chrome npm test
No Chromium that starts was found. Install Google Chrome, Chromium or Edge, or name one:
  CHROME_BIN=/path/to/chrome npm test`

/**
 * A Chromium that was seen to work on this machine a moment ago, installing one when there is none. Answers with
 * undefined when every way failed; `log` is told about each.
 */
export async function findChromium(root, log = () => undefined) {
  return (
    (await firstThatWorks(presentChromiums(root, log), log)) ?? (await firstThatWorks(fetchedChromiums(root, log), log))
  )
}

/**
 * Chromium 143, from before a fault of named pages in print was mended (see tests of print): offices keep an old Edge
 * for years. Answers with undefined where it does not start, and never looks further: no other browser is that one.
 */
export async function findOlderChromium(root, log = () => undefined) {
  return firstThatWorks(await bundled(root, 'chromium-143', log), log)
}
