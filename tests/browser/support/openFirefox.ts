import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, inject } from 'vitest'
import { applicationMounts, type Served, serve } from '../../../tools/setup/serve.mjs'
import { Marionette } from './Marionette.ts'

export type FirefoxPage = {
  /** Where the application's folder is served, with a slash at the end. */
  readonly address: string
  /** Runs statements in the page and answers with what they `return`. */
  readonly run: (statements: string) => Promise<unknown>
  /** Waits until an expression is true in the page: `document.querySelector('h1') !== null`. */
  readonly until: (expression: string) => Promise<void>
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
const served: Served[] = []

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
  await expect.poll(() => existsSync(portFile) && readFileSync(portFile, 'utf8'), { timeout: 30_000 }).toMatch(/^\d+$/)
  const driver = await Marionette.connect(Number(readFileSync(portFile, 'utf8')))
  await driver.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } })
  await driver.send('WebDriver:SetWindowRect', { width: 1440, height: 986 })
  return { process, driver, profile }
}

/**
 * Opens the built application in the Firefox of this machine: one for a test file, one page at a time.
 *
 * @param path what comes after the folder's address: `''`, `'?area=1489R001&print=profile'`
 */
export async function openFirefox(path = ''): Promise<FirefoxPage> {
  running ??= start()
  const { driver } = await running
  const root = resolve(import.meta.dirname, '..', '..', '..')
  const server = await serve({ mounts: applicationMounts(root) })
  served.push(server)
  await driver.send('WebDriver:Navigate', { url: new URL(path, server.url).href })
  const value = async (command: string, parameters: Readonly<Record<string, unknown>>) =>
    ((await driver.send(command, parameters)) as { value: unknown }).value
  const run: FirefoxPage['run'] = (statements) => value('WebDriver:ExecuteScript', { script: statements, args: [] })
  const print: FirefoxPage['print'] = async ({ background = false, pageRanges = [] } = {}) => {
    const margin = { top: 0, bottom: 0, left: 0, right: 0 }
    const paper = { page: { width: 21, height: 29.7 }, margin, background, pageRanges }
    const pdf = await value('WebDriver:Print', paper)
    return Buffer.from(String(pdf), 'base64')
  }
  const until: FirefoxPage['until'] = (expression) =>
    expect.poll(() => run(`return Boolean(${expression})`), { timeout: 20_000, message: expression }).toBe(true)
  await until(`document.querySelector('#root > *')`)
  return { address: server.url, run, until, print }
}

/** Stops what serves a test's pages. */
export const leaveFirefox = () => Promise.all(served.splice(0).map((server) => server.close()))

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
