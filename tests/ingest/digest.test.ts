import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { digest } from '../../src/ingest/digest.ts'

const ALGORITHMS = ['md5', 'sha256'] as const
const bytesOf = (text: string) => new TextEncoder().encode(text)

it('is that of the standards for their own examples', () => {
  expect(digest('md5', bytesOf(''))).toBe('d41d8cd98f00b204e9800998ecf8427e')
  expect(digest('md5', bytesOf('message digest'))).toBe('f96b697d7cb7938d525a2f31aaf161d0')
  expect(digest('sha256', bytesOf('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

it.each(ALGORITHMS)('%s is that of another program, at every length about a block and for any bytes', (algorithm) => {
  const other = (bytes: Uint8Array) => createHash(algorithm).update(bytes).digest('hex')
  for (let length = 54; length < 130; length++) {
    const bytes = new Uint8Array(length).fill(0xe5)
    expect(digest(algorithm, bytes)).toBe(other(bytes))
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => digest(algorithm, bytes) === other(bytes)),
    { numRuns: 100, seed: 11 },
  )
})
