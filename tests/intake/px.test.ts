import { describe, expect, it } from 'vitest'
import { cubeCells } from './support/cubeCells.ts'
import { opened, refusal } from './support/opened.ts'

/** Made up; the form is that of Statistics Sweden's files. */
const PX = `CHARSET="ANSI";
AXIS-VERSION="2010";
LANGUAGE="sv";
LANGUAGES="sv","en";
CREATION-DATE="20250221 08:00";
DECIMALS=1;
SHOWDECIMALS=1;
MATRIX="000007Y7";
COPYRIGHT=YES;
CONTENTS="Folkmängd";
UNITS="antal";
TITLE="Folkmängd efter region, "
"kön och år";
TITLE[en]="Population by region, sex and year";
STUB="region","kön";
STUB[en]="region","sex";
HEADING="år";
HEADING[en]="year";
VALUES("region")="0114R001 Väsby; söder","0114R002 Väsby ""norr";
VALUES[en]("region")="0114R001 Väsby; south","0114R002 Väsby north";
VALUES("kön")="män","kvinnor";
VALUES[en]("sex")="men","women";
VALUES("år")="2023","2024";
VALUES[en]("year")="2023","2024";
TIMEVAL("år")=TLIST(A1),"2023","2024";
CODES("region")="0114R001_RegSO2025","0114R002_RegSO2025";
CODES("kön")="1","2";
CODES("år")="2023","2024";
VALUENOTE("region","0114R001 Väsby; söder")="Gränsen#ändrades = 2024.";
SOURCE="SCB";
NOTE="Not; med semikolon och = tecken.";
NOTE[en]="Note.";
DATASYMBOL1="Uppgift kan inte förekomma";
DATASYMBOL2="Uppgift inte tillgänglig";
DATASYMBOL4="Skyddas av sekretess";
DATA=
312 308
".." 7.5
-4 "-"
"." "....";
`

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const px = (replace: string, by: string, text = PX) => {
  if (!text.includes(replace)) throw new Error(replace)
  return text.replace(replace, by)
}

