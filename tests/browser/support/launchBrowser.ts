import { type Browser, chromium } from 'playwright-core'
import { inject } from 'vitest'
import { chromiumArguments } from '../../../tools/setup/chromium.mjs'

/** No name but this machine's resolves, so that even a request nobody noticed can't leave it. */
const closedNetwork = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'

/**
 * A new headless Chromium. Without WebGL it behaves like a machine whose graphics are blocked: the page asks for a
 * drawing context and gets none. Whoever launches it closes it.
 */
export function launchBrowser({ webgl = true }: { readonly webgl?: boolean } = {}): Promise<Browser> {
  const { executablePath, env } = inject('chromium')
  const graphics = webgl
    ? chromiumArguments
    : [
        ...chromiumArguments.filter((flag) => !/angle|swiftshader/.test(flag)),
        '--disable-gpu',
        '--disable-software-rasterizer',
      ]
  const processEnvironment = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
  return chromium.launch({
    executablePath,
    args: [...graphics, closedNetwork],
    env: { ...processEnvironment, ...env },
  })
}
