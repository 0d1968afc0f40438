import { expect, it } from 'vitest'
import { base85 } from '../../tools/portable/base85.ts'

it('writes bytes as base64.b85encode of Python 3 does, with a comma for the sign that opens a tag', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text)
  expect(base85(utf8('Social kompass'))).toBe('Q*UEwVQe64Z*6d4b8`')
  expect(base85(utf8('åäö'))).toBe('!==Nd!?p')
  expect(base85(new Uint8Array(4))).toBe('00000')
  expect(base85(new Uint8Array(5).fill(255))).toBe('|NsC0{{')
  expect(base85(utf8('a'))).toBe('VE')
  expect(base85(new Uint8Array())).toBe('')
  expect(base85(Uint8Array.from({ length: 256 }, (_, byte) => byte)).slice(0, 60)).toBe(
    '009C61O)~M2nh-c3=Iws5D^j+6crX17#SKH9337XAR!_nBqb&%C@Cr{EG;fC',
  )
})