describe('a PX file', () => {
  it('is a cube: stub and heading in order, codes, time, unit, decimals, notes', async () => {
    const { cube, encoding, issues } = await opened(PX, 'cube')
    expect([encoding, issues]).toEqual(['UTF-8', []])
    expect(cube).toMatchObject({
      title: 'Folkmängd efter region, kön och år',
      source: 'SCB',
      notes: ['Not; med semikolon och = tecken.'],
    })
    expect(cube.dimensions).toEqual([
      {
        code: 'region',
        label: 'region',
        categories: [
          { code: '0114R001_RegSO2025', label: '0114R001 Väsby; söder', note: 'Gränsen ändrades = 2024.' },
          { code: '0114R002_RegSO2025', label: '0114R002 Väsby norr' },
        ],
      },
      {
        code: 'kön',
        label: 'kön',
        categories: [
          { code: '1', label: 'män' },
          { code: '2', label: 'kvinnor' },
        ],
      },
      {
        code: 'år',
        label: 'år',
        role: 'time',
        categories: [
          { code: '2023', label: '2023' },
          { code: '2024', label: '2024' },
        ],
      },
      {
        code: 'CONTENTS',
        label: 'CONTENTS',
        role: 'content',
        categories: [{ code: '000007Y7', label: 'Folkmängd', unit: 'antal', decimals: 1 }],
      },
    ])
  })

  it('has its figures in their places, and symbols by what the file says that they mean', async () => {
    const { cube } = await opened(PX, 'cube')
    expect(cubeCells(cube)).toEqual({
      '0114R001_RegSO2025 1 2023 000007Y7': 312,
      '0114R001_RegSO2025 1 2024 000007Y7': 308,
      '0114R001_RegSO2025 2 2023 000007Y7': 'not-collected',
      '0114R001_RegSO2025 2 2024 000007Y7': 7.5,
      '0114R002_RegSO2025 1 2023 000007Y7': -4,
      '0114R002_RegSO2025 1 2024 000007Y7': 'not-applicable',
      '0114R002_RegSO2025 2 2023 000007Y7': 'not-applicable',
      '0114R002_RegSO2025 2 2024 000007Y7': 'suppressed',
    })
  })

  it('is read in the letters it is written in: Windows, UTF-8, and DOS where it says nothing', async () => {
    const label = async (bytes: Uint8Array | string) =>
      (await opened(bytes, 'cube')).cube.dimensions[1]!.categories[0]!.label
    expect(await label(latin(PX))).toBe('män')
    expect(await label(px('CHARSET="ANSI";', 'CHARSET="ANSI";\nCODEPAGE="utf-8";'))).toBe('män')
    const dos: Record<string, string> = { å: '\x86', ä: '\x84', ö: '\x94', Å: '\x8f', Ä: '\x8e', Ö: '\x99' }
    const old = px('CHARSET="ANSI";\n', '').replace(/[åäöÅÄÖ]/g, (letter) => dos[letter]!)
    expect(await label(latin(old))).toBe('män')
  })

  it('in another language of its own is read in Swedish when it has it', async () => {
    const english = PX.replace(/\[en\]/g, '[xx]')
      .replace(/^(STUB|HEADING|TITLE|NOTE|VALUES)(?=[=(])/gm, '$1[sv]')
      .replaceAll('[xx]', '')
    const { cube } = await opened(english, 'cube')
    expect(cube.dimensions.map(({ label }) => label)).toEqual(['region', 'kön', 'år', 'CONTENTS'])
    expect(cube.dimensions[1]!.categories.map(({ label }) => label)).toEqual(['män', 'kvinnor'])
  })

  it('with a variable for its contents has unit and decimals by content', async () => {
    const text = px(
      'VALUES("kön")="män","kvinnor"',
      'CONTVARIABLE="kön";\nUNITS("kvinnor")="procent";\nPRECISION("kön","kvinnor")=2;\nVALUES("kön")="män","kvinnor"',
    )
    const { cube } = await opened(text, 'cube')
    expect(cube.dimensions).toHaveLength(3)
    expect(cube.dimensions[1]).toMatchObject({
      role: 'content',
      categories: [
        { unit: 'antal', decimals: 1 },
        { unit: 'procent', decimals: 2 },
      ],
    })
  })

  describe('with keys', () => {
    const keyed = px(
      PX.slice(PX.indexOf('DATA=')),
      'KEYS("region")=CODES;\nKEYS("kön")=VALUES;\nDATA=\n"0114R002_RegSO2025","kvinnor",1 2\n"0114R001_RegSO2025","män",3 ".."\n;',
    )

    it('has its rows where the keys say, and no zeros where it has no rows', async () => {
      const { cube, issues } = await opened(keyed, 'cube')
      expect(Object.values(cubeCells(cube))).toEqual([3, 'not-collected', null, null, null, null, 1, 2])
      expect(issues).toMatchObject([{ code: 'px-rows-absent', params: { count: 2 } }])
    })

    it('that are not known, or come twice, is refused', async () => {
      expect(await refusal(px('"0114R001_RegSO2025","män",3', '"0114R009","män",3', keyed))).toBe('px-key-unknown')
      expect(await refusal(px('"0114R001_RegSO2025","män"', '"0114R002_RegSO2025","kvinnor"', keyed))).toBe(
        'px-key-twice',
      )
    })
  })

  it.each([
    ['cut off in the middle of its figures', PX.slice(0, -12), 'px-cut-off'],
    ['with one figure too many', px('312 308', '312 308 1'), 'cube-count'],
    ['with one too few', px('312 308', '312'), 'cube-count'],
    ['without figures', PX.slice(0, PX.indexOf('DATA')), 'px-unreadable'],
    ['with a text that never ends', px('SOURCE="SCB"', 'SOURCE="SCB'), 'px-unreadable'],
    [
      'without values for a variable',
      px('VALUES("kön")="män","kvinnor";\n', '').replace('CODES("kön")="1","2";\n', ''),
      'px-unreadable',
    ],
  ])('%s is refused', async (_, text, code) => {
    expect(await refusal(text)).toBe(code)
  })

  it('with a word where a number should be has an unreadable cell, never a part of it', async () => {
    const { cube } = await opened(px('312 308', '3x12 "308"'), 'cube')
    expect(Object.values(cubeCells(cube)).slice(0, 2)).toEqual(['unreadable', 'unreadable'])
  })
})
