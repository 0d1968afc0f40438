import { describe, expect, it } from 'vitest'
import { DEFAULT_MATRIX_QUESTION, type MatrixQuestion } from '../../../../../src/address/MatrixQuestion.ts'
import { protectDataset } from '../../../../../src/analysis/protectDataset.ts'
import { readPackage } from '../../../../../src/ingest/readPackage.ts'
import { matrixColumn } from '../../../../../src/views/compare/matrix/model/matrixColumn.ts'
import { columnGroups, proposedColumns } from '../../../../../src/views/compare/matrix/model/matrixIndicators.ts'
import { matrixList } from '../../../../../src/views/compare/matrix/model/matrixList.ts'
import type { OrderBasis } from '../../../../../src/views/compare/matrix/model/matrixOrder.ts'
import { matrixReadout } from '../../../../../src/views/compare/matrix/model/matrixReadout.ts'
import { matrixCounts, matrixSentence } from '../../../../../src/views/compare/matrix/model/matrixSentence.ts'
import { matrixBody, matrixView } from '../../../../../src/views/compare/matrix/model/matrixView.ts'
import { alingsas, alingsasRows } from '../../../../analysis/alingsas.ts'
import { datasetOf } from '../../../../analysis/need/needFixtures.ts'
import { litenTexts } from '../../../../ingest/litenTexts.ts'

const NOTHING: OrderBasis = { need: null, landscapes: null }
const liten = readPackage(litenTexts()).dataset!
const real = alingsas()

function matrixOf(dataset: typeof real, asked: Partial<MatrixQuestion> = {}, basis = NOTHING, chosen: string[] = []) {
  const question = { ...DEFAULT_MATRIX_QUESTION, ...asked }
  const groups = columnGroups(dataset, question, 'sv')
  const columns = groups.flatMap(({ indicators }) => indicators.map((each) => matrixColumn(dataset, each, question)))
  const body = matrixBody(groups, columns, question, 'sv')
  return { body, view: matrixView(dataset, body, question, chosen, basis, 'sv') }
}
const namesOf = (...args: Parameters<typeof matrixOf>) => matrixOf(...args).view.rows.map(({ name }) => name)
const textsOf = (areaId: string, ...args: Parameters<typeof matrixOf>) => {
  const { body } = matrixOf(...args)
  return body.cells.rowOf({ kind: 'area', at: args[0].areaIndex.get(areaId)! })
}

describe('the columns to begin with', () => {
  it('are those the package puts forward and those that can be tested, grouped, each once', () => {
    expect(proposedColumns(liten, DEFAULT_MATRIX_QUESTION)).toEqual(['laser_hemma', 'medelinkomst'])
    const groups = columnGroups(liten, DEFAULT_MATRIX_QUESTION, 'sv')
    expect(groups.map(({ name, indicators }) => [name, ...indicators.map(({ id }) => id)])).toEqual([
      ['Delaktighet', 'laser_hemma'],
      ['Ekonomi', 'medelinkomst'],
    ])
  })

  it('leave out series that have been followed by others, and counts', () => {
    const proposed = proposedColumns(real, DEFAULT_MATRIX_QUESTION)
    expect(proposed).toContain('hyresratter')
    expect(proposed).not.toContain('hyresratter_2020_2023')
    expect(proposed).not.toContain('folkmangd')
    expect(proposed).toEqual(expect.arrayContaining([...real.meta.keyIndicators]))
  })

  it('are those with the period, or with two periods for a change', () => {
    const in2023 = new Set(
      alingsasRows('values.csv')
        .filter(({ period }) => period === '2023')
        .map(({ indicator_id }) => indicator_id),
    )
    const proposed = proposedColumns(real, { at: '2023', since: null })
    expect(proposed.length).toBeGreaterThan(2)
    expect(proposed.every((id) => in2023.has(id))).toBe(true)
    expect(proposedColumns(real, { at: null, since: 'first' })).toEqual(
      expect.arrayContaining(['folkmangd', 'hyresratter', 'hyresratter_2020_2023']),
    )
    expect(proposedColumns(real, { at: null, since: 'first' })).not.toContain('lag_ekonomisk_standard')
  })

  it('are the reader’s own when there are some, in the order of the package', () => {
    const groups = columnGroups(liten, { ...DEFAULT_MATRIX_QUESTION, columns: ['antal_barn', 'laser_hemma'] }, 'sv')
    expect(groups.flatMap(({ indicators }) => indicators.map(({ id }) => id))).toEqual(['laser_hemma', 'antal_barn'])
    expect(columnGroups(liten, { ...DEFAULT_MATRIX_QUESTION, columns: 'all' }, 'sv')).toHaveLength(3)
  })
})

