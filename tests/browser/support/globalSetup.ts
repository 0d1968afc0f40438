import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Chromium, chromiumComplaint, findChromium } from '../../../tools/setup/chromium.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    chromium: Chromium
  }
}

/** Once before all browser tests: there must be something built, and a browser that works. */
export async function setup(project: TestProject) {
  const root = resolve(import.meta.dirname, '..', '..', '..')
  if (!existsSync(join(root, 'dist', 'index.html'))) throw new Error('There is no dist/: run npm run build first')
  const already = process.env.SOCIAL_KOMPASS_CHROMIUM
  const chromium: Chromium | undefined = already ? JSON.parse(already) : await findChromium(root)
  if (!chromium) throw new Error(chromiumComplaint)
  project.provide('chromium', chromium)
}
