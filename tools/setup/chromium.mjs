import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
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

const onPath = (names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)))

const installedBrowsers = () => {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) =>
        join(folder, `${name}.app`, 'Contents', 'MacOS', name),
      ),
    )
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name])
    const places = ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge']
    return folders
      .filter(Boolean)
      .flatMap((folder) =>
        places.map((place) => join(folder, place, 'Application', place.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe')),
      )
  }
  return onPath([
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'chromium-headless-shell',
    'microsoft-edge',
    'microsoft-edge-stable',
  ])
}

const playwrightBrowsers = () => {
  const home = homedir()
  const folder =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(home, 'Library', 'Caches', 'ms-playwright'),
      win32: join(process.env.LOCALAPPDATA ?? home, 'ms-playwright'),
    }[process.platform] ??
    join(process.env.XDG_CACHE_HOME ?? join(home, '.cache'), 'ms-playwright')
  if (!existsSync(folder)) return []
  const revisions = readdirSync(folder).filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
  revisions.sort((a, b) => Number(b.split('-').at(-1)) - Number(a.split('-').at(-1)))
  const names = /^(chrome|chrome-headless-shell|headless_shell|Chromium|Google Chrome for Testing)(\.exe)?$/
  return revisions.flatMap((revision) =>
    readdirSync(join(folder, revision), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && names.test(entry.name))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
  )
}

/**
 * Starts the browser, draws with WebGL2 and takes a picture. Answers with undefined when all of that worked, else with
 * the reason in one line.
 */
export async function whatIsWrongWith({ executablePath, env }) {
  if (!existsSync(executablePath)) return 'there is no such file'
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
    if (red !== 255) return 'it does not draw WebGL2'
    await page.screenshot()
    return undefined
  } catch (error) {
    return String(error.message ?? error).split('\n', 1)[0]
  } finally {
    await browser?.close().catch(() => undefined)
  }
}

async function* candidates(root, cacheFolder, log) {
  const named = (name, paths) =>
    [...new Set(paths)].filter(existsSync).map((executablePath) => ({ name, executablePath }))
  const memory = join(cacheFolder, 'chromium.json')
  if (process.env.CHROME_BIN) yield { name: 'CHROME_BIN', executablePath: process.env.CHROME_BIN }
  if (existsSync(memory)) yield JSON.parse(readFileSync(memory, 'utf8'))
  yield* named('installed', installedBrowsers())
  yield* named('Playwright', playwrightBrowsers())
  yield* await unpackChromium(root, cacheFolder)
  log('Hämtar en Chromium med Playwright … / Downloading a Chromium with Playwright …')
  await runNode(
    join(root, 'node_modules', 'playwright-core', 'cli.js'),
    ['install', '--no-progress', 'chromium-headless-shell'],
    { cwd: root, limitSeconds: 300 },
  )
  yield* named('Playwright', playwrightBrowsers())
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    log('Installerar Chromium med apt-get … / Installing Chromium with apt-get …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const apt = (args) =>
      runChild('/usr/bin/apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...args], { env, quiet: true, limitSeconds: 700 })
    await apt(['update'])
    const small = await apt(['install', '-y', '--no-install-recommends', 'chromium-headless-shell'])
    if (small.code !== 0) await apt(['install', '-y', '--no-install-recommends', 'chromium'])
    yield* named('apt-get', installedBrowsers())
  }
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
  const cacheFolder = join(root, 'node_modules', '.cache', 'social-kompass')
  mkdirSync(cacheFolder, { recursive: true })
  for await (const candidate of candidates(root, cacheFolder, log)) {
    const wrong = await whatIsWrongWith(candidate)
    if (wrong) {
      log(`${candidate.executablePath} (${candidate.name}): ${wrong}`)
      continue
    }
    const found = { name: candidate.name, executablePath: candidate.executablePath, env: candidate.env ?? {} }
    writeFileSync(join(cacheFolder, 'chromium.json'), `${JSON.stringify(found, undefined, 2)}\n`)
    return found
  }
  return undefined
}
