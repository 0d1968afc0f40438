import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { expect, inject } from 'vitest'
import { type EnginePage, openEnginePage } from './EnginePage.ts'
import { WebDriver } from './WebDriver.ts'

/**
 * Whether a WebKit with a driver is installed on this machine. Where it is not, `npm test` says so and its tests are
 * skipped. It comes with the machine, so it may only add to what Chromium decides.
 */
export const hasWebKit = () => inject('webkit') !== null

/** WebKitGTK 2.48 is what Safari 18.4 is; what an older one lacks is no fault of the application. */
const OLDEST = 2.48

type Running = { readonly driver: WebDriver; readonly processes: readonly ChildProcess[] }

let running: Promise<Running | string> | undefined

/** A screen that nobody sees, by its name, and what draws it; without one the screen of the machine. */
async function openScreen(xvfb: string | null): Promise<readonly [display: string | undefined, ChildProcess[]]> {
  if (!xvfb) return [process.env.DISPLAY, []]
  const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  // It says its number once it is there, and nothing if it can't be.
  for await (const number of createInterface(screen.stdio[3] as Readable)) return [`:${number}`, [screen]]
  throw new Error('Xvfb opens no screen')
}

const freePort = () =>
  new Promise<number>((done, failed) => {
    const server = createServer().once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })

async function end({ processes }: Pick<Running, 'processes'>): Promise<void> {
  const alive = processes.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)
  for (const process of alive) process.kill()
  await Promise.all(alive.map((process) => once(process, 'exit')))
}

/** A browser that runs, or why there is none. */
async function start(): Promise<Running | string> {
  const webkit = inject('webkit')
  if (!webkit) throw new Error('There is no WebKit on this machine: ask hasWebKit() first')
  const processes: ChildProcess[] = []
  try {
    const [display, screen] = await openScreen(webkit.xvfb)
    processes.push(...screen)
    const port = await freePort()
    const env = { ...process.env, DISPLAY: display, LANGUAGE: 'sv', TZ: 'Europe/Stockholm' }
    const service = spawn(webkit.driver, [`--port=${port}`], { env, stdio: 'ignore' })
    processes.push(service)
    const address = `http://127.0.0.1:${port}`
    await expect
      .poll(
        () =>
          fetch(`${address}/status`).then(
            ({ ok }) => ok,
            () => false,
          ),
        { timeout: 20_000 },
      )
      .toBe(true)
    const driver = await WebDriver.connect(address)
    if (Number.parseFloat(driver.version) >= OLDEST) return { driver, processes }
    await driver.close()
    await end({ processes })
    return `WebKitGTK ${driver.version} is older than ${OLDEST}`
  } catch (error) {
    await end({ processes })
    return `WebKit does not start here: ${error instanceof Error ? error.message : String(error)}`
  }
}

const started = () => {
  running ??= start()
  return running
}

/** Why the WebKit of this machine can't be driven, which is a reason to skip a test and not to fail it; null where it can. */
export async function whyNoWebKit(): Promise<string | null> {
  const found = await started()
  return typeof found === 'string' ? found : null
}

/** Opens the built application in the WebKit of this machine: one for a test file, one page at a time. */
export async function openWebKit(path = '', root?: string): Promise<EnginePage> {
  const found = await started()
  if (typeof found === 'string') throw new Error(found)
  return openEnginePage(found.driver, path, root)
}

/** Ends the browser of a test file, where there is one. */
export async function endWebKit(): Promise<void> {
  const found = await running
  running = undefined
  if (!found || typeof found === 'string') return
  await found.driver.close()
  await end(found)
}
