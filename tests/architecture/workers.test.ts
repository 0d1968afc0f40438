import { expect, it } from 'vitest'
import { readSources, readTypeScript } from './support/readSources.ts'

/**
 * Who starts a worker, and what waits for it: both answer with a fault when it crashes or cannot be started, and with
 * another when it is silent for too long (their tests say so).
 */
const WAITED_FOR_BY: Readonly<Record<string, 'WorkerDesk' | 'openPackage'>> = {
  'src/facts/ground/live/startTileWorker.ts': 'WorkerDesk',
  'src/facts/intake/live/startIntakeWorker.ts': 'WorkerDesk',
  'src/facts/landscapes/live/startCompassWorker.ts': 'WorkerDesk',
  'src/facts/need/live/startNeedWorker.ts': 'WorkerDesk',
  'src/shell/startPackageWorker.ts': 'openPackage',
}
const STARTED = /new Worker\(\s*new URL\('\.\/(\w+\.ts)'/g

const sources = readTypeScript()
const starters = sources.filter(({ text }) => text.includes('new Worker('))

it('every worker is waited for by something that does so for no longer than a time', () => {
  expect(starters.map(({ path }) => path)).toEqual(Object.keys(WAITED_FOR_BY).sort())
  for (const { path } of starters) {
    const name = path.replace(/^.*\/|\.ts$/g, '')
    const waiting =
      WAITED_FOR_BY[path] === 'WorkerDesk' ? new RegExp(`new WorkerDesk<[^>]+>\\(\\s*${name}\\b`) : /openPackage\(/
    const users = sources.filter((source) => source.path !== path && source.text.includes(`/${name}.ts'`))
    expect([path, users.length > 0 && users.every(({ text }) => waiting.test(text))]).toEqual([path, true])
  }
})

it('what a desk waits for answers by the same protocol, work that throws too', () => {
  for (const { path, text } of starters.filter(({ path }) => WAITED_FOR_BY[path] === 'WorkerDesk')) {
    const files = [...text.matchAll(STARTED)].map(([, file]) => path.replace(/[^/]+$/, file!))
    expect(files).toHaveLength(text.split('new Worker(').length - 1)
    for (const file of files) {
      const folder = file.replace(/[^/]+$/, '')
      const own = sources.find((source) => source.path === file)!.text
      const served = /from '\.\/(serve\w+\.ts)'/.exec(own)?.[1]
      expect(sources.find((source) => source.path === `${folder}${served}`)?.text).toContain('serveWorker(')
    }
  }
})

it('crash, silence and work that throws are tested where they are waited for', () => {
  const tests = readSources('tests', ['.test.ts'])
  const titles = (file: string) => tests.find(({ path }) => path.endsWith(`/${file}`))!.text
  for (const title of ['says that it crashed', 'never answers', 'when the work throws'])
    expect(titles('WorkerDesk.test.ts')).toContain(title)
  for (const title of ['a crashed worker', 'never answers']) expect(titles('openPackage.test.ts')).toContain(title)
})
