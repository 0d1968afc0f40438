import { describe, expect, it } from 'vitest'
import { nearestRecipe } from '../../src/intake/recipe/nearestRecipe.ts'
import { parseRecipe } from '../../src/intake/recipe/parseRecipe.ts'
import { recipeAmong } from '../../src/intake/recipe/recipeAmong.ts'
import { editsWithRecipe, recipeWithEdits } from '../../src/intake/recipe/recipeEdits.ts'
import { madeUpContext as context } from '../../tools/bench/import/madeUpContext.ts'
import { asked, codesOf, figuresOf, readText, referencesOf } from './support/readText.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const single = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0))
  return new Uint8Array(units.buffer)
}
const MAC: Readonly<Record<string, number>> = { å: 0x8c, ä: 0x8a, ö: 0x9a }

const TABLE = 'Delområde;Antal hushåll 2024\nÄngby-Åsen;12\nSödra Hamnen;14\n'
const READ = { '0099R002 antal_hushall 2024': 12, '0099R003 antal_hushall 2024': 14 }
/** One column of figures of the year 2024 over as many areas as there are cells. */
const column = (heading: string, cells: readonly string[]) =>
  `Region;${heading}\n${cells.map((cell, at) => `0099R0${String(at + 1).padStart(2, '0')};${cell}`).join('\n')}\n`
const values = async (heading: string, cells: readonly string[], answers = {}) =>
  Object.values(figuresOf(await readText(column(heading, cells), { context, answers })))

describe('quirks of encodings', () => {
  it.each([
    ['1. UTF-8', utf8(TABLE)],
    ['1. UTF-8 with its mark', utf8(`\uFEFF${TABLE}`)],
    ['1. Windows-1252', single(TABLE)],
    ['1. UTF-16 with its mark, as Excel saves Unicode text', utf16(TABLE.replaceAll(';', '\t'))],
    [
      '1. Mac Roman',
      Uint8Array.from(TABLE.replace('Ä', 'ä').replace('Å', 'å'), (letter) => MAC[letter] ?? letter.charCodeAt(0)),
    ],
    ['2. letters and their rings apart (NFD)', utf8(TABLE.normalize('NFD'))],
  ])('%s', async (_, bytes) => {
    const intake = await readText(bytes, { context })
    expect(figuresOf(intake)).toEqual(READ)
    expect(asked(intake)).toEqual([])
  })

  it('1. letters that were garbled before are told', async () => {
    expect(codesOf(await readText('Delområde;Antal\nÃ„ngby Ã¥sen;1\n'))).toContain('text-garbled')
  })
})

describe('quirks of delimiters', () => {
  it.each([
    ['3. commas in names and decimals', 'Region;Andel, procent 2024\n"Kvarnbacken, västra";12,5\nGråbo;13,5\n'],
    ['3. tabs', 'Region\tAndel, procent 2024\nKvarnbacken, västra\t12,5\nGråbo\t13,5\n'],
    ['4. sep=;', 'sep=;\nRegion;Andel, procent 2024\nKvarnbacken, västra;12,5\nGråbo;13,5\n'],
    ['6. CR alone', 'Region;Andel, procent 2024\rKvarnbacken, västra;12,5\rGråbo;13,5\r'],
    ['6. a delimiter at the end of every row', 'Region;Andel, procent 2024;\nKvarnbacken, västra;12,5;\nGråbo;13,5;\n'],
    ['6. empty lines', 'Region;Andel, procent 2024\n\nKvarnbacken, västra;12,5\n\nGråbo;13,5\n\n\n'],
    [
      '5. a title with the delimiter in it',
      'Andel; efter delområde\n\nRegion;Andel, procent 2024\nKvarnbacken, västra;12,5\nGråbo;13,5\n',
    ],
    [
      '6. quotation marks inside quotes, not doubled',
      '"Andel ""unga"" i "X""\n\n"Region";"Andel, procent 2024"\n"Kvarnbacken, västra";"12,5"\n"Gråbo";"13,5"\n',
    ],
  ])('%s', async (_, text) => {
    expect(figuresOf(await readText(text, { context }))).toEqual({
      '0099R005 andel_procent 2024': 12.5,
      '0099R011 andel_procent 2024': 13.5,
    })
  })

  it('3. a decimal comma that cuts rows at the delimiter gives no shifted number', async () => {
    const figures = figuresOf(await readText('Region,Andel unga 2024\n0099R001,12,5\n0099R002,13,5\n', { context }))
    expect(Object.values(figures)).not.toEqual(expect.arrayContaining([12]))
  })
})

