import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { serverSettings } from './serverSettings.ts'

/** `npm run hosting`: writes the settings of every server anew. */
export function main(): void {
  const folder = resolve(import.meta.dirname, 'servers')
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(serverSettings())) writeFileSync(join(folder, name), text)
}
