import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesOf, OFFLINE_SCRIPT, offlineScript } from '../../tools/setup/offline.ts'

let folder: string
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dist åäö '))
  write('index.html', '<p>page</p>')
  write('assets/index-a1.js', '1')
  write('assets/index-a1.js.map', 'map')
  write('data/orten/values.csv', 'a,b')
  write('data/orten/stories/a.json', '{}')
  write('data/annan/values.csv', 'c')
  write('data/index.json', '{}')
  write('schemas/values.tableschema.json', '{}')
  write(OFFLINE_SCRIPT, 'old')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('what is kept for use without a network', () => {
  it('is every built file and the package that opens, with the start of its SHA-256; not itself, maps, schemas, other packages', () => {
    const files = filesOf(folder, 'data/orten/')
    expect(Object.keys(files)).toEqual([
      'assets/index-a1.js',
      'data/index.json',
      'data/orten/stories/a.json',
      'data/orten/values.csv',
      'index.html',
    ])
    expect(files['index.html']).toBe(createHash('sha256').update('<p>page</p>').digest('hex').slice(0, 16))
  })

  it('makes the same script of the same files, and another of others', () => {
    const worker = readFileSync('tools/setup/offlineWorker.js', 'utf8')
    const one = offlineScript(worker, { 'index.html': 'aa' })
    expect(offlineScript(worker, { 'index.html': 'aa' })).toBe(one)
    const version = /VERSION = '(\w+)'/
    expect(version.exec(one)![1]).not.toBe(version.exec(offlineScript(worker, { 'index.html': 'ab' }))![1])
  })
})
