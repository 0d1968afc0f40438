import { expect, it } from 'vitest'
import { keepPlanTemplate, readPlanTemplate } from '../../src/keeping/planTemplate.ts'
import { textStorage } from '../support/textStorage.ts'

const KEY = 'social-kompass:template:0097'
const storage = (text: string | null = null) => textStorage(KEY, text)
const own = { name: 'mall.docx', styles: '<w:styles/>' }

it('the template is there the next time, until another is chosen or none', () => {
  const browser = storage()
  expect(readPlanTemplate('0097', browser)).toBeNull()
  expect(keepPlanTemplate('0097', own, browser)).toBe(true)
  expect(readPlanTemplate('0097', browser)).toEqual(own)
  expect(readPlanTemplate('0098', browser)).toBeNull()
  keepPlanTemplate('0097', { ...own, name: 'ny.docx' }, browser)
  expect(readPlanTemplate('0097', browser)?.name).toBe('ny.docx')
  keepPlanTemplate('0097', null, browser)
  expect(readPlanTemplate('0097', browser)).toBeNull()
})

it.each([
  ['no template', 5],
  ['without styles', { name: 'mall.docx', styles: '' }],
])('what cannot be read stays beside it: %s', (_, broken) => {
  const browser = storage(JSON.stringify([broken]))
  expect(readPlanTemplate('0097', browser)).toBeNull()
  keepPlanTemplate('0097', own, browser)
  expect(readPlanTemplate('0097', browser)).toEqual(own)
  expect(JSON.parse(browser.texts.get(KEY)!)).toContainEqual(broken)
})

it('says so where nothing can be kept', () => {
  expect(keepPlanTemplate('0097', own, null)).toBe(false)
})
