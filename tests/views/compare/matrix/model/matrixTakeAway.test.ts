import { describe, expect, it } from 'vitest'
import { DEFAULT_MATRIX_QUESTION, type MatrixQuestion } from '../../../../../src/address/MatrixQuestion.ts'
import { PALETTES } from '../../../../../src/colour/palette.ts'
import { readPackage } from '../../../../../src/ingest/readPackage.ts'
import { matrixSvg } from '../../../../../src/views/compare/matrix/files/matrixSvg.ts'
import { matrixColumn } from '../../../../../src/views/compare/matrix/model/matrixColumn.ts'
import { columnGroups } from '../../../../../src/views/compare/matrix/model/matrixIndicators.ts'
import { matrixTakeAway } from '../../../../../src/views/compare/matrix/model/matrixTakeAway.ts'
import { tonePaints } from '../../../../../src/views/compare/matrix/model/matrixTone.ts'
import { matrixBody, matrixView } from '../../../../../src/views/compare/matrix/model/matrixView.ts'
import { litenTexts } from '../../../../ingest/litenTexts.ts'

const dataset = readPackage(litenTexts()).dataset!

function taken(asked: Partial<MatrixQuestion>) {
  const question = { ...DEFAULT_MATRIX_QUESTION, ...asked }
  const groups = columnGroups(dataset, question, 'sv')
  const columns = groups.flatMap(({ indicators }) => indicators.map((each) => matrixColumn(dataset, each, question)))
  const body = matrixBody(groups, columns, question, 'sv')
  const view = matrixView(dataset, body, question, [], { need: null, landscapes: null }, 'sv')
  return {
    body,
    view,
    takeAway: matrixTakeAway({ dataset, body, view, question, stamp: ['stamp'], language: 'sv' }),
  }
}

describe('the matrix taken away', () => {
  it('has the municipality first, areas in their order, groups last, and reasons where there is no number', () => {
    const { takeAway } = taken({ columns: ['laser_hemma'] })
    expect(takeAway.table.columns.map(({ heading }) => heading)).toEqual([
      'id',
      'Område',
      'Läser hemma varje vecka, barn (kvot, 2024)',
    ])
    expect(takeAway.table.rows).toEqual([
      ['0098', 'Kommunens egna värden', 22.1],
      ['02', 'Kyrkbyn', 25 / 22.1],
      ['01', 'Norrvik', 25 / 22.1],
      ['04', 'Strandnäs', { missing: 'Visas inte (för få personer)' }],
      ['03', 'Söderåsen', 0],
      ['05', 'Ön och Skäret', { missing: expect.stringMatching(/Saknas|Samlas/) }],
      ['kusten', 'Kusten', { missing: 'Visas inte (för få personer)' }],
    ])
    expect(takeAway.suppression).toBe('Två tal visas inte, eftersom de gäller för få personer.')
    expect(takeAway.unit).toBe('Kvot till kommunen. Senaste period.')
    expect(takeAway.source).toContain('Påhittade siffror')
    expect(takeAway.stamp).toEqual(['stamp'])
  })

  it('has the grounds of the screen on light paper, where a difference is clear and nowhere else', () => {
    const { body, view, takeAway } = taken({ columns: 'all' })
    const { rows } = takeAway.table
    const { cells: fills, key } = takeAway.table.fills!
    expect(key.slice(0, 2).map(({ text }) => text)).toEqual(['Lägre än kommunen', 'Högre'])
    expect(fills.map((row) => row.length)).toEqual(rows.map((row) => row.length))
    expect(fills[0]).toEqual(rows[0]!.map(() => null))
    const paints = Object.values(tonePaints('light'))
    for (const [r, row] of [...view.rows, ...view.groupRows].entries()) {
      const cells = body.cells.rowOf(row)
      expect(fills[r + 1]!.slice(0, 2)).toEqual([null, null])
      for (const [c, { tone }] of cells.entries()) expect(fills[r + 1]![c + 2] === null).toBe(tone === null)
    }
    const used = fills.flat().filter((each) => each !== null)
    expect(used.length).toBeGreaterThan(0)
    for (const each of used) expect(paints).toContainEqual(each)
  })

  it('is drawn whole, with every name, number and pattern', () => {
    const { body, view } = taken({ columns: 'all' })
    const svg = matrixSvg({
      body,
      view,
      municipality: 'Kommunen',
      groupsFirst: false,
      chosen: ['01'],
      paints: tonePaints('light'),
      palette: PALETTES.light,
    })
    for (const text of [
      'Ön och Skäret',
      'Kusten',
      'Läser hemma varje',
      '>1,13<',
      '>22,1<',
      '>0,00<',
      'url(#matrix-missing)',
    ])
      expect(svg.text, text).toContain(text)
    expect(svg.text).toContain(PALETTES.light.sel[0]!)
    expect(svg.text.match(/<text/g)!.length).toBeGreaterThan(20)
    expect(svg.width).toBeGreaterThan(3 * 44)
  })
})
