import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nodeComplaint } from '../../tools/setup/checkNode.mjs'
import { installComplaint, missingPackages } from '../../tools/setup/install.mjs'

let root: string

const write = (path: string, content: unknown) => {
  const file = join(root, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, JSON.stringify(content))
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'install '))
  write('package-lock.json', {
    packages: {
      '': { name: 'project' },
      'node_modules/react': { version: '19.3.1' },
      'node_modules/for-another-machine': { version: '1.0.0', optional: true },
    },
  })
})
afterEach(() => rmSync(root, { recursive: true }))

describe('missingPackages', () => {
  const installed = (version: string) =>
    write('node_modules/.package-lock.json', { packages: { 'node_modules/react': { version } } })

  it('misses everything when nothing is installed', () => {
    expect(missingPackages(root)).toEqual(['react 19.3.1'])
  })

  it('misses nothing when all but the optional is there', () => {
    installed('19.3.1')
    write('node_modules/react/package.json', {})
    expect(missingPackages(root)).toEqual([])
  })

  it('misses what is there in another version, and what npm noted but somebody took away', () => {
    installed('19.3.1')
    expect(missingPackages(root)).toEqual(['react 19.3.1'])
    write('node_modules/react/package.json', {})
    installed('18.0.0')
    expect(missingPackages(root)).toEqual(['react 19.3.1'])
  })
})

describe('installComplaint', () => {
  // What npm 11 writes in each case, cut to the line that matters.
  it.each([
    [
      'npm error code ECONNREFUSED\nnpm error If you are behind a proxy, please make sure',
      'registry could not be reached',
    ],
    ['npm error code EAI_AGAIN', 'registry could not be reached'],
    ['npm error code E407', 'proxy stopped'],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'root certificate'],
    ['npm error code ENOSPC', 'disk is full'],
    ['npm error code EACCES', 'can not be written to'],
    ['npm error code EUSAGE', 'npm says'],
  ])('reads the cause from %j', (output, words) => {
    const [swedish, english] = installComplaint(output).split('\n')
    expect(english).toContain(words)
    expect(swedish).toMatch(/^Det gick inte att installera/)
  })
})

describe('nodeComplaint', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.1.0'])('is content with Node %s', (version) => {
    expect(nodeComplaint(version)).toBeUndefined()
  })

  it.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0'])('asks for a newer one than Node %s', (version) => {
    expect(nodeComplaint(version)).toContain(version)
  })
})

describe('the dependencies of the project', () => {
  const project = join(import.meta.dirname, '..', '..')
  const json = (file: string) => JSON.parse(readFileSync(join(project, file), 'utf8'))

  it('are exact versions, and every package in the lock file has its checksum', () => {
    const { dependencies, devDependencies } = json('package.json')
    const versions: [string, string][] = Object.entries({ ...dependencies, ...devDependencies })
    expect(versions.filter(([, version]) => !/^(npm:.+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([])
    const locked: [string, { integrity?: string }][] = Object.entries(json('package-lock.json').packages)
    expect(locked.filter(([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-'))).toEqual([])
  })
})
