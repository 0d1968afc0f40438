// npm run build: installs what is missing and makes dist/, the static folder to put on a web server.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from './setup/build.mjs'
import { command } from './setup/command.mjs'
import { installOrThrow } from './setup/install.mjs'

const root = join(fileURLToPath(import.meta.url), '..', '..')

await command(async () => {
  parseArgs({ options: {} })
  await installOrThrow(root, console.log)
  const { code } = await build(root)
  process.exitCode = code
})
