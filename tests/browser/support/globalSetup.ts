import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { browsersForTests } from '../../../tools/setup/browsersForTests.mjs'
import type { Chromium } from '../../../tools/setup/chromium.mjs'
import type { WebKit } from '../../../tools/setup/installedBrowsers.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    chromium: Chromium
    olderChromium: Chromium | null
    /** The program, where one is installed. */
    firefox: string | null
    /** The programs, where they are installed. */
    webkit: WebKit | null
  }
}

/** Once before all browser tests: there must be something built, and a browser that works. */
export async function setup(project: TestProject) {
  const root = resolve(import.meta.dirname, '..', '..', '..')
  if (!existsSync(join(root, 'dist', 'index.html'))) throw new Error('There is no dist/: run npm run build first')
  if (!process.env.SOCIAL_KOMPASS_CHROMIUM) {
    const { env, complaint } = await browsersForTests(root, console.log)
    if (complaint !== undefined) throw new Error(complaint)
    Object.assign(process.env, env)
  }
  project.provide('chromium', JSON.parse(process.env.SOCIAL_KOMPASS_CHROMIUM ?? 'null'))
  project.provide('olderChromium', JSON.parse(process.env.SOCIAL_KOMPASS_CHROMIUM_OLDER ?? 'null'))
  project.provide('firefox', JSON.parse(process.env.SOCIAL_KOMPASS_FIREFOX ?? 'null'))
  project.provide('webkit', JSON.parse(process.env.SOCIAL_KOMPASS_WEBKIT ?? 'null'))
}
