import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const LIST = '../shared/IMPORT-QUIRKS.md'
const isThere = existsSync(LIST)

const QUIRKS = 'tests/intake/quirks.test.ts'
const CASES = 'tests/intake/cases.test.ts'

/** What an entry of the list speaks of, the file of the test that holds it, and the name of that test. */
type Held = readonly [what: string, file: string, test: string]

const ENTRIES: Readonly<Record<number, readonly Held[]>> = {
  1: [
    ['UTF-8 without a mark', QUIRKS, '1. UTF-8'],
    ['UTF-8 with its mark', QUIRKS, '1. UTF-8 with its mark'],
    ['Windows-1252', QUIRKS, '1. Windows-1252'],
    ['UTF-16', QUIRKS, '1. UTF-16 with its mark, as Excel saves Unicode text'],
    ['Mac Roman', QUIRKS, '1. Mac Roman'],
    ['garbled letters', QUIRKS, '1. letters that were garbled before are told'],
    ['code page 850', 'tests/intake/px.test.ts', 'Windows, UTF-8, and DOS where it says nothing'],
  ],
  2: [['letters taken apart', QUIRKS, '2. letters and their rings apart (NFD)']],
  3: [
    ['commas in names and numbers', QUIRKS, '3. commas in names and decimals'],
    ['tabs', QUIRKS, '3. tabs'],
    [
      'a comma that cuts a number',
      QUIRKS,
      '3. a decimal comma that cuts rows at the delimiter gives no shifted number',
    ],
  ],
  4: [['sep=;', QUIRKS, '4. sep=;']],
  5: [
    ['title lines', QUIRKS, '5. a title with the delimiter in it'],
    ['notes and the day of the update below', CASES, 'PxWeb with title, code and name in one cell, and notes below'],
    ['several header rows, merged', 'tests/intake/workbooks.test.ts', 'hidden rows and columns, and merged cells'],
    ['a last row of faults', QUIRKS, '5. a last row with nothing but a fault of Excel is told, and no footer'],
  ],
  6: [
    ['quotes not doubled', QUIRKS, '6. quotation marks inside quotes, not doubled'],
    ['line breaks', QUIRKS, '6. CR alone'],
    ['a trailing delimiter', QUIRKS, '6. a delimiter at the end of every row'],
    ['empty lines', QUIRKS, '6. empty lines'],
  ],
  7: [
    ['spaces between thousands', QUIRKS, '7. spaces between thousands'],
    ['a point between thousands', QUIRKS, '7. point between thousands where a comma follows'],
    ['what may be both', QUIRKS, '7. a point before three digits is asked about'],
    ['both signs in a column', QUIRKS, '7. comma and point in one column are asked about; whole numbers are certain'],
  ],
  8: [
    ['kinds of minus', QUIRKS, '8. four kinds of minus'],
    ['a lone dash', QUIRKS, '8. a lone dash is no minus'],
  ],
  9: [
    ['per cent', QUIRKS, '9. signs of per cent'],
    ['shares of one', QUIRKS, '9. shares of one are asked about'],
    ['kronor', QUIRKS, '9. kronor behind the number'],
    ['thousand kronor', QUIRKS, '9. thousand kronor are the unit of the indicator'],
  ],
  10: [
    ['signs', QUIRKS, '10. signs for missing'],
    ['faults of Excel', QUIRKS, '10. faults of Excel'],
    ['suffixes', QUIRKS, '10. marks for revised and provisional'],
    ['brackets', QUIRKS, '10. a number in brackets'],
    ['blank beside zero', QUIRKS, '10. blank and zero'],
  ],
  11: [
    ['powers', QUIRKS, '11. powers, which have lost digits'],
    ['codes', QUIRKS, '11. codes, which are no numbers'],
    ['lost zeros', CASES, 'codes that lost their zero are one question for all'],
    ['dates that were ages', QUIRKS, '11. an age band that became a date'],
  ],
  12: [
    ['an edition behind the code', QUIRKS, 'an edition behind the code'],
    ['code and name in one cell', QUIRKS, 'code and name in one cell'],
    ['case and spaces', QUIRKS, 'the name in other case and spaces'],
    ['near names', QUIRKS, '12. a name with other hyphens or letters is offered, not joined'],
    ['names of nothing', QUIRKS, '12. a name that is like none is told, and is the area that somebody says it is'],
    ['code against name', QUIRKS, '12. a code and a name that say different areas are asked about'],
  ],
  13: [['larger units', QUIRKS, '13. rows of larger units are references, sums of what cannot be told are neither']],
  14: [
    ['the same twice', QUIRKS, '14. the same figure twice counts once; two different ones are neither'],
    [
      'areas on one side only',
      QUIRKS,
      '14. an area that the map has not is told, and one that the table has not is listed',
    ],
    ['smaller areas', 'tests/intake/smallerAreas.test.ts', 'are added where they count, by hand: 12 + 30'],
    ['a division of its own', 'tests/geo/matchDivision.test.ts', 'leaves out what a border cuts, on both of its sides'],
  ],
  15: [
    ['years, school years, spans, quarters, months', QUIRKS, 'quirks of times and sexes'],
    ['terms', QUIRKS, '15. terms are asked about'],
    ['no time at all', QUIRKS, '15. no time anywhere is asked about, and any that is given is taken'],
    ['school years of four digits', CASES, 'school years of four digits are never years: asked first'],
  ],
  16: [
    ['codes of Statistics Sweden', QUIRKS, '1, 2 and 1+2 of Statistics Sweden'],
    ['codes of Kolada', QUIRKS, 'M, K and T of Kolada'],
    ['codes alone', QUIRKS, '16. %s alone are asked about or refused'],
    ['files of Kolada', 'tests/intake/jsonCubes.test.ts', 'says women with K and men with M, and Sweden with 0000'],
  ],
  17: [
    ['headings that say several things', QUIRKS, '17. periods and sexes are read out of headings'],
    ['one heading twice', QUIRKS, '17. two columns of one heading with different numbers are neither'],
  ],
  18: [
    ['editions', CASES, '18. two editions of the areas in one table: one series with a break'],
    [
      'in the package’s own series',
      CASES,
      'a change of edition breaks the series of an indicator that the package has, too',
    ],
    [
      'parts that are not their total',
      QUIRKS,
      '18. parts that are more or less than their total stand as they are: nobody rescales what was blurred',
    ],
    [
      'ages that overlap',
      QUIRKS,
      '18. ages that overlap, as 25–64 and 25–65 do, are two indicators and never one series',
    ],
  ],
  19: [
    ['order of the index', 'tests/intake/jsonCubes.test.ts', 'has its categories in the order of the index'],
    [
      'sparse values and statuses',
      'tests/intake/jsonCubes.test.ts',
      'has values by position, and statuses as one text',
    ],
    [
      'no roles',
      'tests/intake/jsonCubes.test.ts',
      'needs no roles, no labels, and no index where there is one category',
    ],
  ],
  20: [['pages of rows', 'tests/intake/jsonCubes.test.ts', 'are a sheet, and say when they are one page of several']],
  21: [
    [
      'by range',
      'tests/intake/geometrySystems.test.ts',
      'is degrees, SWEREF 99 TM or Web Mercator by the range of the numbers',
    ],
    ['local zones', 'tests/intake/geometry.test.ts', 'in a local zone that it does not name is asked about'],
    ['axes', 'tests/intake/geometry.test.ts', 'with its axes in the other order is turned, and it is told'],
    ['RT 90', 'tests/intake/geometry.test.ts', 'in RT 90, or in a system that is not read, is refused with what to do'],
  ],
  22: [
    ['rings, heights, collections', 'tests/intake/geometry.test.ts', 'is mended or set aside one by one, and told'],
    ['parts', 'tests/intake/geometry.test.ts', 'joins the parts of one area, and tells'],
    ['a corner far out', 'tests/ingest/casesGeometry.test.ts', 'one corner that is out by kilometres'],
    [
      'many corners',
      'tests/geo/simplifyCoverage.test.ts',
      'are still shared: one outline, no cracks, the same neighbours',
    ],
    [
      'codes beside counters',
      'tests/intake/geometry.test.ts',
      'are asked about where only counters or several columns could be it',
    ],
  ],
  23: [
    ['layers and rows', 'tests/intake/geoPackages.test.ts', 'is every row of every layer, as SQLite wrote them'],
    ['envelopes', 'tests/intake/geoPackages.test.ts', 'has its place with an envelope of kind %i'],
    ['heights', 'tests/intake/geoPackages.test.ts', 'has its heights, without measures, in both ways of writing them'],
    ['curves', 'tests/intake/geoPackages.test.ts', 'is known by its bent lines'],
  ],
  24: [
    [
      'code pages',
      'tests/intake/shapefiles.test.ts',
      'has its letters when the .cpg says %j and the table is UTF-8: %s',
    ],
    [
      'folders and several layers',
      'tests/intake/shapefiles.test.ts',
      'may lie in a folder, with other endings, and beside others',
    ],
  ],
  25: [
    ['hidden and merged', 'tests/intake/workbooks.test.ts', 'is all its sheets, with those that are hidden'],
    ['kinds of cells', 'tests/intake/workbooks.test.ts', 'keeps what every cell is: numbers as they are'],
    ['formulas', 'tests/intake/workbooks.test.ts', 'has no number where a formula was never worked out'],
    ['the old format', 'tests/intake/zips.test.ts', 'what no reader takes'],
  ],
  26: [
    ['several areas in a cell', 'tests/ingest/sheet/readMeasureSheet.test.ts', 'finds several areas in one cell'],
    [
      'words and dates',
      'tests/ingest/sheet/readMeasureSheet.test.ts',
      'reads the whole municipality, quarters and unknown words',
    ],
    [
      'ages in the target group',
      'tests/ingest/sheet/sheetCases.test.ts',
      'asks whether ages in the target group are those of the measure',
    ],
  ],
  27: [
    ['numbers stay numbers', 'tests/output/files/csvFile.test.ts', 'keeps the numbers of the screen numbers'],
    [
      'there and back',
      'tests/output/files/csvFile.test.ts',
      'comes back as it was, whatever the texts, but for the guard',
    ],
  ],
  28: [
    [
      'parts of shares',
      'tests/analysis/protection/protectDataset.test.ts',
      'hides a share whose numerator, denominator or remainder is small',
    ],
    [
      'sums over areas',
      'tests/analysis/protection/protectDataset.test.ts',
      'over areas: with the municipality published, the smallest second area goes too',
    ],
    [
      'a division made of hidden parts',
      'tests/facts/intake/withCarried.test.ts',
      'takes over what the areas it is made of have together',
    ],
  ],
}

describe('the list of quirks of imports', () => {
  it.skipIf(!isThere)(`is held entry by entry${isThere ? '' : ' (skipped: ../shared is not here)'}`, () => {
    const entries = [...readFileSync(LIST, 'utf8').matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number))
    expect(Object.keys(ENTRIES).map(Number)).toEqual(entries)
  })

  it.each(Object.entries(ENTRIES))('%s. has a test by its name for all that it speaks of', (_, held) => {
    expect(held).not.toEqual([])
    expect(held.filter(([, file, test]) => !readFileSync(file, 'utf8').includes(test))).toEqual([])
  })
})
