import { describe, expect, it } from 'vitest'
import type { Issue } from '../../../src/domain/Issue.ts'
import { ISSUE_CODES } from '../../../src/domain/IssueCode.ts'
import { LANGUAGES } from '../../../src/domain/LocalText.ts'
import { issueText } from '../../../src/words/issues/issueText.ts'

const issue = (more: Partial<Issue>): Issue => ({
  severity: 'error',
  code: 'number-unreadable',
  file: 'values.csv',
  line: 12,
  column: 'value',
  params: { text: '1 2O4' },
  ...more,
})
// Every parameter that any sentence uses, so that no sentence can lack one unnoticed.
const PARAMS = Object.fromEntries(
  [
    'allowed at area area_id column computed count crs delimiter encoding expected file first format found from guess header hidden id ids indicator inside kind known last lat level limit line lines lon max megabytes min minN most n name names number numerator of other outside paths percent period position positions reason received sample second sex shown status suggestion symbol text to type used value version whole x y',
  ]
    .join(' ')
    .split(' ')
    .map((name) => [name, 7]),
)

/** What no file of one's own is told: it is about the files of a package, and how they fit each other. */
const OF_PACKAGES: ReadonlySet<string> = new Set(
  'file-shorter file-changed hash-unknown archive-outdated archive-unreadable row-footer area-unknown areas-unknown indicator-unknown measure-unknown group-unknown place-twice aggregate-row area-without-values indicator-without-values link-incomplete reach-guessed areas-not-named overlap-failed overlap-none meta-defaults meta-field-missing meta-field-invalid default-indicator-unknown key-indicator-unknown priority-area-unknown theme-unknown lens-empty need-spec-empty'.split(
    ' ',
  ),
)

describe('the words for faults', () => {
  it('say where, what and what to do, in both languages', () => {
    expect(issueText(issue({}), 'sv')).toEqual({
      where: 'values.csv rad 12, kolumn ”value”',
      sentence: '”1 2O4” är inte ett tal.',
      fix: 'Skriv talet med siffror och decimalpunkt, till exempel 12.5, eller lämna cellen tom.',
    })
    expect(issueText(issue({}), 'en')).toEqual({
      where: 'values.csv line 12, column “value”',
      sentence: '“1 2O4” is not a number.',
      fix: 'Write the number with digits and a decimal point, such as 12.5, or leave the cell empty.',
    })
  })

  it('quote the name of a column, which may be any word', () => {
    expect(issueText(issue({ column: 'undefined' }), 'sv').where).toBe('values.csv rad 12, kolumn ”undefined”')
    expect(issueText(issue({ column: 'NaN' }), 'en').where).toBe('values.csv line 12, column “NaN”')
  })

  it('name a place in a JSON file by its path, and a file without a line by its name', () => {
    expect(issueText(issue({ file: 'areas.geojson', line: null, column: 'features[3]' }), 'sv').where).toBe(
      'areas.geojson, features[3]',
    )
    expect(issueText(issue({ line: null, column: null }), 'en').where).toBe('values.csv')
  })

  it.each(LANGUAGES)('are whole sentences for every code in %s', (language) => {
    for (const code of ISSUE_CODES) {
      for (const params of [PARAMS, { ...PARAMS, count: 1, suggestion: '', used: '', guess: '' }]) {
        const { sentence, fix } = issueText(issue({ code, params }), language)
        for (const text of [sentence, fix]) {
          expect(text, code).toMatch(/^[^\s].*[.?!]$/s)
          expect(text, code).not.toMatch(/undefined|NaN|\[object| {2}|\.\.$/)
        }
      }
    }
  })

  it('speak of a file of one’s own by its own headings, and of no file or column of a package', () => {
    const own = { file: 'skola.xlsx', column: 'Antal elever', own: { column: 27 } } as const
    expect(issueText(issue(own), 'sv').where).toBe('skola.xlsx rad 12, kolumn ”Antal elever” (AB)')
    expect(issueText(issue({ ...own, column: '' }), 'en').where).toBe('skola.xlsx row 12, column (AB)')
    const ofPackage =
      /\b(?:values|indicators|references|population|areas|places|notes|goals|measures|area_groups)\.(?:csv|geojson)|kolumn\w* (?:status|n|sd|numerator)\b|columns? (?:status|n|sd|numerator)\b|ci_method|zero_means|not-applicable|_id\b/
    for (const language of LANGUAGES)
      for (const code of ISSUE_CODES.filter((each) => !OF_PACKAGES.has(each))) {
        const { sentence, fix } = issueText(issue({ ...own, code, params: PARAMS }), language)
        expect(`${code}: ${sentence} ${fix}`).not.toMatch(ofPackage)
      }
  })

  it('count one thing in the singular', () => {
    const blank = (count: number) => issueText(issue({ code: 'value-blank', params: { count } }), 'sv').sentence
    expect(blank(1)).toMatch(/^1 cell är tom /)
    expect(blank(12345)).toMatch(/^12\u00a0345 celler är tomma /)
  })

  it('FAULTS 33 and 78: hostile text is shown, not obeyed', () => {
    const sentence = (text: string) => issueText(issue({ params: { text } }), 'sv').sentence
    expect(sentence('a\u202Eb\u0000c')).toBe('”a␣b␣c” är inte ett tal.')
    expect(sentence('شمال')).toBe('”\u2068شمال\u2069” är inte ett tal.')
    expect(sentence('<img src=x onerror=alert(1)>')).toContain('<img src=x onerror=alert(1)>')
  })
})
