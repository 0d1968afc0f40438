import { expect, it } from 'vitest'
import { NO_SERVICE } from '../../src/domain/ServiceFacts.ts'
import { readServiceFacts } from '../../src/ingest/readServiceFacts.ts'

const read = (value: unknown) => {
  const faults: string[] = []
  return { service: readServiceFacts(value, (path) => faults.push(path)), faults }
}

it('a package that says nothing has no publisher, and that is no fault', () => {
  expect(read(undefined)).toEqual({ service: NO_SERVICE, faults: [] })
  expect(read({})).toEqual({ service: NO_SERVICE, faults: [] })
})

it('reads who publishes, where to write, and how accessibility was judged', () => {
  const { service, faults } = read({
    provider_sv: ' Liten kommun ',
    contact: { email: 'a@liten.example', phone: '0' },
    published: '2026-03-01',
    known_faults: [{ text_sv: 'Ett fel' }],
    accessibility: {
      conformity: 'partial',
      assessed: '2026-02-01',
      method_sv: 'Granskat.',
      updated: '2026-02-28',
      gaps: [{ kind: 'burden', text_sv: 'Filmer', text_en: 'Films' }],
    },
  })
  expect(faults).toEqual([])
  expect(service).toEqual({
    provider: { sv: 'Liten kommun', en: '' },
    contact: { email: 'a@liten.example', phone: '0', address: '' },
    published: '2026-03-01',
    conformity: 'partial',
    assessed: '2026-02-01',
    updated: '2026-02-28',
    method: { sv: 'Granskat.', en: '' },
    gaps: [{ kind: 'burden', text: { sv: 'Filmer', en: 'Films' } }],
    knownFaults: [{ sv: 'Ett fel', en: '' }],
  })
})

it('leaves out what it cannot use, and tells it by path', () => {
  const { service, faults } = read({
    contact: { email: 'not an address', phone: 7 },
    published: '2026-02-30',
    known_faults: [{ text_en: 'only English' }, 'a'],
    accessibility: {
      conformity: 'mostly',
      assessed: 'soon',
      gaps: [{ kind: 'other', text_sv: 'x' }, { kind: 'burden' }],
    },
  })
  expect(service).toEqual(NO_SERVICE)
  expect(faults).toEqual([
    '.contact.email',
    '.published',
    '.accessibility.conformity',
    '.accessibility.assessed',
    '.accessibility.gaps[0].kind',
    '.accessibility.gaps[0]',
    '.accessibility.gaps[1]',
    '.known_faults[0]',
    '.known_faults[1]',
  ])
  for (const wrong of ['text', [], 7]) expect(read(wrong).faults).toEqual([''])
})
