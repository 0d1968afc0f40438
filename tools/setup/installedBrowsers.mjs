import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const existing = (paths) => [...new Set(paths)].filter((path) => existsSync(path))

const onPath = (names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)))

const inApplications = (names) =>
  names.flatMap((name) =>
    ['/Applications', join(homedir(), 'Applications')].map((folder) =>
      join(folder, `${name}.app`, 'Contents', 'MacOS', name.toLowerCase() === 'firefox' ? 'firefox' : name),
    ),
  )

const inProgramFiles = (programs) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean)
    .flatMap((folder) => programs.map((program) => join(folder, ...program)))

/** The programs of the Chromium family that somebody installed on this machine, as paths; may be none. */
export function installedChromiums() {
  if (process.platform === 'darwin') return existing(inApplications(['Google Chrome', 'Chromium', 'Microsoft Edge']))
  if (process.platform === 'win32') {
    return existing(
      inProgramFiles([
        ['Google', 'Chrome', 'Application', 'chrome.exe'],
        ['Chromium', 'Application', 'chrome.exe'],
        ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
      ]),
    )
  }
  return existing(
    onPath([
      'google-chrome',
      'google-chrome-stable',
      'chromium',
      'chromium-browser',
      'chromium-headless-shell',
      'microsoft-edge',
      'microsoft-edge-stable',
    ]),
  )
}

/** The same for Firefox. */
export function installedFirefoxes() {
  if (process.platform === 'darwin') return existing(inApplications(['Firefox']))
  if (process.platform === 'win32') return existing(inProgramFiles([['Mozilla Firefox', 'firefox.exe']]))
  return existing(onPath(['firefox', 'firefox-esr']))
}

/**
 * The driver of WebKitGTK, which finds its browser itself, and what draws a screen for it that nobody sees. Only where it
 * has a screen at all: on Linux.
 */
export function installedWebKit() {
  if (process.platform !== 'linux') return undefined
  const [driver] = existing(onPath(['WebKitWebDriver']))
  const [xvfb = null] = existing(onPath(['Xvfb']))
  return driver && (xvfb || process.env.DISPLAY) ? { driver, xvfb } : undefined
}

/** The Chromiums that Playwright has downloaded for this user, newest first. */
export function playwrightChromiums() {
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
