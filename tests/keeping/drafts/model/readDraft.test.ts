import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MeasureDraft } from '../../../../src/keeping/drafts/model/MeasureDraft.ts'
import { readDraft } from '../../../../src/keeping/drafts/model/readDraft.ts'
import { anyRecords } from '../../../views/measures/register/model/measureRecords.ts'

const places = { areaIds: ['01', '02'], groupIds: ['g'], priorityAreas: ['p'], indicatorIds: ['i'] }
const drafts = anyRecords(places).map(
  (records): MeasureDraft => ({
    version: 1,
    name: 'x',
    edits: records.map((record, at) => ({
      id: `e${at}`,
      measureId: record.measure.id,
      at,
      turnedAt: at,
      isUndone: at % 2 === 1,
      deed:
        at % 3 === 0
          ? { kind: 'create', record }
          : at % 3 === 1
            ? { kind: 'remove', base: record }
            : { kind: 'change', base: null, values: { owner: record.measure.owner, links: record.links } },
    })),
  }),
)

describe('a stored draft', () => {
  it('comes back as it was kept', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(readDraft(structuredClone(draft))).toEqual({ kind: 'draft', draft, aside: [] })
        expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual({ kind: 'draft', draft, aside: [] })
      }),
    )
  })

  it('of a version before edits had a writer is read, with the fields of then as those of now', () => {
    const stored: unknown = JSON.parse(readFileSync('tests/fixtures/drafts/measures-v1-2026-11.json', 'utf8'))
    const reading = readDraft(stored)
    expect(reading).toMatchObject({
      kind: 'draft',
      aside: [],
      draft: { name: 'Utkast från november (påhittat)' },
    })
    const edits = reading.kind === 'draft' ? reading.draft.edits : []
    expect(edits.map(({ id, isUndone, by }) => [id, isUndone, by])).toEqual([
      ['k3f9', false, undefined],
      ['k3fb', true, undefined],
    ])
    expect(edits[0]!.deed).toMatchObject({
      values: { owner: 'Kulturnämnden', funders: [{ name: 'Regionen', sharePercent: null }] },
    })
  })

  it('knows who made an edit, where somebody said', () => {
    const edit = { id: 'e', measureId: 'm', at: 1, turnedAt: 1, isUndone: false, deed: { kind: 'remove', base: null } }
    const byOf = (by: unknown) => {
      const reading = readDraft({ version: 1, name: '', edits: [{ ...edit, by }] })
      return reading.kind === 'draft' ? reading.draft.edits[0]!.by : null
    }
    expect(['Anna', '', 7, undefined].map(byOf)).toEqual(['Anna', undefined, undefined, undefined])
  })

  it('that is something else never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(['none', 'newer', 'unreadable', 'draft']).toContain(readDraft(stored).kind)
      }),
    )
  })

  it('with one value of the wrong kind has that edit set aside, as it was, and the others in it', () => {
    const draft = fc
      .sample(drafts, { seed: 1, numRuns: 80 })
      .find(({ edits }) => edits.length > 1 && edits[0]?.deed.kind === 'create')!
    const [first, ...others] = draft.edits
    for (const [good, bad] of [
      ['"reach":"', '"reach":"somewhere-'],
      ['"title":{', '"title":7,"was":{'],
    ] as const) {
      const broken: unknown = JSON.parse(JSON.stringify(first).replace(good, bad))
      expect(readDraft({ ...draft, edits: [broken, ...others] })).toEqual({
        kind: 'draft',
        draft: { ...draft, edits: others },
        aside: [broken],
      })
    }
  })

  it.each([
    [
      'text for a number',
      [
        [
          ['11.9', 57.9],
          [12, 57.9],
          [12, 58],
          [11.9, 57.9],
        ],
      ],
    ],
    ['half a position', [[[11.9], [12, 57.9], [12, 58], [11.9, 57.9]]]],
    ['nothing for a position', [[null, [12, 57.9], [12, 58], [11.9, 57.9]]]],
    ['no ring', []],
    [
      'a ring of two positions',
      [
        [
          [11.9, 57.9],
          [12, 57.9],
        ],
      ],
    ],
    [
      'metres',
      [
        [
          [319000, 6400000],
          [320000, 6400000],
          [320000, 6401000],
          [319000, 6400000],
        ],
      ],
    ],
    [
      'a ring too few around it',
      [
        [11.9, 57.9],
        [12, 57.9],
        [12, 58],
        [11.9, 57.9],
      ],
    ],
  ])('with a ground that has %s is set aside', (_, coordinates) => {
    const measure = { id: 'm', title: { sv: 'M', en: '' }, reach: 'polygon', polygon: { type: 'Polygon', coordinates } }
    const edit = {
      id: 'e',
      measureId: 'm',
      at: 1,
      turnedAt: 1,
      isUndone: false,
      deed: { kind: 'create', record: { measure, links: [] } },
    }
    expect(readDraft({ version: 1, name: '', edits: [edit] })).toMatchObject({ draft: { edits: [] }, aside: [edit] })
  })

  it('from when a measure had one funder and one share keeps both', () => {
    const measure = { id: 'm', title: { sv: 'M', en: '' }, funder: 'Regionen', fundingSharePercent: 50 }
    const edit = (id: string, deed: unknown) => ({ id, measureId: 'm', at: 1, turnedAt: 1, isUndone: false, deed })
    const record = { measure, links: [{ areaId: '01', groupId: null, role: 'serves', share: 0.5, basis: null }] }
    const reading = readDraft({
      version: 1,
      name: '',
      edits: [
        edit('a', { kind: 'create', record }),
        edit('b', { kind: 'change', values: { fundingSharePercent: 40 }, base: record }),
        edit('c', { kind: 'change', values: { funder: null, fundingSharePercent: null }, base: record }),
      ],
    })
    const [created, share, none] = reading.kind === 'draft' ? reading.draft.edits.map(({ deed }) => deed) : []
    expect(created).toMatchObject({
      record: { measure: { funders: [{ name: 'Regionen', sharePercent: 50 }] }, links: [{ measureShare: null }] },
    })
    expect(share).toMatchObject({ values: { funders: [{ name: 'Regionen', sharePercent: 40 }] } })
    expect(none).toMatchObject({ values: { funders: [] } })
  })

  it('from before a field was there has it as unknown', () => {
    const old = {
      version: 1,
      name: '',
      edits: [
        {
          id: 'e',
          measureId: 'm',
          at: 1,
          turnedAt: 1,
          isUndone: false,
          deed: { kind: 'create', record: { measure: { id: 'm', title: { sv: 'M', en: '' } }, links: [] } },
        },
      ],
    }
    const reading = readDraft(old)
    expect(reading.kind === 'draft' && reading.draft.edits[0]!.deed).toMatchObject({
      record: { measure: { title: { sv: 'M' }, hoursPerYear: null, sdg: [] } },
    })
  })
})
