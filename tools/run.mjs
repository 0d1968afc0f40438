// Runs a TypeScript file of this project from the command line: node tools/run.mjs tools/data/build.ts [arguments]
// Node 20 does not read TypeScript, and the bundler that is installed anyway does.
// The file's `main` gets the arguments. Whatever it throws is told in a sentence, with exit code 2 when the command line
// was wrong and 1 else; 3 means that the program itself can't run. NODE_DEBUG=social-kompass shows where it was thrown.
import { resolve } from 'node:path'
import { debuglog } from 'node:util'
import { nodeComplaint } from './setup/checkNode.mjs'
import { faultSentence, isUsageFault } from './setup/faultSentence.mjs'
import { notInstalledComplaint } from './setup/install.mjs'

const root = resolve(import.meta.dirname, '..')

const stop = (exitCode, sentence) => {
  console.error(sentence)
  process.exitCode = exitCode
}

const importModule = async (file) => {
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: 'silent', root })
  return module
}

const main = async ([file, ...args]) => {
  if (!file) return stop(2, 'Usage: node tools/run.mjs <file.ts> [arguments]')
  const tooOld = nodeComplaint()
  if (tooOld) return stop(3, tooOld)
  let module
  try {
    module = await importModule(file)
  } catch (error) {
    debuglog('social-kompass')('%o', error)
    return stop(3, notInstalledComplaint(root) ?? faultSentence(error))
  }
  try {
    await module.main(args)
  } catch (error) {
    debuglog('social-kompass')('%o', error)
    stop(isUsageFault(error) ? 2 : 1, faultSentence(error))
  }
}

await main(process.argv.slice(2))
