// Runs a TypeScript file of this project from the command line: node tools/run.mjs tools/data/build.ts [arguments]
// Node 20 does not read TypeScript, and the bundler that is installed anyway does.
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const [file, ...args] = process.argv.slice(2)
if (!file) {
  console.error('Usage: node tools/run.mjs <file.ts> [arguments]')
  process.exit(2)
}
const { module } = await runnerImport(resolve(file), {
  configFile: false,
  logLevel: 'error',
  root: resolve(import.meta.dirname, '..'),
})
await module.main(args)
