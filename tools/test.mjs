// npm test: everything that is checked, in one command on a fresh machine.
//   npm test                      all of it
//   npm test -- unit browser      some parts: types, lint, unit, build, browser
//   npm test -- unit tests/stats  with arguments for the test runner
// The last line is always "N passed, N failed". The types, the linter and the build count as one check each.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './setup/build.mjs'
import { nodeComplaint } from './setup/checkNode.mjs'
import { install } from './setup/install.mjs'
import { runNode } from './setup/runChild.mjs'

const root = join(fileURLToPath(import.meta.url), '..', '..')
const cacheFolder = join(root, 'node_modules', '.cache', 'social-kompass')
const bin = (...path) => join(root, 'node_modules', ...path)
const started = performance.now()

const finish = (results) => {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  const passed = sum('passed')
  const failed = sum('failed')
  const skipped = sum('skipped')
  const width = Math.max(...results.map(({ name }) => name.length))
  const lines = results.map(({ name, seconds, ...counts }) => {
    const numbers = `${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`
    return `  ${name.padEnd(width)}  ${numbers}  (${seconds.toFixed(1)} s)${counts.note ? `  ${counts.note}` : ''}`
  })
  const minutes = ((performance.now() - started) / 60_000).toFixed(1)
  const total = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
  process.exitCode = failed > 0 ? 1 : 0
  process.stdout.write(`\n== Summary (${minutes} min)\n${lines.join('\n')}\n\n${total}\n`)
}

const single = (name, code, seconds, note) => ({
  name,
  passed: +(code === 0),
  failed: +(code !== 0),
  skipped: 0,
  seconds,
  note,
})

/** Runs the test runner and counts what it reports; a file that could not be read counts as one failure. */
const vitest = async (name, args, env = {}) => {
  const report = join(cacheFolder, `${name}.json`)
  mkdirSync(cacheFolder, { recursive: true })
  rmSync(report, { force: true })
  const { code, seconds } = await runNode(
    bin('vitest', 'vitest.mjs'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    { cwd: root, env: { ...process.env, ...env } },
  )
  if (!existsSync(report)) return single(name, code || 1, seconds, 'the test runner gave no report')
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  )
  const unread = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  )
  let failed = numFailedTests + unread.length
  let note
  if (failed === 0 && code !== 0) {
    failed = 1
    note = numPassedTests === 0 ? 'no tests were run' : 'the test runner reports an error outside the tests'
  }
  return { name, passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests, seconds, note }
}

const parts = {
  async types() {
    const compiler = bin('typescript', 'bin', 'tsc')
    let seconds = 0
    let worst = 0
    for (const project of ['tsconfig.json', 'tsconfig.core.json']) {
      const result = await runNode(compiler, ['--noEmit', '-p', project], { cwd: root })
      seconds += result.seconds
      worst = Math.max(worst, result.code)
    }
    return single('types', worst, seconds)
  },
  async lint() {
    const { code, seconds } = await runNode(bin('@biomejs', 'biome', 'bin', 'biome'), ['check', '.'], { cwd: root })
    return single('lint', code, seconds)
  },
  unit: (args) => vitest('unit', args),
  async build() {
    const { code, seconds } = await build(root)
    return single('build', code, seconds)
  },
  async browser(args, results) {
    if (results.some(({ name, failed }) => name === 'build' && failed)) {
      return single('browser', 1, 0, 'not run: there is nothing built to open')
    }
    const { browsersForTests } = await import('./setup/browsersForTests.mjs')
    const began = performance.now()
    const { env, complaint, deciding } = await browsersForTests(root, console.log)
    const seconds = (performance.now() - began) / 1000
    if (complaint) {
      console.log(complaint)
      return single('browser', 1, seconds, 'not run: no Chromium')
    }
    const result = await vitest('browser', ['--config', 'tests/browser/vitest.config.ts', ...args], env)
    return { ...result, note: [`in Chromium ${deciding.version}`, result.note].filter(Boolean).join('; ') }
  },
}

const main = async () => {
  const args = process.argv.slice(2)
  const wanted = Object.keys(parts).filter((part) => args.includes(part))
  const rest = args.filter((argument) => !wanted.includes(argument))
  // The browser drives what is built, so asking for the browser tests is asking for a build.
  if (wanted.includes('browser') && !wanted.includes('build')) wanted.splice(-1, 0, 'build')
  const complaint = nodeComplaint() ?? (await install(root, console.log))
  if (complaint) {
    console.error(`\n${complaint}`)
    return finish([single('install', 1, 0)])
  }
  const results = []
  for (const part of wanted.length > 0 ? wanted : Object.keys(parts)) {
    console.log(`\n== ${part}`)
    results.push(await parts[part](rest, results))
  }
  finish(results)
}

await main()
