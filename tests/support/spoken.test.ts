import { describe, expect, it } from 'vitest'
import { spokenFaults } from '../browser/support/spokenFaults.ts'
import { spokenOutline } from '../browser/support/spokenOutline.ts'
import { readSpoken } from '../browser/support/spokenTree.ts'

const LONG = 'Andelen är högst i Noltorp (25 %) och lägst i Kvarnbacken-Enehagen (3 %).'

/** A page that says a thing besides its heading. */
const page = (...lines: readonly string[]) =>
  readSpoken(['- main:', '  - heading "Karta" [level=1]', ...lines.map((line) => `  ${line}`)].join('\n'))

describe('a snapshot of what is heard', () => {
  it('is read with quotes, states and texts, without addresses and what pictures are drawn of', () => {
    const [node] = readSpoken(
      [
        `- 'link "Säg \\"hej\\": nu" [disabled]':`,
        '  - /url: "?view=karta"',
        '  - text: "Riket 2024: saknas."',
        '  - img "Karta":',
        '    - text: 25 %',
      ].join('\n'),
    )
    expect(node).toMatchObject({ role: 'link', name: 'Säg "hej": nu', states: ['disabled'] })
    expect(node?.children).toEqual([
      { role: 'text', name: '', states: [], text: 'Riket 2024: saknas.', children: [] },
      { role: 'img', name: 'Karta', states: [], text: '', children: [] },
    ])
  })
})

describe('what is wrong for who hears a page', () => {
  it('is nothing where all has a name, once', () => {
    expect(spokenFaults(page('- button "Zooma in"', `- paragraph: ${LONG}`))).toEqual([])
  })

  it.each([
    ['a control without a name', ['- button'], 'button without a name'],
    ['a table without a name', ['- table:', '  - row "1"'], 'table without a name'],
    ['a list of nothing', ['- list'], 'list "" is empty'],
    [
      'a name that says itself twice',
      ['- table "Låg ekonomisk standard Exportera: Låg ekonomisk standard":', '  - row "1"'],
      'table "Låg ekonomisk standard Exportera: Låg ekonomisk standard" says "låg ekonomisk standard" twice',
    ],
    [
      'a level of headings that is missed',
      ['- heading "Mått" [level=3]'],
      'heading 3 "Mått" comes after one of level 1',
    ],
    ['a second title', ['- heading "Mått" [level=1]'], '2 headings of the first level'],
    [
      'a sentence beside a picture of its name',
      [`- paragraph: ${LONG}`, `- img "${LONG}"`],
      `"${LONG.slice(0, 60)}" is heard 2 times (paragraph, img)`,
    ],
  ])('is %s', (_, lines, fault) => {
    expect(spokenFaults(page(...lines))).toEqual([fault])
  })

  it('is not the text of a label beside what it names, nor of a caption in what it names', () => {
    const label = [`- checkbox "${LONG}"`, `- text: ${LONG}`]
    const other = LONG.replace('högst', 'lägst')
    const caption = [`- group "${other}":`, `  - table "${other}":`, `    - caption: ${other}`]
    expect(spokenFaults(page(...label, ...caption))).toEqual([])
  })
})

describe('the outline of what is heard', () => {
  it('has a line for each thing, without figures and running text, and of many the first', () => {
    const lines = [
      '- combobox "Form":',
      '  - option "Karta"',
      '  - option "Tabell" [selected]',
      '- paragraph: Om kartan.',
      '- button "Skriv ut på A4" [pressed]',
      '- table "Läget 2024":',
      '  - rowgroup:',
      '    - row "Område Värde":',
      '      - columnheader "Område"',
      '      - columnheader "Värde"',
      '  - rowgroup:',
      ...[1, 2, 3, 4].flatMap((at) => [`    - row "Område ${at}":`, `      - link "Område ${at}"`]),
    ]
    expect(
      spokenOutline(page(...lines))
        .trimEnd()
        .split('\n'),
    ).toEqual([
      'huvudinnehåll',
      '  rubrik 1 ”Karta”',
      '  kombinationsruta ”Form” med ”Tabell”',
      '  knapp ”Skriv ut på A4” nedtryckt',
      '  tabell ”Läget 0”',
      '    kolumner ”Område”, ”Värde”',
      '    rad',
      '      länk ”Område 0”',
      '    … många',
    ])
  })
})
