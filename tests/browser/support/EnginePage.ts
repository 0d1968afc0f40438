import { resolve } from 'node:path'
import { expect } from 'vitest'
import { applicationMounts, type Served, serve } from '../../../tools/setup/serve.mjs'

/**
 * What drives a browser that Playwright does not: Marionette for Firefox, WebDriver for WebKit. Both take the same commands
 * with the same parameters, `WebDriver:Navigate` say, and reject with what the browser says is wrong.
 */
export interface EngineDriver {
  send(command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>
}

export type EnginePage = {
  /** Where the application's folder is served, with a slash at the end. */
  readonly address: string
  /** Runs statements in the page and answers with what they `return`, once that has come. */
  readonly run: (statements: string) => Promise<unknown>
  /** Waits until an expression is true in the page: `document.querySelector('h1') !== null`. */
  readonly until: (expression: string) => Promise<void>
}

const repository = resolve(import.meta.dirname, '..', '..', '..')
const served: Served[] = []

/** The value that a driver answers a command with. */
export const answerOf = async (driver: EngineDriver, command: string, parameters?: Readonly<Record<string, unknown>>) =>
  ((await driver.send(command, parameters)) as { value: unknown }).value

/**
 * Opens the built application in a browser that runs, one page at a time.
 *
 * @param path what comes after the folder's address: `''`, `'?area=1489R001&print=profile'`
 * @param root the folder with `dist` and `data`
 */
export async function openEnginePage(driver: EngineDriver, path: string, root = repository): Promise<EnginePage> {
  const server = await serve({ mounts: applicationMounts(root) })
  served.push(server)
  await driver.send('WebDriver:SetWindowRect', { width: 1440, height: 986 })
  await driver.send('WebDriver:Navigate', { url: new URL(path, server.url).href })
  const run: EnginePage['run'] = (statements) =>
    answerOf(driver, 'WebDriver:ExecuteScript', { script: statements, args: [] })
  const until: EnginePage['until'] = (expression) =>
    expect.poll(() => run(`return Boolean(${expression})`), { message: expression }).toBe(true)
  await until(`document.querySelector('#root > *')`)
  return { address: server.url, run, until }
}

/** Stops what serves a test's pages. */
export const leaveEnginePages = () => Promise.all(served.splice(0).map((server) => server.close()))