describe('quirks of numbers', () => {
  it.each([
    [
      '7. spaces between thousands',
      'Antal hushåll 2024',
      ['1 234', '1\u00a0234', '1\u202f234', '1\u2009234', '12'],
      [1234, 1234, 1234, 1234, 12],
    ],
    [
      '7. point between thousands where a comma follows',
      'Medianinkomst, kr 2024',
      ['1.234,5', '1.300'],
      [1234.5, 1300],
    ],
    [
      '8. four kinds of minus',
      'Nettoflyttning, antal 2024',
      ['-3', '\u22124', '\u20115', '–6', '7'],
      [-3, -4, -5, -6, 7],
    ],
    ['8. a lone dash is no minus', 'Antal hushåll 2024', ['-', '–', '3'], ['not-applicable', 'not-applicable', 3]],
    ['9. signs of per cent', 'Andel unga 2024', ['12 %', '13,5%'], [12, 13.5]],
    ['9. kronor behind the number', 'Hyra 2024', ['1 200 kr', '900 kr'], [1200, 900]],
    [
      '10. signs for missing',
      'Antal hushåll 2024',
      ['..', '.', '...', 'X', 'U', '<5', '*', 'null', '7'],
      [
        'not-collected',
        'not-applicable',
        'not-collected',
        'suppressed',
        'suppressed',
        'suppressed',
        'suppressed',
        'not-collected',
        7,
      ],
    ],
    [
      '10. faults of Excel',
      'Antal hushåll 2024',
      ['#SAKNAS!', '#N/A', '#DIVISION/0!', '#VÄRDEFEL!', '#REF!', '7'],
      ['not-collected', 'not-collected', 'unreadable', 'unreadable', 'unreadable', 7],
    ],
    ['10. marks for revised and provisional', 'Antal hushåll 2024', ['12 r', '13p', '14'], [12, 13, 14]],
    ['10. a number in brackets', 'Antal hushåll 2024', ['(12)', '13'], ['unreadable', 13]],
    ['11. powers, which have lost digits', 'Antal hushåll 2024', ['1,2E+05', '13'], ['unreadable', 13]],
    ['11. codes, which are no numbers', 'Antal hushåll 2024', ['0123', '13'], ['unreadable', 13]],
    [
      '11. an age band that became a date',
      'Antal hushåll 2024',
      ['05-sep', '13', '14', '15'],
      ['unreadable', 13, 14, 15],
    ],
    [
      'what arithmetic leaves of a decimal, and decimals that are all there',
      'Andel unga 2024',
      [
        '0,30000000000000004',
        '0,3',
        '-434,99999999999994',
        '66,66666666666667',
        '66,666666666666671',
        '12,345678901234567',
      ],
      [0.3, 0.3, -435, 66.66666666666667, 66.66666666666667, 12.345678901234567],
    ],
    ['a whole number that no double holds', 'Antal hushåll 2024', ['12345678901234567', '13'], ['unreadable', 13]],
    ['10. blank and zero', 'Antal hushåll 2024', ['', '0', '3'], ['not-collected', 0, 3]],
  ])('%s', async (_, heading, cells, expected) => {
    expect(await values(heading, cells)).toEqual(expected)
  })

  it('a heading with its unit names the indicator without it, and is found again by either', async () => {
    const nameOf = async (heading: string) => {
      const { indicators } = await readText(column(heading, ['12,5', '13,5']), { context })
      return indicators.map(({ indicator: { name, unit } }) => [name.sv, unit])
    }
    expect(await nameOf('Behöriga till gymnasiet, procent 2024')).toEqual([['Behöriga till gymnasiet', 'percent']])
    expect(await nameOf('Medelhyra (kr) 2024')).toEqual([['Medelhyra', 'kr']])
    expect(await nameOf('Andel, procent 2024')).toEqual([['Andel, procent', 'percent']])
  })

  it('5. a last row with nothing but a fault of Excel is told, and no footer', async () => {
    const intake = await readText(
      'Delområde;Antal hushåll 2023;Antal hushåll 2024\nÄngby-Åsen;12;13\nMellanstan;#DIV/0!;\n',
    )
    expect(figuresOf(intake)).toMatchObject({ 'Mellanstan antal_hushall 2023': 'unreadable' })
    expect(intake.issues.map(({ code, line }) => [code, line])).toContainEqual(['number-excel-error', 3])
  })

  it('7. a point before three digits is asked about', async () => {
    const intake = await readText(column('Antal hushåll 2024', ['1.234', '2.345']), { context })
    expect(asked(intake).some((id) => id.startsWith('decimal:'))).toBe(true)
    expect(figuresOf(intake)).toEqual({})
  })

  it('7. comma and point in one column are asked about; whole numbers are certain', async () => {
    expect(await values('Antal hushåll 2024', ['12,5', '13.5', '14'])).toEqual([14])
  })

  it('9. shares of one are asked about', async () => {
    const cells = ['0,12', '0,5', '0,99']
    expect(await values('Andel unga 2024', cells)).toEqual([])
    const answers = { 'percent-scale:andel_unga': 'share' }
    expect(await values('Andel unga 2024', cells, answers)).toEqual([12, 50, 99])
  })

  it('9. thousand kronor are the unit of the indicator', async () => {
    const intake = await readText(column('Nettoinkomst, tkr 2024', ['301,5', '299,0']), { context })
    expect(intake.indicators[0]!.unit).toBe('tkr')
  })
})

