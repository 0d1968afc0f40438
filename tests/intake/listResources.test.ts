import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { listResources } from '../../src/intake/listResources.ts'

it('what was laid over a package is listed, with the size and the checksum that it has now', () => {
  const before = {
    name: 'x',
    resources: [
      { name: 'values', path: 'values.csv', bytes: 1, hash: 'sha256:00' },
      { name: 'indicators', path: 'indicators.csv', title: 'Mått' },
      { name: 'story', path: 'stories/a.md', bytes: 7 },
    ],
  }
  const values = 'area_id,å\n'
  const texts = new Map([
    ['datapackage.json', JSON.stringify(before)],
    ['values.csv', values],
    ['indicators.csv', 'id\n'],
    ['references.csv', 'level\n'],
  ])
  expect(JSON.parse(listResources(texts).get('datapackage.json')!)).toEqual({
    name: 'x',
    resources: [
      {
        name: 'values',
        path: 'values.csv',
        bytes: Buffer.byteLength(values),
        hash: `sha256:${createHash('sha256').update(values).digest('hex')}`,
      },
      { name: 'indicators', path: 'indicators.csv', title: 'Mått' },
      { name: 'story', path: 'stories/a.md', bytes: 7 },
      { name: 'references', path: 'references.csv' },
    ],
  })
})

it('a description that cannot be read stays as it is', () => {
  const texts = new Map([
    ['datapackage.json', '{'],
    ['values.csv', 'a\n'],
  ])
  expect(listResources(texts)).toEqual(texts)
})
