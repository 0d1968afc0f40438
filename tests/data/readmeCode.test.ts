import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readShortCode, shortCode } from '../../src/address/shortCode.ts'
import { decodeState } from '../../src/address/urlCodec.ts'
import { vocabularyOf } from '../../src/address/vocabularyOf.ts'
import { alingsas } from '../analysis/alingsas.ts'
import { ROOT } from './readPackage.ts'

it('the short code that README shows opens a view; the first map’s is to be written there when it is not', () => {
  const vocabulary = vocabularyOf(alingsas())
  const shown = /\*\*short code\*\* \(`([\dA-Z-]+)`\)/.exec(readFileSync(`${ROOT}/README.md`, 'utf8'))?.[1] ?? ''
  const first = shortCode(decodeState('?view=karta', vocabulary).state, vocabulary)
  expect(readShortCode(shown, vocabulary).kind, `README: write ${first}`).toBe('address')
})