describe('quirks of areas', () => {
  it.each([
    ['an edition behind the code', '0099R001_RegSO2025'],
    ['code and name in one cell', '0099R001 Granvik (Norra Torget)'],
    ['code and bare name', '0099R001 Norra Torget'],
    ['the name in other case and spaces', 'norra  torget'],
    ['the name as Statistics Sweden writes it', 'Granvik (Norra Torget)'],
  ])('%s', async (_, text) => {
    const intake = await readText(`Region;Antal hushåll 2024\n${text};12\n0099R003;13\n`, { context })
    expect(Object.keys(figuresOf(intake))[0]).toMatch(/^0099R001 /)
    expect(asked(intake).filter((id) => id.startsWith('area'))).toEqual([])
  })

  it('12. a name with other hyphens or letters is offered, not joined', async () => {
    const intake = await readText('Region;Antal hushåll 2024\nÄngby Åsen;12\nHedlnda;3\n0099R003;13\n', { context })
    expect(asked(intake).filter((id) => id.startsWith('area:'))).toEqual(['area:Ängby Åsen', 'area:Hedlnda'])
    expect(Object.keys(figuresOf(intake))).toHaveLength(1)
  })

  it('12. a name that is like none is told, and is the area that somebody says it is', async () => {
    const text = 'Delområde;Antal hushåll 2024\nKvarteret;12\nSödra Hamnen;14\n'
    expect(figuresOf(await readText(text, { context }))).toEqual({ '0099R003 antal_hushall 2024': 14 })
    const said = await readText(text, { context, answers: { 'area:Kvarteret': '0099R002' } })
    expect(figuresOf(said)).toEqual({ '0099R002 antal_hushall 2024': 12, '0099R003 antal_hushall 2024': 14 })
    expect([said.unmatched.rows, said.strayAnswers]).toEqual([[], []])
    const other = await readText(text, { context, answers: { 'area:Kvarteret': 'ingenstans' } })
    expect(other.strayAnswers).toEqual(['area:Kvarteret'])
  })

  it('12. a code and a name that say different areas are asked about', async () => {
    const intake = await readText('Region;Antal hushåll 2024\n0099R001 Hedlunda;12\n0099R003;13\n', { context })
    expect(asked(intake)).toContain('area:0099R001 Hedlunda')
  })

  it('13. rows of larger units are references, sums of what cannot be told are neither', async () => {
    const intake = await readText(
      'Region;Antal hushåll 2024\n00 Riket;9\n0099 Granvik;8\n0099;8\nTotalt;7\nOkänt;1\n0099R003;13\n',
      { context },
    )
    expect(referencesOf(intake)).toEqual([
      ['country', '00', '2024', 9],
      ['municipality', '0099', '2024', 8],
    ])
    expect(intake.unmatched.rows.map(({ text, reason }) => [text, reason])).toEqual([
      ['Totalt', 'total'],
      ['Okänt', 'residual'],
    ])
    expect(Object.values(figuresOf(intake))).toEqual([13])
  })

  it('14. the same figure twice counts once; two different ones are neither', async () => {
    const intake = await readText('Region;Antal hushåll 2024\n0099R001;12\n0099R001;12\n0099R002;13\n0099R002;14\n', {
      context,
    })
    expect(Object.values(figuresOf(intake))).toEqual([12])
    expect(codesOf(intake)).toContain('cell-duplicate')
  })

  it('18. parts that are more or less than their total stand as they are: nobody rescales what was blurred', async () => {
    const intake = await readText(
      'Region;Kön;År;Antal hushåll\n0099R001;kvinnor;2025;12\n0099R001;män;2025;30\n0099R001;totalt;2025;45\n',
      { context },
    )
    expect(figuresOf(intake)).toEqual({
      '0099R001 antal_hushall 2025 women': 12,
      '0099R001 antal_hushall 2025 men': 30,
      '0099R001 antal_hushall 2025': 45,
    })
    expect(intake.issues.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('18. ages that overlap, as 25–64 and 25–65 do, are two indicators and never one series', async () => {
    const intake = await readText(
      'Region;Ålder;År;Andel eftergymnasialt utbildade, procent\n0099R001;25-64 år;2023;41,5\n0099R001;25-65 år;2024;42,5\n0099R002;25-64 år;2023;31,5\n0099R002;25-65 år;2024;32,5\n',
      { context },
    )
    const keys = Object.keys(figuresOf(intake)).map((key) => key.split(' '))
    expect(keys).toHaveLength(4)
    const periodsOf = new Map<string, Set<string>>()
    for (const [, indicator, period] of keys)
      periodsOf.set(indicator!, (periodsOf.get(indicator!) ?? new Set()).add(period!))
    expect([...periodsOf.values()].map((periods) => [...periods])).toEqual([['2023'], ['2024']])
  })

  it('14. an area that the map has not is told, and one that the table has not is listed', async () => {
    const intake = await readText('Region;Antal hushåll 2024\n0099R001;12\n0099R077;13\n', { context })
    expect(codesOf(intake)).toContain('row-area-unknown')
    expect(intake.unmatched.areas).toHaveLength(11)
  })
})

describe('quirks of times and sexes', () => {
  it.each([
    ['2024', '2024'],
    ['2024-12-31', '2024-12-31'],
    ['2023/24', '2023/24'],
    ['2023/2024', '2023/24'],
    ['läsåret 2023/24', '2023/24'],
    ['2022-2024', '2022–2024'],
    ['2024K2', '2024K2'],
    ['2024Q2', '2024K2'],
    ['kvartal 2 2024', '2024K2'],
    ['2024M06', '2024M06'],
    ['juni 2024', '2024M06'],
    ['31 december 2024', '2024-12-31'],
  ])('%s', async (text, period) => {
    const intake = await readText(`Region;Tid;Antal hushåll\n0099R001;${text};12\n0099R003;${text};13\n`, { context })
    expect(Object.keys(figuresOf(intake))[0]).toBe(`0099R001 antal_hushall ${period}`)
  })

  it('15. terms are asked about', async () => {
    const text = 'Region;Termin;Antal elever\n0099R001;HT2023;12\n0099R003;HT2023;13\n'
    expect(asked(await readText(text, { context }))).toEqual(['terms'])
    expect(Object.keys(figuresOf(await readText(text, { context, answers: { terms: 'school' } })))[0]).toContain(
      '2023/24',
    )
  })

  it('15. no time anywhere is asked about, and any that is given is taken', async () => {
    const text = 'Region;Antal hushåll\n0099R001;12\n0099R003;13\n'
    expect(asked(await readText(text, { context }))).toEqual(['period'])
    expect(Object.keys(figuresOf(await readText(text, { context, answers: { period: '2024' } })))[0]).toContain(' 2024')
  })

  it.each([
    ['1, 2 and 1+2 of Statistics Sweden', ['1', '2', '1+2'], ['men', 'women', '']],
    ['M, K and T of Kolada', ['M', 'K', 'T'], ['men', 'women', '']],
    ['words', ['Män', 'Kvinnor', 'Totalt'], ['men', 'women', '']],
  ])('%s', async (_, codes, sexes) => {
    const rows = codes.map((code, at) => `0099R001;${code};${at + 1}`).join('\n')
    const intake = await readText(`Region;Kön;Antal elever 2024\n${rows}\n`, { context })
    expect(Object.keys(figuresOf(intake)).map((key) => key.split(' ')[3] ?? '')).toEqual(sexes)
  })

  it.each([[['1', '2']], [['M']], [['K', 'F']]])('16. %s alone are asked about or refused', async (codes) => {
    const rows = codes.map((code, at) => `0099R001;${code};${at + 1}`).join('\n')
    expect(figuresOf(await readText(`Region;Kön;Antal elever 2024\n${rows}\n`, { context }))).toEqual({})
  })

  it('17. periods and sexes are read out of headings', async () => {
    const text = 'Region;Antal elever män 2023;Antal elever kvinnor 2023;Antal elever 2024\n0099R001;1;2;3\n'
    expect(figuresOf(await readText(text, { context }))).toEqual({
      '0099R001 antal_elever 2023 men': 1,
      '0099R001 antal_elever 2023 women': 2,
      '0099R001 antal_elever 2024': 3,
    })
  })

  it('17. two columns of one heading with different numbers are neither', async () => {
    const intake = await readText('Region;Antal hushåll 2024;Antal hushåll 2024\n0099R001;1;2\n', { context })
    expect(figuresOf(intake)).toEqual({})
  })
})

describe('what a table says beside its figures', () => {
  it('a share with its part and its whole is joined by arithmetic, and said', async () => {
    const text =
      'Region;Antal arbetslösa 2024;Antal invånare 2024;Andel arbetslösa 2024\n0099R001;10;80;12,5\n0099R002;9;60;15,0\n0099R003;3;40;7,5\n'
    const intake = await readText(text, { context })
    expect(intake.findings.find(({ code }) => code === 'numerator')!.chosen).toBe('antal_arbetslosa/antal_invanare')
    const { figures } = intake
    const shares = Array.from({ length: figures.count }, (_, at) => at).filter(
      (at) => figures.indicatorIds[figures.indicator[at]!] === 'andel_arbetslosa',
    )
    expect(shares.map((at) => [figures.numerator[at], figures.n[at]])).toEqual([
      [10, 80],
      [9, 60],
      [3, 40],
    ])
  })

  it('a table of one row a person is refused, and nothing of it is kept', async () => {
    const people =
      'Område;Personnummer;Antal hushåll 2024\n0099R001;19811218-9876;1\n0099R002;19121212-1212;1\n0099R003;20121212-1212;1\n'
    const intake = await readText(people, { context })
    expect(codesOf(intake)).toContain('persons-refused')
    expect(JSON.stringify(intake)).not.toMatch(/9876|1212-1212/)
    expect(intake.figures.count).toBe(0)
  })

  it('numbers of ten digits without a day of birth or its check digit are no persons', async () => {
    const intake = await readText(
      'Region;Kod;Antal hushåll 2024\n0099R001;1811211234;1\n0099R002;8112189877;1\n0099R003;8112189875;2\n',
      { context },
    )
    expect(codesOf(intake)).not.toContain('persons-refused')
  })

  it('a key file gives pairs', async () => {
    const intake = await readText('desokod;regsokod\n0099A0010;0099R001\n0099C1020;0099R002\n', { context })
    expect(intake.pairs).toEqual([
      { from: '0099A0010', to: '0099R001', flag: '' },
      { from: '0099C1020', to: '0099R002', flag: '' },
    ])
  })
})

describe('a recipe', () => {
  const table = (year: number) => `Region;Antal hushåll ${year}\n0099R001;2.109\n0099R003;2.087\n`
  it('answers next year as this, and says what has changed', async () => {
    const { recipe } = await readText(table(2024), { context, answers: { 'decimal:antal_hushall': 'comma' } })
    const next = await readText(table(2025), { context, recipe })
    expect(figuresOf(next)).toEqual({ '0099R001 antal_hushall 2025': 2109, '0099R003 antal_hushall 2025': 2087 })
    expect(codesOf(next)).not.toContain('recipe-drift')
    const drifted = await readText(table(2025).replace('Region;', 'Område;'), { context, recipe })
    expect(drifted.issues.find(({ code }) => code === 'recipe-drift')!.params).toMatchObject({
      missing: 'Region',
      added: 'Område',
    })
  })

  it('keeps what was written over the guesses, and reads it back as a row of a package', async () => {
    const { recipe } = await readText(table(2024), { context, answers: { 'decimal:antal_hushall': 'comma' } })
    const values = {
      name: { sv: 'Hushåll', en: 'Households' },
      direction: 'lower-better' as const,
      decimals: 0,
      sdg: [10, 11],
      priorityAreas: [],
      source: 'Påhittad',
    }
    const edits = [
      { id: 'antal_hushall', values, isLeftOut: false },
      { id: 'annat', values: {}, isLeftOut: true },
    ]
    const kept = parseRecipe(JSON.stringify(recipeWithEdits(recipe, edits)))
    expect(kept?.answers).toEqual(recipe.answers)
    expect(editsWithRecipe(kept, [])).toEqual(edits)
    const later = editsWithRecipe(kept, [{ id: 'antal_hushall', values: { decimals: 2 }, isLeftOut: false }])
    expect(later[0]).toEqual({ ...edits[0], values: { ...values, decimals: 2 } })
    const cells = { direction: 'upwards', decimals: '99', sdg: '11', nothing: 'x' }
    const damaged = { ...recipe, indicators: { antal_hushall: { isLeftOut: false, cells } } }
    expect(editsWithRecipe(damaged, [])).toEqual([{ id: 'antal_hushall', isLeftOut: false, values: { sdg: [11] } }])
  })

  it('is found again by the shape of its tables, the one that differs least', async () => {
    const made = await readText(table(2024), { context, answers: { 'decimal:antal_hushall': 'comma' } })
    const other = await readText('Stadsdel;År;Kön;Antal barn\nHedlunda;2024;män;3\nGråbo;2024;män;4\n', { context })
    const kept = [{ recipe: other.recipe }, { recipe: made.recipe }]
    const next = await readText(table(2025), { context })
    expect(nearestRecipe(kept, next.recipe.tables)).toEqual({ kept: kept[1], drift: [] })
    const drifted = await readText(table(2025).replace('Region;', 'Område;'), { context })
    expect(nearestRecipe(kept, drifted.recipe.tables)?.drift).toEqual([
      { table: 1, missing: ['Region'], added: ['Område'] },
    ])
    const stranger = await readText('Skola;Kön;Antal barn 2024\nHedlunda;män;3\n', { context })
    expect(nearestRecipe(kept, stranger.recipe.tables)).toBeNull()
  })

  it('is taken from among the files that are dropped with it', async () => {
    const { recipe } = await readText(table(2024), { context, answers: { 'decimal:antal_hushall': 'comma' } })
    const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
    const figures = file('fil.csv', table(2025))
    expect(recipeAmong([file('recept.json', JSON.stringify(recipe)), figures])).toEqual({ files: [figures], recipe })
    const json = file('annat.json', '{"a":1}')
    expect(recipeAmong([json])).toEqual({ files: [json], recipe: null })
  })
})
