import { describe, expect, it } from 'vitest'
import { cutName, LONGEST_NAME } from '../../src/ingest/cutName.ts'
import { IssueLog } from '../../src/ingest/IssueLog.ts'

const read = (name: string) => {
  const log = new IssueLog('areas.geojson')
  return { name: cutName(name, { column: 'name' }, log), issues: log.issues() }
}

describe('a name', () => {
  it('of any real length is as it was', () => {
    expect(read('Kullingsberg-Rothoffskär')).toEqual({ name: 'Kullingsberg-Rothoffskär', issues: [] })
    expect(read('a'.repeat(LONGEST_NAME)).issues).toEqual([])
  })

  it('of ten thousand letters is cut, and that is told with its beginning and its length', () => {
    const { name, issues } = read('Å'.repeat(10_000))
    expect(name).toBe(`${'Å'.repeat(199)}…`)
    expect(issues).toMatchObject([
      { severity: 'warning', code: 'name-cut', column: 'name', params: { text: 'Å'.repeat(40), number: 10_000 } },
    ])
  })

  it('is never cut in the middle of a letter of two units', () => {
    expect(read(`${'a'.repeat(198)}${'😀'.repeat(40)}`).name).toBe(`${'a'.repeat(198)}…`)
  })
})
