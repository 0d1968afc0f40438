// npm run mutation -- <folder or files>: changes the sources one place at a time and says which changes no test notices.
//   npm run mutation -- src/stats                      a folder; hours, at the lowest priority
//   npm run mutation -- src/stats/gini.ts src/stats/mean.ts
//   npm run mutation -- src/analysis/figureDifference.ts --tests tests/analysis/figureDifference.test.ts
// Each change is asked of the tests that import the file, among those of its layer (tests/stats for src/stats) or those named. It is no part of
// `npm test`. Stryker brings a hundred packages, so it stands in no list: it is put beside the others when it is first asked for, and
// `npm ci` takes it away. Scores and what survived are written in tests/MUTATION.md.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { command } from '../setup/command.mjs'
import { runNode } from '../setup/runChild.mjs'

const root = join(fileURLToPath(import.meta.url), '..', '..', '..')
const cacheFolder = join(root, 'node_modules', '.cache', 'social-kompass', 'mutation')
const report = join(cacheFolder, 'report.json')
/** The last of those that run on Node 20. */
const STRYKER = ['@stryker-mutator/core@9.6.1', '@stryker-mutator/vitest-runner@9.6.1']

const install = async () => {
  if (existsSync(join(root, 'node_modules', '@stryker-mutator', 'vitest-runner'))) return
  console.log('Installing Stryker, beside what the lock file names …')
  const npm = process.env.npm_execpath
  if (!npm) throw new Error('Ask by npm: npm run mutation -- <folder>')
  const { code } = await runNode(npm, ['install', '--no-save', '--ignore-scripts', ...STRYKER], {
    cwd: root,
    quiet: true,
  })
  if (code !== 0) throw new Error('Stryker could not be installed')
}

/** The layer of a source file: `stats` of `src/stats/gini.ts`. */
const layerOf = (path) => {
  const layer = /^src\/(\w+)/.exec(posix.normalize(path))?.[1]
  if (!layer) throw new Error(`${path} is not in src`)
  return layer
}

const settingsFor = (paths) => ({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tools/mutation/vitest.config.ts', related: true },
  mutate: paths.map((path) => (path.endsWith('.ts') ? path : `${path.replace(/\/$/, '')}/**/*.ts`)),
  // The words of a refusal and of its sender are read by people.
  mutator: { excludedMutations: ['StringLiteral'] },
  // What runs once, when a file is read, would be asked of all tests.
  ignoreStatic: true,
  concurrency: 1,
  // With all else that a machine does.
  dryRunTimeoutMinutes: 30,
  tempDirName: 'dist-mutation',
  ignorePatterns: ['/dist', '/dist-*', '/public', '/data/*/sources', '/tests/browser'],
  // It rewrites compiler settings by a TypeScript of before 7.
  tsconfigFile: 'none.json',
  reporters: ['json'],
  jsonReporter: { fileName: report },
})

const printReport = () => {
  const { files } = JSON.parse(readFileSync(report, 'utf8'))
  const rows = []
  for (const [file, { mutants, source }] of Object.entries(files)) {
    const of = (...wanted) => mutants.filter(({ status }) => wanted.includes(status))
    const caught = of('Killed', 'Timeout').length
    const missed = of('Survived', 'NoCoverage')
    rows.push({ file, caught, all: caught + missed.length })
    const lines = source.split('\n')
    for (const { location, replacement, mutatorName, status } of missed) {
      const line = location.start.line
      console.log(`${file}:${line} ${status === 'NoCoverage' ? 'no test ' : ''}${mutatorName}`)
      console.log(`  ${lines[line - 1].trim()}\n  → ${(replacement ?? '').replace(/\s+/g, ' ').slice(0, 120)}`)
    }
  }
  const score = ({ caught, all }) => `${caught} of ${all}, ${all === 0 ? 100 : Math.floor((caught / all) * 100)} %`
  console.log()
  for (const row of rows) console.log(`${row.file}: ${score(row)}`)
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0)
  console.log(`All: ${score({ caught: sum('caught'), all: sum('all') })}`)
}

const main = async () => {
  const { values, positionals: paths } = parseArgs({
    allowPositionals: true,
    options: { tests: { type: 'string', multiple: true } },
  })
  if (paths.length === 0) throw new Error('Which? npm run mutation -- src/stats')
  setPriority(constants.priority.PRIORITY_LOW)
  await install()
  mkdirSync(cacheFolder, { recursive: true })
  const settings = join(cacheFolder, 'stryker.json')
  writeFileSync(settings, JSON.stringify(settingsFor(paths), null, 2))
  const tests = values.tests ?? [...new Set(paths.map(layerOf))].map((layer) => `tests/${layer}/**/*.test.ts`)
  const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
  const { code } = await runNode(stryker, ['run', settings], {
    cwd: root,
    env: { ...process.env, SOCIAL_KOMPASS_MUTATED: tests.join() },
  })
  if (code !== 0) throw new Error('Stryker did not come to an end')
  printReport()
}

await command(main)
