import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PACKAGE_FILES } from '../../src/ingest/packageFiles.ts'
import { columnsOf, TABLE_SCHEMAS } from '../../tools/data/tableSchemas.ts'
import { readFolder } from '../../tools/import/packageFolder.ts'
import { checkAnswer } from '../../tools/package/check.ts'
import { newAnswer } from '../../tools/package/new.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-test-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('npm run package:new', () => {
  it('writes a whole package that nothing can be said against, and that says it is made up', async () => {
    const out = join(folder, 'a', 'ny')
    expect(newAnswer([out])).toMatchObject({ exitCode: 0, error: '' })
    expect(readdirSync(out).sort()).toEqual([...PACKAGE_FILES, 'README.md'].sort())
    const { exitCode, output } = await checkAnswer([out, '--json'])
    expect([exitCode, JSON.parse(output).issues]).toEqual([0, []])
    const { dataset } = await readFolder(out)
    expect(dataset.meta.synthetic).toBe(true)
    const { areas, indicators, measures, groups, places, references, needSpecs } = dataset
    // Each file has something that its reader took.
    for (const list of [areas, indicators, measures, groups, places, references, needSpecs])
      expect(list.length).toBeGreaterThan(0)
    expect(dataset.population?.ageBands.length).toBeGreaterThan(0)
  })

  it('explains every file and column', () => {
    const readme = readFileSync(join(folder, 'a', 'ny', 'README.md'), 'utf8')
    for (const file of PACKAGE_FILES) expect(readme).toContain(`## ${file}\n`)
    for (const schema of Object.values(TABLE_SCHEMAS))
      for (const column of columnsOf(schema)) expect(readme).toContain(`| \`${column}\` | `)
  })

  it('writes over nothing', () => {
    writeFileSync(join(folder, 'mine.csv'), 'x')
    expect(newAnswer([folder])).toMatchObject({ exitCode: 1, output: '' })
    expect(newAnswer([join(folder, 'mine.csv')])).toMatchObject({ exitCode: 1, output: '' })
    expect(readdirSync(folder).sort()).toEqual(['a', 'mine.csv'])
  })

  it.each([[[]], [['a', 'b']], [['--force', 'a']]])('asks for one folder: %j', (args) => {
    expect(newAnswer(args)).toMatchObject({ exitCode: 2, error: 'Usage: npm run package:new -- <folder>\n' })
  })
})
