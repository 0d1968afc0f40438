import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { NO_RECORDS, type Project } from '../../../src/domain/Project.ts'
import { PROJECT_ELEMENT, portableFile } from '../../../src/output/files/portableFile.ts'
import { projectZip, readProject } from '../../../src/output/files/projectZip.ts'

const path = fc.stringMatching(/^[a-z][a-zåäö_]{0,12}(\/[a-z]{1,8})?\.(csv|json)$/)
const key = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
const kept = <T>(value: fc.Arbitrary<T>) => fc.dictionary(key, value, { minKeys: 1, maxKeys: 3, noNullPrototype: true })
const project: fc.Arbitrary<Project> = fc.record({
  files: fc
    .dictionary(path, fc.uint8Array({ maxLength: 40 }), { minKeys: 1, maxKeys: 5, noNullPrototype: true })
    .map((files) => new Map(Object.entries(files))),
  work: fc.record({
    records: fc.dictionary(
      key.filter((store) => store !== 'texter'),
      kept(fc.jsonValue({ maxDepth: 2 })),
      { maxKeys: 3, noNullPrototype: true },
    ),
    texts: fc.dictionary(key, fc.string(), { maxKeys: 3, noNullPrototype: true }),
  }),
})
const held = (bytes: Uint8Array) => {
  const reading = readProject(bytes)
  return reading.kind === 'project' ? reading : null
}
/** As JSON tells it: minus nothing is nothing. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a project', () => {
  it('comes out of its zip as it went in, and is the same bytes each time', () => {
    fc.assert(
      fc.property(project, (one) => {
        const again = held(projectZip(one))!
        expect([...again.project.files]).toEqual(expect.arrayContaining([...one.files]))
        expect(again.project.files.size).toBe(one.files.size)
        expect(again.project.work).toEqual(plain(one.work))
        expect(again.aside).toEqual([])
        expect(projectZip(one)).toEqual(projectZip(one))
      }),
      { numRuns: 25 },
    )
  })

  it('is not read from what is no zip, or from one without a package', () => {
    expect(readProject(strToU8('not a zip')).kind).toBe('none')
    expect(readProject(zipSync({ 'eget.json': strToU8('{"version":1}') })).kind).toBe('none')
  })

  it('of a later version is said to be that', () => {
    const about = strToU8('{"format":"social-kompass-projekt","version":3}')
    expect(readProject(zipSync({ 'paket/a.csv': strToU8('a'), 'projekt.json': about })).kind).toBe('newer')
    const first = zipSync({ 'paket/a.csv': strToU8('a'), 'eget.json': strToU8('{"version":7,"records":{}}') })
    expect(readProject(first).kind).toBe('newer')
  })

  it('keeps its package where a part of the reader’s own work cannot be read, and tells which', () => {
    expect(held(zipSync({ 'paket/a.csv': strToU8('a'), 'eget.json': strToU8('{"version":1') }))!.project).toEqual({
      files: new Map([['a.csv', strToU8('a')]]),
      work: NO_RECORDS,
    })
    const broken = { 'eget/x/a.json': strToU8('{'), 'eget/x/%.json': strToU8('1'), 'eget/y': strToU8('1') }
    const read = held(zipSync({ 'paket/a.csv': strToU8('a'), 'eget/x/b.json': strToU8('2'), ...broken }))!
    expect(read.aside).toEqual(['eget/x/a.json', 'eget/x/%.json', 'eget/y'])
    expect(read.project.work.records).toEqual({ x: { b: 2 } })
  })

  it.each(['v1', 'v2'])('of version %s is read as one of today', (version) => {
    const bytes = readFileSync(`tests/fixtures/projects/${version}.kompass.zip`)
    expect(held(bytes)!.project.work).toEqual({
      records: {
        'keyval-store': { 'social-kompass:measures:paket': { version: 1, name: 'Påhittat utkast', edits: [] } },
        'social-kompass-stories': { '9999:m1': '{"påhittad": true}' },
      },
      texts: { 'social-kompass:need:9999': '[{"name":"Mitt index"}]' },
    })
    expect([...held(bytes)!.project.files.keys()]).toEqual(['datapackage.json', 'values.csv'])
  })
})

describe('a portable file', () => {
  const page = `<body><script type="application/zip" id="${PROJECT_ELEMENT}"></script><script>start()</script></body>`
  const one: Project = { files: new Map([['values.csv', strToU8('</script> $& `')]]), work: NO_RECORDS }

  it('holds the project where the page has room for it, and nothing of it as text', () => {
    const made = portableFile(page, one)
    expect(made).not.toContain('$&')
    const text = /<script type="application\/zip"[^>]*>([^<]*)<\/script><script>start/.exec(made)?.[1] ?? ''
    const files = held(Uint8Array.from(atob(text), (c) => c.charCodeAt(0)))!.project.files
    expect(files.get('values.csv')).toEqual(strToU8('</script> $& `'))
  })

  it('made of another takes the place of what that held', () => {
    expect(portableFile(portableFile(page, { ...one, files: new Map([['b.csv', strToU8('b')]]) }), one)).toBe(
      portableFile(page, one),
    )
  })

  it('is not made of some other page', () => expect(() => portableFile('<p>Hej</p>', one)).toThrow('No place'))
})
