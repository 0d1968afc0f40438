import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject } from 'vitest'
import { answerOf, type EnginePage, openEnginePage } from './EnginePage.ts'
import { Marionette } from './Marionette.ts'

export type FirefoxPage = EnginePage & {
  /** What "Spara som PDF" on A4 gives, after the page was told that it is about to be printed; an @page size decides. */
  readonly print: (options?: FirefoxPrint) => Promise<Buffer>
}

export type FirefoxPrint = {
  /** With grounds of boxes, which nobody asks for. */
  readonly background?: boolean
  /** `['1-4']`; all unless said. */
  readonly pageRanges?: readonly string[]
}

/**
 * Whether a Firefox is installed on this machine. Where it is not, `npm test` says so and its tests are skipped:
 * `it.skipIf(!hasFirefox())('prints …', …)`. It comes with the machine, so it may only add to what Chromium decides.
 */
export const hasFirefox = () => inject('firefox') !== null

const preferences = {
  // Any free port; Firefox writes it into the profile.
  'marionette.port': 0,
  'intl.accept_languages': 'sv-SE, sv',
  // Nothing but this machine can be reached, so that no request leaves it.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
}

type Running = { readonly process: ChildProcess; readonly driver: Marionette; readonly profile: string }

let running: Promise<Running> | undefined

async function start(): Promise<Running> {
  const program = inject('firefox')
  if (!program) throw new Error('There is no Firefox on this machine: ask hasFirefox() first')
  const profile = mkdtempSync(join(tmpdir(), 'firefox '))
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`)
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const process = spawn(program, ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    env: { ...globalThis.process.env, TZ: 'Europe/Stockholm' },
    stdio: 'ignore',
  })
  const portFile = join(profile, 'MarionetteActivePort')
  await expect.poll(() => existsSync(portFile) && readFileSync(portFile, 'utf8')).toMatch(/^\d+$/)
  const driver = await Marionette.connect(Number(readFileSync(portFile, 'utf8')))
  await driver.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } })
  return { process, driver, profile }
}

/** Opens the built application in the Firefox of this machine: one for a test file, one page at a time. */
export async function openFirefox(path = '', root?: string): Promise<FirefoxPage> {
  running ??= start()
  const { driver } = await running
  const page = await openEnginePage(driver, path, root)
  const print: FirefoxPage['print'] = async ({ background = false, pageRanges = [] } = {}) => {
    const margin = { top: 0, bottom: 0, left: 0, right: 0 }
    const paper = { page: { width: 21, height: 29.7 }, margin, background, pageRanges }
    return Buffer.from(String(await answerOf(driver, 'WebDriver:Print', paper)), 'base64')
  }
  return { ...page, print }
}

/** Ends the browser of a test file, where there is one. */
export async function endFirefox(): Promise<void> {
  if (!running) return
  const { process, driver, profile } = await running
  running = undefined
  driver.close()
  const ended = once(process, 'exit')
  process.kill('SIGKILL')
  await ended
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}
