import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PACKAGE_FILES } from '../../src/ingest/packageFiles.ts'
import { readPackage } from '../../src/ingest/readPackage.ts'
import { litenTexts } from './litenTexts.ts'

const originals = litenTexts()
const scrap = fc.oneof(
  fc.constantFrom('"', ',', ';', '\n', '\r\n', '{', '}', '[', ']', 'null', '-1', '1e999', 'NaN', '__proto__', '\u202E'),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const damage = fc.record({
  file: fc.constantFrom(...PACKAGE_FILES),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(200),
  scrap,
})

it('a damaged package is read without throwing, and what is shown is finite or missing', () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
      const texts = new Map(originals)
      for (const { file, from, length, scrap } of damages) {
        const text = texts.get(file) ?? ''
        const at = Math.floor(from * text.length)
        texts.set(file, text.slice(0, at) + scrap + text.slice(at + length))
      }
      const { dataset } = readPackage(texts)
      for (const { value, status } of dataset?.values.values() ?? []) {
        for (let cell = 0; cell < status.length; cell++) {
          const isValue = status[cell] === 1 || status[cell] === 2
          expect(Number.isFinite(value[cell])).toBe(isValue)
        }
      }
    }),
    { numRuns: 400, seed: 41 },
  )
})

it('a table without rows says that there are none, which is no fault', () => {
  const header = originals.get('measures.csv')!.split('\n')[0]!
  const { dataset, issues } = readPackage(new Map(originals).set('measures.csv', `${header}\n`))
  expect(dataset!.measures).toEqual([])
  expect(issues.filter(({ file }) => file === 'measures.csv')).toMatchObject([
    { severity: 'info', code: 'file-no-rows' },
  ])
})
