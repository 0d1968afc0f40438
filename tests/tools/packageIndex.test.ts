import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { packageIndex } from '../../tools/setup/packageIndex.mjs'
import { applicationMounts, serve } from '../../tools/setup/serve.mjs'

let root: string
const write = (path: string, value: unknown) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), typeof value === 'string' ? value : JSON.stringify(value))
}
const packageOf = (name: string, synthetic: boolean) => ({
  title_sv: `Kompass ${name}`,
  title_en: `Compass ${name}`,
  socialKompass: { municipality: { name }, synthetic },
})

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'index åäö '))
  write('data/b/datapackage.json', packageOf('Ånäs', false))
  write('data/a/datapackage.json', packageOf('Övning', true))
  write('data/c/datapackage.json', packageOf('Aköping', false))
  write('data/trasig/datapackage.json', '{')
  write('data/tom/values.csv', '')
  write('data/sources/x/datapackage.json', packageOf('Källor', false))
  write('data/.dold/datapackage.json', packageOf('Dold', false))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))
const listed = () => JSON.parse(packageIndex(join(root, 'data'))).packages

describe('data/index.json', () => {
  it('lists every package by name, made-up ones last, and one that cannot be read by its folder', () => {
    expect(listed().map(({ path }: { path: string }) => path)).toEqual(['c/', 'trasig/', 'b/', 'a/'])
    expect(listed()[0]).toEqual({
      path: 'c/',
      title_sv: 'Kompass Aköping',
      title_en: 'Compass Aköping',
      municipality: 'Aköping',
      synthetic: false,
    })
    expect(listed()[1].title_sv).toBe('trasig')
  })

  it('is as it was written by hand, when all that it names is there', () => {
    const own = { packages: [{ path: 'b/', title_sv: 'Bara denna' }] }
    write('data/index.json', own)
    expect(listed()).toEqual(own.packages)
    write('data/index.json', { packages: [{ path: 'borta/' }] })
    expect(listed).toThrow('"borta/"')
    write('data/index.json', {})
    expect(listed).toThrow('no list')
  })

  it('is served as it is at that moment', async () => {
    const served = await serve({ mounts: applicationMounts(root), port: 0 })
    try {
      const names = async () => (await (await fetch(`${served.url}data/index.json`)).json()).packages.length
      expect(await names()).toBe(4)
      write('data/ny/datapackage.json', packageOf('Ny', false))
      expect(await names()).toBe(5)
    } finally {
      await served.close()
    }
  })
})
