import { describe, expect, it } from 'vitest'
import { readCompassProposal } from '../../../../src/ingest/readCompassProposal.ts'
import { packageWithLandscapes } from '../../../../src/views/compass/files/packageWithLandscapes.ts'

const text = JSON.stringify({
  name: 'x',
  socialKompass: {
    min_n: 5,
    compass: {
      indicators: [{ id: 'income' }],
      landscapes: [
        { areas: ['B', 'A'], name_sv: 'Gammalt namn' },
        { areas: ['C'], name_sv: 'Kvar' },
      ],
    },
  },
})
const name = { sv: 'Nytt namn', en: '' }

describe('the package file with descriptions of landscapes', () => {
  it('replaces the description of the same areas and keeps everything else', () => {
    const made = JSON.parse(packageWithLandscapes(text, [{ areaIds: ['A', 'B'], name }])!)
    expect(made.name).toBe('x')
    expect(made.socialKompass.min_n).toBe(5)
    expect(made.socialKompass.compass.indicators).toEqual([{ id: 'income' }])
    expect(made.socialKompass.compass.landscapes).toEqual([
      { areas: ['C'], name_sv: 'Kvar' },
      { areas: ['A', 'B'], name_sv: 'Nytt namn' },
    ])
  })

  it('is read back by the reader of packages', () => {
    const made = JSON.parse(packageWithLandscapes(text, [{ areaIds: ['A', 'B'], name }])!)
    const invalid: string[] = []
    const proposal = readCompassProposal(made.socialKompass.compass, (path) => invalid.push(path))
    expect(invalid).toEqual([])
    expect(proposal!.landscapes).toContainEqual({ areaIds: ['A', 'B'], name })
  })

  it('refuses what is not a package', () => {
    for (const wrong of ['', '[]', '{"socialKompass": 3}', '<html>']) {
      expect(packageWithLandscapes(wrong, [{ areaIds: ['A'], name }])).toBeNull()
    }
  })

  it('reports descriptions that cannot be used by their place', () => {
    const invalid: string[] = []
    const landscapes = [{ areas: [] }, { areas: ['A'], name_sv: ' ' }, 'x', { areas: ['A'], name_en: 'Fine' }]
    const read = readCompassProposal({ indicators: [{ id: 'income' }], landscapes }, (path) => invalid.push(path))
    expect(invalid).toEqual(['.landscapes[0]', '.landscapes[1]', '.landscapes[2]'])
    expect(read!.landscapes).toEqual([{ areaIds: ['A'], name: { sv: '', en: 'Fine' } }])
  })
})
