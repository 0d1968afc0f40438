import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { gunzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openFile } from '../../src/intake/openFile.ts'
import { cubeCells } from './support/cubeCells.ts'
import { opened } from './support/opened.ts'
import { shapes, table } from './support/shapefiles.ts'
import { openDocument, workbook, zipped } from './support/workbooks.ts'

const ring = [
  [0, 0],
  [0, 1],
  [1, 1],
  [0, 0],
]
const shp = shapes([[ring], [ring], null])
const dbf = table([{ name: 'kod', type: 'C', length: 4 }], [['a'], ['b'], ['c']], true)
const PX = `CHARSET="ANSI";\nCODEPAGE="utf-8";\nSTUB="a";\nHEADING="b";\nVALUES("a")="x","y";\nVALUES("b")="1","2","3";\nDATA=\n1 2 3\n4 ".." 6;\n`
const STAT = JSON.stringify({
  ...{ class: 'dataset', id: ['a', 'b'], size: [2, 3], value: { 0: 1, 4: 2.5 }, status: { 1: '..' } },
  dimension: { a: { category: { index: { x: 1, y: 0 } } }, b: { category: { index: ['1', '2', '3'] } } },
})
const TOPO = JSON.stringify({
  ...{
    type: 'Topology',
    arcs: [
      [
        [0, 0],
        [0, 9],
        [9, 9],
        [0, 0],
      ],
    ],
  },
  objects: { a: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]], id: 'x' }] } },
})

const FILES: Readonly<Record<string, Uint8Array>> = {
  'an Excel workbook': workbook([
    { name: 'A', rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>0.5</v></c></row>' },
  ]),
  'an OpenDocument workbook': openDocument(
    '<table:table><table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row></table:table>',
  ),
  'a GeoPackage': gunzipSync(readFileSync('tests/fixtures/intake/omraden.gpkg.gz')),
  'a shapefile': zipped({ 'a.shp': shp, 'a.dbf': dbf }),
  'a PX file': new TextEncoder().encode(PX),
  'a JSON-stat file': new TextEncoder().encode(STAT),
  'a TopoJSON file': new TextEncoder().encode(TOPO),
}

/** A file with some bytes changed, and perhaps its end cut off or something put in. */
const damagedFile = (bytes: Uint8Array) =>
  fc
    .record({
      changes: fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 12 }),
      end: fc.oneof({ weight: 4, arbitrary: fc.constant(bytes.length) }, fc.nat(bytes.length)),
      extra: fc.uint8Array({ maxLength: 20 }),
      at: fc.nat(bytes.length),
    })
    .map(({ changes, end, extra, at }) => {
      const changed = bytes.slice()
      for (const [index, byte] of changes) changed[index] = byte
      return Uint8Array.from([
        ...changed.subarray(0, Math.min(at, end)),
        ...extra,
        ...changed.subarray(Math.min(at, end), end),
      ])
    })

describe('a damaged file', () => {
  it.each(Object.entries(FILES))('%s is opened or refused, and never throws', async (_, bytes) => {
    await fc.assert(
      fc.asyncProperty(damagedFile(bytes), async (damaged) => {
        const file = await openFile({ name: 'x', bytes: damaged })
        if (file.kind === 'refused') expect(file.issues.length).toBeGreaterThan(0)
        if (file.kind === 'cube') {
          const { dimensions, values } = file.cube
          expect(values.length).toBe(dimensions.reduce((product, { categories }) => product * categories.length, 1))
        }
      }),
      { numRuns: 100 },
    )
  })

  it('inside a shape or its table is refused or has as many rows as shapes', async () => {
    await fc.assert(
      fc.asyncProperty(damagedFile(shp), damagedFile(dbf), async (shapeBytes, tableBytes) => {
        const file = await openFile({ name: 'x', bytes: zipped({ 'a.shp': shapeBytes, 'a.dbf': tableBytes }) })
        expect(['refused', 'features']).toContain(file.kind)
      }),
      { numRuns: 100 },
    )
  })

  it('of any bytes is opened or refused', async () => {
    const start = fc.constantFrom('', 'PK\x03\x04', 'SQLite format 3\0', '{', '[', '<', 'CHARSET="ANSI";', '\xff\xfe')
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 3000 }), async (head, rest) => {
        const bytes = Uint8Array.from([...Array.from(head, (sign) => sign.charCodeAt(0)), ...rest])
        expect((await openFile({ name: 'x', bytes })).name).toBe('x')
      }),
      { numRuns: 100 },
    )
  })
})