describe('the cells', () => {
  it('write ratios with a comma, and values where a ratio means nothing', () => {
    const [read, income] = textsOf('01', liten)
    expect(read).toMatchObject({ text: '1,13', tone: null, gap: null })
    // Norrvik has 301.5 tkr; an income below zero elsewhere leaves no ratio.
    expect(income?.text).toBe('302')
    expect(matrixOf(liten).body.groups[1]!.heads[0]).toMatchObject({ unit: 'tkr', isTested: false })
  })

  it('tell zero, missing and suppressed apart', () => {
    expect(textsOf('03', liten)[0]).toMatchObject({ text: '0,00', tone: 'n3', isOutside: true, gap: null })
    expect(textsOf('04', liten)[0]).toMatchObject({
      text: '',
      gap: 'suppressed',
      label: 'Visas inte (för få personer)',
    })
    expect(textsOf('05', liten)[0]).toMatchObject({ text: '', gap: 'missing' })
  })

  it('write values and distances when asked to', () => {
    expect(textsOf('03', liten, { number: 'value' })[0]!.text).toBe('0,0')
    // (0 - 22.1) / 14.433757 = -1.53
    expect(textsOf('03', liten, { number: 'distance' })[0]!.text).toBe('−1,5')
  })

  it('tell the lower side without their colour, by the number or by a line that the key explains', () => {
    const asked = (question: Partial<MatrixQuestion>) => {
      const { body, view } = matrixOf(liten, question)
      const cell = body.cells.rowOf({ kind: 'area', at: liten.areaIndex.get('03')! })[0]!
      const key = view.legend.keys.find(({ sign }) => sign === 'below')
      return [cell.tone, cell.isBelow, key?.text]
    }
    expect(asked({})).toEqual(['n3', false, undefined])
    expect(asked({ number: 'distance' })).toEqual(['n3', false, undefined])
    expect(asked({ number: 'value' })).toEqual(['n3', true, 'Streck under talet: lägre än kommunen'])
    // More reading at home is favourable, so the lowest is on the other side where colour judges.
    expect(asked({ number: 'value', palette: 'judged' })).toEqual(['p3', false, undefined])
    const { view } = matrixOf(real, { palette: 'judged' })
    expect(view.legend.keys.map(({ text }) => text)).toContain('Streck under talet: gynnsammare')
  })

  it('say why there is no change across a new definition', () => {
    expect(textsOf('01', liten, { since: '2023', columns: ['laser_hemma'] })[0]).toMatchObject({
      text: '–',
      gap: 'none',
      label: 'Ny definition mellan perioderna',
    })
  })

  it('never show what is hidden, not in a group either', () => {
    const hidden = protectDataset(liten).dataset
    const { body, view } = matrixOf(hidden, { columns: 'all' })
    const group = body.cells.rowOf(view.groupRows[0]!)
    expect(group[0]).toMatchObject({ gap: 'suppressed', text: '' })
    const children = body.cells.rowOf({ kind: 'area', at: hidden.areaIndex.get('04')! })
    expect(children.at(-1)).toMatchObject({ gap: 'suppressed', text: '' })
  })

  it('stand in the drawing and in the words of one cell alike', () => {
    const at = real.areaIndex.get('1489R017')!
    const { body } = matrixOf(real)
    const column = body.cells.columns[0]!
    expect(column.indicator.id).toBe('lag_ekonomisk_standard')
    expect(body.cells.rowOf({ kind: 'area', at })[0]).toMatchObject({ text: '2,47', tone: 'p3', isOutside: true })
    const read = matrixReadout('Noltorp', column.areas[at]!, column, 'sv')
    expect(read.figure).toBe('25\u00a0%')
    expect(read.verdict?.lead).toBe('Högre än kommunen.')
    expect(read.details.join(' ')).toContain('Kommunen 10,1\u00a0%.')
    expect(read.details.join(' ')).toContain('2,47 gånger kommunens värde.')
  })
})

