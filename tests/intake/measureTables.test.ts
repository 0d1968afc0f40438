import { expect, it } from 'vitest'
import { measureTexts } from '../../src/intake/measureTexts.ts'
import { openFile } from '../../src/intake/openFile.ts'
import { workbook } from './support/workbooks.ts'

const kindOf = async (text: string) => (await openFile({ name: 'x', bytes: new TextEncoder().encode(text) })).kind

it.each([
  [
    'Insats;Område;Ansvarig;Status\nLäxhjälp;Brogården;Utbildning;Pågår\nVandring;Noltorp, Östlyckan och Tegelbruket;KS;Planerad\n',
    'measures',
  ],
  ['Insats;Område;Status\nLäxhjälp;Centrum;Pågår\n', 'measures'],
  ['Plan 2024;;\n;;\nMålområde;Åtgärd;Tidplan\nPsykisk hälsa;Läxhjälp;2024\n', 'measures'],
  ['measure_id,title_sv\na,A\n', 'measures'],
  ['Namn\tAnsvarig\tStatus\nLäxhjälp\tBUN\tPågår\n', 'measures'],
  // Figures have names, ages, areas, periods and sources, too.
  ['Område;Ålder;Period;Antal;Källa\nA;0-5;2023;10;SCB\n', 'sheets'],
  ['area_id,indicator_id,period,sex,value,status\nA,b,2023,total,1,\n', 'sheets'],
  ['Namn;Andel;2023\nA;1;2\n', 'sheets'],
  ['Aktivitet;2023;2024\nBiblioteksbesök;10;11\n', 'sheets'],
])('%j is read as %s', async (text, kind) => {
  expect(await kindOf(text)).toBe(kind)
})

it('a list in a workbook is known as well, but not on a hidden sheet', async () => {
  const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
  const made = (state?: 'hidden') => workbook([{ name: 'A', rows, ...(state && { state }) }], ['Insats', 'Ansvarig'])
  expect((await openFile({ name: 'x', bytes: made() })).kind).toBe('measures')
  expect((await openFile({ name: 'x', bytes: made('hidden') })).kind).toBe('sheets')
})

it('a workbook with lists gives the text of each, and of nothing else', async () => {
  const cell = (ref: string, at: number) => `<c r="${ref}" t="s"><v>${at}</v></c>`
  const list = `<row r="1">${cell('A1', 0)}${cell('B1', 1)}</row><row r="3">${cell('A3', 2)}<c r="B3" s="3"><v>45657</v></c></row>`
  const strings = ['Insats', 'Start', 'Läxhjälp, "stor"', 'Om filen']
  const info = { name: 'Info', rows: `<row r="1">${cell('A1', 3)}</row>` }
  const { files, issues } = await measureTexts({
    name: 'plan.xlsx',
    bytes: workbook([info, { name: 'Plan', rows: list }], strings),
  })
  expect(issues).toEqual([])
  expect(files).toEqual([{ name: 'plan.xlsx', text: 'Insats,Start\n\n"Läxhjälp, ""stor""",2024-12-31\n' }])
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(90)])
  expect((await measureTexts({ name: 'x.xls', bytes: old })).issues[0]!.code).toBe('file-refused')
})
