import { expect, it } from 'vitest'
import { readDoneDeadlines, tickDeadline } from '../../src/keeping/doneDeadlines.ts'
import { mergeTexts } from '../../src/keeping/project/model/mergeTexts.ts'
import { textStorage } from '../support/textStorage.ts'

const KEY = 'social-kompass:deadlines:0097'
const storage = (text: string | null = null) => textStorage(KEY, text)
const sent = { id: 'regionen', year: 2027 }

it('a tick is there the next time, of its year alone, and can be taken away', () => {
  const browser = storage()
  expect(tickDeadline('0097', sent, '2026-11-28', browser)).toBe(true)
  tickDeadline('0097', { ...sent, year: 2026 }, '2025-11-30', browser)
  expect(readDoneDeadlines('0097', browser)).toEqual([
    { ...sent, on: '2026-11-28' },
    { id: 'regionen', year: 2026, on: '2025-11-30' },
  ])
  tickDeadline('0097', sent, null, browser)
  expect(readDoneDeadlines('0097', browser)).toEqual([{ id: 'regionen', year: 2026, on: '2025-11-30' }])
  expect(readDoneDeadlines('0098', browser)).toEqual([])
})

it.each([
  ['no object', 3],
  ['without a year', { id: 'a', on: '2026-01-01' }],
  ['without a day', { id: 'a', year: 2026, on: 'soon' }],
])('what cannot be read stays where it is: %s', (_, broken) => {
  const browser = storage(JSON.stringify([broken]))
  tickDeadline('0097', sent, '2026-11-28', browser)
  expect(readDoneDeadlines('0097', browser)).toEqual([{ ...sent, on: '2026-11-28' }])
  expect(JSON.parse(browser.texts.get(KEY)!)).toContainEqual(broken)
})

it('says so where nothing can be kept', () => {
  expect(tickDeadline('0097', sent, '2026-11-28', null)).toBe(false)
})

it('comes along with a project file: done by one is done', () => {
  const [own, other] = [
    { ...sent, on: '2026-11-28' },
    { id: 'kommunstyrelsen', year: 2027, on: '2026-12-14' },
  ]
  const { texts, collisions } = mergeTexts({ [KEY]: JSON.stringify([own]) }, { [KEY]: JSON.stringify([own, other]) })
  expect(JSON.parse(texts[KEY]!)).toEqual([own, other])
  expect(collisions).toEqual([])
})
