import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { thirdLanguage } from './thirdLanguage.ts'

it('a third language is a folder of words, a key of LocalText and a line in each list of folders', {
  timeout: 180_000,
}, () => {
  const { folder, remove } = thirdLanguage()
  onTestFinished(remove)
  writeFileSync(join(folder, 'tsconfig.language.json'), '{ "extends": "./tsconfig.json", "include": ["src"] }')
  const compiler = join('node_modules', 'typescript', 'bin', 'tsc')
  const { stdout, status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.language.json'], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 })
})