describe('the order of the areas', () => {
  it('is that of the need index where there is one, else of the names', () => {
    const scores = liten.areas.map((_, i) => (i === 1 ? null : i))
    const need = { name: 'Behov', scores }
    expect(namesOf(liten)).toEqual(['Kyrkbyn', 'Norrvik', 'Strandnäs', 'Söderåsen', 'Ön och Skäret'])
    expect(namesOf(liten, {}, { ...NOTHING, need })).toEqual([
      'Ön och Skäret',
      'Strandnäs',
      'Söderåsen',
      'Norrvik',
      'Kyrkbyn',
    ])
    expect(namesOf(liten, { reversed: true }, { ...NOTHING, need }).at(-1)).toBe('Kyrkbyn')
  })

  it('by a column has areas without figure last whichever way it runs, ties by name', () => {
    const order = { by: 'indicator' as const, indicatorId: 'laser_hemma' }
    expect(namesOf(liten, { order })).toEqual(['Kyrkbyn', 'Norrvik', 'Söderåsen', 'Strandnäs', 'Ön och Skäret'])
    expect(namesOf(liten, { order, reversed: true })).toEqual([
      'Söderåsen',
      'Kyrkbyn',
      'Norrvik',
      'Strandnäs',
      'Ön och Skäret',
    ])
  })

  it('by landscape follows the numbers', () => {
    const landscapes = [2, 0, null, 1, 0]
    expect(namesOf(liten, { order: { by: 'landscape' } }, { ...NOTHING, landscapes })).toEqual([
      'Kyrkbyn',
      'Ön och Skäret',
      'Strandnäs',
      'Norrvik',
      'Söderåsen',
    ])
    const { view } = matrixOf(liten, { order: { by: 'landscape' } }, { ...NOTHING, landscapes })
    expect(view.rows.map(({ landscape, starts }) => [landscape, starts])).toEqual([
      [0, false] as const,
      [0, false] as const,
      [1, true] as const,
      [2, true] as const,
      [null, true] as const,
    ])
    const waiting = matrixOf(liten, { order: { by: 'landscape' } }, { ...NOTHING, landscapes: 'waiting' })
    expect(waiting.view.orderSentences).toEqual(['Kompassen räknas. Ordnade efter namn så länge.'])
  })

  it('by likeness keeps the four areas of one landscape together', () => {
    const names = namesOf(real, { order: { by: 'likeness' } })
    const places = ['Noltorp', 'Nolhaga-Hagagården', 'Brogården-Östlyckan', 'Nygård-Stockslycke'].map((name) =>
      names.indexOf(name),
    )
    expect(Math.max(...places) - Math.min(...places)).toBe(3)
    expect(new Set(names).size).toBe(23)
  })

  it('holds only the areas that are asked for', () => {
    expect(namesOf(liten, { kinds: ['landsbygd'] })).toEqual(['Norrvik', 'Söderåsen', 'Ön och Skäret'])
    expect(namesOf(liten, { find: ' SKÄR' })).toEqual(['Ön och Skäret'])
    expect(namesOf(liten, { onlyChosen: true }, NOTHING, ['02'])).toEqual(['Kyrkbyn'])
    expect(namesOf(liten, { onlyChosen: true })).toHaveLength(5)
    expect(matrixOf(liten, { find: 'zzz' }).view.rows).toEqual([])
  })
})

