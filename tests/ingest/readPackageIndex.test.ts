import { describe, expect, it } from 'vitest'
import { readPackageIndex } from '../../src/ingest/readPackageIndex.ts'

const paths = (...list: unknown[]) => readPackageIndex(JSON.stringify({ packages: list })).map(({ path }) => path)

describe('the list of packages', () => {
  it('is read in its order, with a name for each', () => {
    const json = JSON.stringify({
      packages: [
        { path: 'orten/', title_sv: 'Orten', title_en: 'The place', municipality: 'Orten', synthetic: false },
        { path: 'pahittad', synthetic: true },
      ],
    })
    expect(readPackageIndex(json)).toEqual([
      { path: 'orten/', title: { sv: 'Orten', en: 'The place' }, municipality: 'Orten', synthetic: false },
      { path: 'pahittad/', title: { sv: 'pahittad', en: '' }, municipality: '', synthetic: true },
    ])
  })

  it('offers nothing that does not lie below it', () => {
    const strays = [
      '../x/',
      '/x/',
      'https://example.org/',
      'a/../b/',
      '.dold/',
      'javascript:x',
      'a\\b',
      '',
      7,
      null,
      'a?b',
      'a//b',
    ]
    expect(paths(...strays.map((path) => ({ path })), { path: 'ort/deso/' }, { path: 'ort/deso' }, 'x')).toEqual([
      'ort/deso/',
    ])
  })

  it.each(['', '<html>', '[]', '{"packages":7}', 'null'])('is empty where it is none: %s', (text) => {
    expect(readPackageIndex(text)).toEqual([])
  })
})
