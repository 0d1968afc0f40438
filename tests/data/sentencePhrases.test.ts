import { describe, expect, it } from 'vitest'
import { ROOT, readRows } from './readPackage.ts'

describe.each(['alingsas', 'ovning'])('what the indicators of %s are called in sentences', (name) => {
  const rows = readRows(`${ROOT}/data/${name}/indicators.csv`)

  it.each(['phrase_sv', 'phrase_en'])('is said by every one of them, each in its own way (%s)', (column) => {
    const said = rows.map((row) => row[column]!)
    expect(rows.filter((row) => row[column] === '').map(({ id }) => id)).toEqual([])
    expect(new Set(said).size).toBe(said.length)
  })

  it('is one thing in definite form with a small letter, so that "är högst i" and "is highest in" can follow', () => {
    expect(
      rows
        .map((row) => row.phrase_sv!)
        .filter((phrase) => !/^(det |summan |\p{Ll}+[nt]( |$))/u.test(phrase.replace(/^sjuk- och /, ''))),
    ).toEqual([])
    expect(rows.map((row) => row.phrase_en!).filter((phrase) => !/^\p{Ll}/u.test(phrase))).toEqual([])
  })
})
