import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cellAt } from '../../src/domain/Dataset.ts'
import { importAnswer } from '../../tools/import/import.ts'
import { readFolder } from '../../tools/import/packageFolder.ts'
import { zipped } from '../intake/support/workbooks.ts'

const PACKAGE = resolve(import.meta.dirname, '../fixtures/packages/liten')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-test-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('npm run import', async () => {
  const { dataset } = await readFolder(PACKAGE)
  const [first, second] = dataset.areas.map(({ id }) => id)
  const clear = `Område;Andel läsare 2024\n${first};61,5\n${second};..\n`

  it('prints what the table says, with status for what is missing, and writes nothing when dry', async () => {
    const { exitCode, output, error } = await importAnswer([file('a.csv', clear), '--package', PACKAGE, '--dry-run'])
    expect([exitCode, error]).toEqual([0, ''])
    const answer = JSON.parse(output)
    expect(answer.figures).toEqual([
      { area: first, indicator: 'andel_lasare', period: '2024', sex: 'total', value: 61.5, status: 'value' },
      { area: second, indicator: 'andel_lasare', period: '2024', sex: 'total', value: null, status: 'not-collected' },
    ])
    expect(answer.files).toMatchObject([
      { name: 'a.csv', encoding: 'UTF-8', delimiter: ';', decimal: ',', headerRows: [1] },
    ])
    expect(answer.indicators).toEqual([{ id: 'andel_lasare', name: 'Andel läsare', unit: 'percent' }])
  })

  it('lays the figures over a copy of the package, which its reader reads', async () => {
    const out = join(folder, 'ny')
    expect((await importAnswer([file('b.csv', clear), '--package', PACKAGE, '--out', out])).exitCode).toBe(0)
    const written = await readFolder(out)
    expect(written.dataset.values.get('andel_lasare')?.periods).toEqual(['2024'])
    expect(written.dataset.indicators.length).toBe(dataset.indicators.length + 1)
  })

  it('makes a new package where none is given', async () => {
    const out = join(folder, 'egen')
    expect((await importAnswer([file('c.csv', clear), '--out', out])).exitCode).toBe(0)
    expect((await readFolder(out)).dataset.areas.map(({ id }) => id)).toEqual([first, second])
  })

  it('ends with 4 and writes nothing while questions are left; an answer settles them', async () => {
    const path = file('d.csv', `Område;Antal hushåll 2024\n${first};1.234\n${second};987\n`)
    const out = join(folder, 'aldrig')
    const open = await importAnswer([path, '--package', PACKAGE, '--out', out])
    expect(open.exitCode).toBe(4)
    expect(JSON.parse(open.output).figures.map(({ value }: { value: number }) => value)).toEqual([987])
    const [question] = JSON.parse(open.output).questions
    expect(question).toMatchObject({ id: 'decimal:antal_hushall', choices: [{ key: 'comma' }, { key: 'point' }] })
    expect(() => readFileSync(join(out, 'values.csv'))).toThrow()
    const settled = await importAnswer([
      path,
      '--package',
      PACKAGE,
      '--dry-run',
      '--answer',
      'decimal:antal_hushall=comma',
    ])
    expect(settled.exitCode).toBe(0)
    expect(JSON.parse(settled.output).figures[0].value).toBe(1234)
    const recipe = file('r.json', JSON.stringify(JSON.parse(settled.output).recipe))
    expect((await importAnswer([path, '--package', PACKAGE, '--dry-run', '--recipe', recipe])).exitCode).toBe(0)
  })

  it('takes a whole package, as a folder or a zip, and says what it changes in another', async () => {
    const next = join(folder, 'nasta')
    cpSync(PACKAGE, next, { recursive: true })
    const values = readFileSync(join(next, 'values.csv'), 'utf8')
    writeFileSync(join(next, 'values.csv'), values.replace('01,antal_barn,2024,,200,', '01,antal_barn,2024,,212,'))
    const out = join(folder, 'tagen')
    const { exitCode, output, error } = await importAnswer([next, '--package', PACKAGE, '--out', out])
    expect([exitCode, error]).toEqual([0, ''])
    const answer = JSON.parse(output)
    expect(answer.files).toMatchObject([{ kind: 'package' }])
    expect(answer.figures).toContainEqual({
      area: '01',
      indicator: 'antal_barn',
      period: '2024',
      sex: 'total',
      value: 212,
      status: 'value',
    })
    const changed = answer.changes.filter(({ indicator }: { indicator: string }) => indicator === 'antal_barn')
    expect(changed).toMatchObject([{ kind: 'changed', of: 'figure', area: '01', was: 200, is: 212 }])
    expect(readFileSync(join(out, 'values.csv'), 'utf8')).toContain('01,antal_barn,2024,,212,')
    const zip = join(folder, 'nasta.zip')
    const files = readdirSync(next).map((name) => [`nasta/${name}`, readFileSync(join(next, name))] as const)
    writeFileSync(zip, zipped(Object.fromEntries(files)))
    const packed = await importAnswer([zip, '--package', PACKAGE, '--dry-run'])
    expect(JSON.parse(packed.output).changes).toEqual(answer.changes)
    // A table beside the package counts where both have a figure, and that is told.
    const both = await importAnswer([
      zip,
      file('barn.csv', 'Område;År;Antal barn\nNorrvik;2024;213\n'),
      '--package',
      PACKAGE,
      '--dry-run',
    ])
    const together = JSON.parse(both.output)
    const ofNorrvik = together.figures.filter(
      (each: Record<string, unknown>) =>
        each.area === '01' && each.indicator === 'antal_barn' && each.period === '2024' && each.sex === 'total',
    )
    expect(ofNorrvik).toMatchObject([{ value: 213 }])
    expect(together.issues).toContainEqual(expect.objectContaining({ code: 'package-and-table', file: 'barn.csv' }))
    const alone = await importAnswer([zip, '--out', join(folder, 'ensam')])
    expect(alone.exitCode).toBe(0)
    expect((await readFolder(join(folder, 'ensam'))).dataset.areas).toHaveLength(5)
  })

  it('gives a division of its own the figures of the areas it is made of, and leaves them where that is the answer', async () => {
    const half = (kod: string, south: number, north: number) => ({
      type: 'Feature',
      properties: { kod, namn: kod },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [16, south],
            [16.4, south],
            [16.4, north],
            [16, north],
            [16, south],
          ],
        ],
      },
    })
    const map = { type: 'FeatureCollection', features: [half('N', 59, 59.2), half('S', 58.9, 59)] }
    const path = file('delar.geojson', JSON.stringify(map))
    const out = join(folder, 'delar')
    const { exitCode, output } = await importAnswer([path, '--package', PACKAGE, '--out', out])
    expect(exitCode).toBe(0)
    const told = JSON.parse(output).issues.filter(({ code }: { code: string }) => code === 'division-row')
    expect(told).toContainEqual(expect.objectContaining({ file: 'measure_areas.csv', line: 2, severity: 'warning' }))
    const { dataset: laid } = await readFolder(out)
    expect(laid.areas.map(({ id }) => id)).toEqual(['N', 'S'])
    // Rows about areas that are no more stay, and are told by their lines.
    expect(readFileSync(join(out, 'area_groups.csv'), 'utf8')).toContain('kusten')
    // 200 children of one area and 40 of the one inside it.
    expect(cellAt(laid, 'antal_barn', 'N', '2024')).toMatchObject({ value: 240 })
    const bare = join(folder, 'bara')
    await importAnswer([path, '--package', PACKAGE, '--out', bare, '--answer', 'carry-over=leave'])
    expect((await readFolder(bare)).dataset.values.get('antal_barn')).toBeUndefined()
  })

  it('ends with 1 and a sentence where nothing can be used', async () => {
    const { exitCode, error } = await importAnswer([file('e.csv', 'Bara en mening om ingenting.\n'), '--dry-run'])
    expect(exitCode).toBe(1)
    expect(error).toMatch(/ingen tabell/)
  })

  it.each([
    ['an answer to nothing', ['--answer', 'decimal:x=comma'], /Nothing is asked/],
    ['both ways to end', ['--out', 'x', '--dry-run'], /exclude each other/],
  ])('refuses %s', async (_, more, sentence) => {
    await expect(importAnswer([file('f.csv', clear), '--package', PACKAGE, ...more])).rejects.toThrow(sentence)
  })
})
