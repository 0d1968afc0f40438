import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { NO_RECORDS, type Project } from '../../../src/domain/Project.ts'
import { PROJECT_ELEMENT, portableFile } from '../../../src/output/files/portableFile.ts'
import { projectZip, readProject } from '../../../src/output/files/projectZip.ts'

const path = fc.stringMatching(/^[a-z][a-zåäö_]{0,12}(\/[a-z]{1,8})?\.(csv|json)$/)
const project: fc.Arbitrary<Project> = fc.record({
  files: fc
    .dictionary(path, fc.uint8Array({ maxLength: 40 }), { minKeys: 1, maxKeys: 5, noNullPrototype: true })
    .map((files) => new Map(Object.entries(files))),
  work: fc.record({
    records: fc.dictionary(fc.string(), fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }), {
      noNullPrototype: true,
    }),
    texts: fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true }),
  }),
})
/** As JSON tells it: minus nothing is nothing. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a project', () => {
  it('comes out of its zip as it went in, and is the same bytes each time', () => {
    fc.assert(
      fc.property(project, (one) => {
        const again = readProject(projectZip(one))
        expect([...again!.files]).toEqual(expect.arrayContaining([...one.files]))
        expect(again!.files.size).toBe(one.files.size)
        expect(again!.work).toEqual(plain(one.work))
        expect(projectZip(one)).toEqual(projectZip(one))
      }),
      { numRuns: 60 },
    )
  })

  it('is not read from what is no zip, from one without a package, or from a later version', () => {
    expect(readProject(strToU8('not a zip'))).toBeNull()
    expect(readProject(zipSync({ 'eget.json': strToU8('{"version":1}') }))).toBeNull()
    expect(
      readProject(zipSync({ 'paket/a.csv': strToU8('a'), 'eget.json': strToU8('{"version":2,"records":{}}') })),
    ).toBeNull()
  })

  it('keeps its package where the reader’s own work cannot be read', () => {
    const read = readProject(zipSync({ 'paket/a.csv': strToU8('a'), 'eget.json': strToU8('{"version":1') }))
    expect(read?.files.size).toBe(1)
    expect(read?.work).toEqual(NO_RECORDS)
  })
})

describe('a portable file', () => {
  const page = `<body><script type="application/zip" id="${PROJECT_ELEMENT}"></script><script>start()</script></body>`
  const one: Project = { files: new Map([['values.csv', strToU8('</script> $& `')]]), work: NO_RECORDS }

  it('holds the project where the page has room for it, and nothing of it as text', () => {
    const made = portableFile(page, one)
    expect(made).not.toContain('$&')
    const held = /<script type="application\/zip"[^>]*>([^<]*)<\/script><script>start/.exec(made)?.[1] ?? ''
    expect(readProject(Uint8Array.from(atob(held), (c) => c.charCodeAt(0)))?.files.get('values.csv')).toEqual(
      strToU8('</script> $& `'),
    )
  })

  it('made of another takes the place of what that held', () => {
    expect(portableFile(portableFile(page, { ...one, files: new Map([['b.csv', strToU8('b')]]) }), one)).toBe(
      portableFile(page, one),
    )
  })

  it('is not made of some other page', () => expect(() => portableFile('<p>Hej</p>', one)).toThrow('No place'))
})