describe('the sentence', () => {
  it('counts on the small package: of three tested shares one is clear', () => {
    const { view } = matrixOf(liten, { columns: ['laser_hemma'] })
    expect(view.counts).toMatchObject({ tested: 3, clear: 1, mostInArea: 1, mostInColumn: 1, ofColumns: 1, ofAreas: 3 })
    expect(view.sentence).toBe(
      'Av 3 tal skiljer sig 1 tydligt från kommunen. Det gäller värdet för läser hemma varje vecka, barn i Söderåsen.',
    )
  })

  it('does not say "most" of one each', () => {
    const tested = { unit: 'percent', method: 'wilson', n: 10_000, municipality: 20 } as const
    const dataset = datasetOf([
      { id: 'x', ...tested, figures: [30, 20, 20] },
      { id: 'y', ...tested, figures: [20, 20, 30] },
    ])
    const columns = dataset.indicators.map((each) => matrixColumn(dataset, each, DEFAULT_MATRIX_QUESTION))
    const said = (areaAts: readonly number[], language: 'sv' | 'en') =>
      matrixSentence(dataset, columns, matrixCounts(columns, areaAts), language)
    expect(said([0, 1, 2], 'sv')).toBe(
      'Av 6 tal skiljer sig 2 tydligt från kommunen. Inget område har mer än ett; inget mått gäller mer än ett område.',
    )
    expect(said([1, 2], 'en')).toMatch(/It concerns the value for y in Area C\.$/)
  })

  it('says that nothing can be told where nothing is tested', () => {
    expect(matrixOf(liten, { columns: ['medelinkomst'] }).view.sentence).toMatch(/går inte att säga/)
  })

  it('follows the areas that are shown', () => {
    expect(matrixOf(liten, { columns: ['laser_hemma'], find: 'Norrvik' }).view.sentence).toBe(
      'Inget av 1 tal skiljer sig tydligt från kommunen.',
    )
  })
})

describe('the key to the signs', () => {
  it('explains what occurs and nothing else', () => {
    const signs = (asked: Partial<MatrixQuestion>) =>
      matrixOf(liten, asked).view.legend.keys.map(({ sign, tone }) => tone ?? sign)
    expect(signs({ columns: ['laser_hemma'] })).toEqual(['not-clear', 'outside', 'missing', 'suppressed', 'up'])
    expect(signs({ columns: ['antal_barn'] })).toEqual(['untested'])
  })

  it('calls an indicator untested only where there is something to test', () => {
    const { view, body } = matrixOf(liten, { columns: ['laser_hemma'], since: '2023' })
    expect(view.notes.join(' ')).not.toContain('går inte att pröva')
    expect(body.groups[0]!.heads[0]!.isTested).toBe(true)
    expect(matrixOf(liten, { columns: ['medelinkomst'] }).view.notes.join(' ')).toContain('går inte att pröva')
  })

  it('puts limits under the ratios and none under judgements', () => {
    const texts = (asked: Partial<MatrixQuestion>) => matrixOf(liten, asked).view.legend.ticks.map(({ text }) => text)
    expect(texts({})).toEqual(['0,67', '0,91', '1,00', '1,10', '1,50'])
    expect(texts({ number: 'distance' })).toEqual(['−1,5', '−0,5', '0,0', '0,5', '1,5'])
    expect(texts({ palette: 'judged' })).toEqual([])
  })
})

describe('the matrix as a list', () => {
  const { body, view } = matrixOf(real)
  const row = view.rows.find(({ name }) => name === 'Noltorp')!
  const list = matrixList(body, row, 'sv')

  it('has every indicator once under its area, what lies farthest from the municipality first, and says how many are clear', () => {
    expect(list.items).toHaveLength(body.cells.columns.length)
    expect(new Set(list.items.map(({ indicatorId }) => indicatorId)).size).toBe(list.items.length)
    const isClear = list.items.map(({ cell }) => /tydligt (högre|lägre)/.test(cell.label))
    const clear = isClear.filter(Boolean).length
    expect(isClear).toEqual([...Array(clear).fill(true), ...Array(list.items.length - clear).fill(false)])
    expect(list.summary).toMatch(new RegExp(`^${clear} av \\d+ mått skiljer sig tydligt$`))
    // 25 % against 10.1 and 10.1 % against 3.7: both more than double, beyond the scale.
    expect(list.items.slice(0, 4).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Låg ekonomisk standard', 'Arbetslösa 20–64 år']),
    )
  })

  it('tells higher from lower without colour: bars stand up or hang down in the order of the columns', () => {
    const at = (id: string) => body.cells.columns.findIndex(({ indicator }) => indicator.id === id)
    expect(list.glance[at('arbetslosa')]).toBe(3)
    expect(list.glance[at('sysselsatta')]).toBeLessThan(0)
    expect(list.glance[at('ensamhushall')]).toBe(0)
  })
})