it('a workbook with a wrong bit in it has its own numbers or none', async () => {
  const numbers = Array.from({ length: 200 }, (_, at) => at * 7.25)
  const rows = numbers.map((number, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${number}</v></c></row>`).join('')
  const bytes = workbook([{ name: 'A', rows }])
  const expected = numbers.map((number) => [String(number)])
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
      const changed = bytes.slice()
      changed[at]! ^= 1 << bit
      const file = await openFile({ name: 'x', bytes: changed })
      if (file.kind === 'sheets') expect(file.sheets[0]!.rows).toEqual(expected)
      else expect(file.kind).toBe('refused')
    }),
    { numRuns: 300 },
  )
})

describe('figures that were written are the figures that are read', () => {
  const codes = fc.uniqueArray(
    fc
      .stringMatching(/^[A-Za-zåäö0-9 .;,=()#-]{1,8}$/)
      .map((text) => text.replaceAll('#', ' ').trim())
      .filter((text) => text !== ''),
    { minLength: 1, maxLength: 4 },
  )
  const cell = fc.oneof(
    fc.integer({ min: -1e6, max: 1e6 }),
    fc.integer({ min: -1e6, max: 1e6 }).map((number) => number / 1000),
    fc.constant(null),
  )
  const cube = fc.tuple(codes, codes).chain(([stub, heading]) =>
    fc.record({
      stub: fc.constant(stub),
      heading: fc.constant(heading),
      cells: fc.array(cell, { minLength: stub.length * heading.length, maxLength: stub.length * heading.length }),
    }),
  )

  const expected = (stub: readonly string[], heading: readonly string[], cells: readonly (number | null)[]) =>
    Object.fromEntries(
      stub.flatMap((row, at) =>
        heading.map((column, index) => [`${row} ${column}`, cells[at * heading.length + index] ?? null]),
      ),
    )

  it('in PX, whatever the names', async () => {
    await fc.assert(
      fc.asyncProperty(cube, async ({ stub, heading, cells }) => {
        const list = (all: readonly string[]) => all.map((text) => `"${text}"`).join(',\n')
        const px = `CHARSET="ANSI";\nCONTENTS="c";\nSTUB="s";\nHEADING="h";\nVALUES("s")=${list(stub)};\nVALUES("h")=${list(heading)};\nDATA=\n${cells.map((each) => each ?? '":"').join(' ')};\n`
        const { cube: read } = await opened(px, 'cube')
        const found = Object.fromEntries(
          Object.entries(cubeCells(read)).map(([key, value]) => [
            key.slice(0, -2),
            value === 'not-collected' ? null : value,
          ]),
        )
        expect(found).toEqual(expected(stub, heading, cells))
      }),
      { numRuns: 100 },
    )
  })

  it('in JSON-stat, in whatever order the keys come', async () => {
    await fc.assert(
      fc.asyncProperty(cube, fc.boolean(), async ({ stub, heading, cells }, isSparse) => {
        const index = (all: readonly string[]) => Object.fromEntries(all.map((code, at) => [code, at]).reverse())
        const value = isSparse
          ? Object.fromEntries(cells.flatMap((each, at) => (each === null ? [] : [[at, each]])))
          : cells
        const stat = {
          class: 'dataset',
          id: ['s', 'h'],
          size: [stub.length, heading.length],
          value,
          dimension: { s: { category: { index: index(stub) } }, h: { category: { index: index(heading) } } },
        }
        const { cube: read } = await opened(JSON.stringify(stat), 'cube')
        expect(cubeCells(read)).toEqual(expected(stub, heading, cells))
      }),
      { numRuns: 100 },
    )
  })

  it('in both kinds of workbooks, with all their decimals', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 20 }),
        async (numbers) => {
          const rows = numbers
            .map((number, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${number}</v></c></row>`)
            .join('')
          const ods = numbers
            .map(
              (number) =>
                `<table:table-row><table:table-cell office:value-type="float" office:value="${number}"><text:p>9,9</text:p></table:table-cell></table:table-row>`,
            )
            .join('')
          for (const bytes of [
            workbook([{ name: 'A', rows }]),
            openDocument(`<table:table table:name="A">${ods}</table:table>`),
          ]) {
            const { sheets } = await opened(bytes, 'sheets')
            const read = numbers.map((_, at) => sheets[0]!.typeOf?.(at, 0))
            expect(read).toEqual(numbers.map((value) => ({ kind: 'number', value: value + 0 })))
          }
        },
      ),
      { numRuns: 100 },
    )
  })
})
