import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/Dataset.ts'
import type { MeasureRecord, NamedLink } from '../../../src/domain/MeasureRecord.ts'
import { lostPlaces } from '../../../src/facts/subjects/lostPlaces.ts'
import { readPackage } from '../../../src/ingest/readPackage.ts'
import { layOver } from '../../../src/intake/layOver.ts'
import { markOwnFigures } from '../../../src/intake/markOwnFigures.ts'
import { applyDraft } from '../../../src/keeping/drafts/applyDraft.ts'
import { applyPlanDraft } from '../../../src/keeping/drafts/applyPlanDraft.ts'
import { NO_DRAFT } from '../../../src/keeping/drafts/model/Draft.ts'
import type { DraftEdit, EditDeed, MeasureDraft } from '../../../src/keeping/drafts/model/MeasureDraft.ts'
import type { PlanDraft, PlanEdit } from '../../../src/keeping/drafts/model/PlanEdit.ts'
import { planRecords } from '../../../src/keeping/drafts/model/planRecords.ts'
import { recordsOf } from '../../../src/keeping/drafts/model/recordsOf.ts'
import { litenTexts } from '../../ingest/litenTexts.ts'

/** Made up: N is made of 01 and 02, S is 03 itself, V holds 04 whole beside other ground, and 05 is another area by chance. */
const feature = (id: string, name: string, more: Readonly<Record<string, unknown>>) => ({
  type: 'Feature',
  geometry: null,
  properties: { id, name, ...more },
})
const DIVISION = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    feature('N', 'Norr', { replaces: ['01', '02'], made_of: ['01', '02'] }),
    feature('S', 'Söder', { replaces: ['03'], made_of: ['03'] }),
    feature('V', 'Väster', { replaces: ['04'] }),
    feature('05', 'Ett annat femte', { replaces: [] }),
  ],
})
const WITH_LINKS = {
  'measure_areas.csv': `measure_id,area_id,group_id,role,share,measure_share
bokbat,03,,serves,0.8,0.5
bokbat,01,,serves,,0.25
bokbat,02,,serves,,0.25
bokbat,05,,serves,,
`,
}
const before = readPackage(litenTexts(WITH_LINKS)).dataset!
const divided = ((): Dataset => {
  const overlay = { 'areas.geojson': DIVISION }
  const { texts, formerAreas } = layOver(litenTexts(WITH_LINKS), overlay)
  return markOwnFigures(readPackage(texts).dataset!, [overlay], formerAreas)
})()
const AT = 100

const link = (areaId: string, more: Partial<NamedLink> = {}): NamedLink => ({
  areaId,
  groupId: null,
  role: 'serves',
  share: null,
  measureShare: null,
  basis: null,
  ...more,
})
const boat = recordsOf(before).find(({ measure }) => measure.id === 'bokbat')!
const edit = (at: number, measureId: string, deed: EditDeed): DraftEdit => ({
  id: `e${at}`,
  measureId,
  at,
  turnedAt: at,
  isUndone: false,
  deed,
})
const draftOf = (...edits: readonly DraftEdit[]): MeasureDraft => ({ ...NO_DRAFT, edits })
const made = (at: number, links: readonly NamedLink[]): MeasureDraft => {
  const record: MeasureRecord = { measure: { ...boat.measure, id: 'ny' }, links }
  return draftOf(edit(at, 'ny', { kind: 'create', record }))
}
const linksIn = (dataset: Dataset, draft: MeasureDraft, since: number | null = AT) =>
  applyDraft(dataset, draft, since).records.find(({ measure }) => measure.id === 'ny')!.links

describe('a draft under a division that was read in after it', () => {
  it('follows as the rows of the package do: into the area that its own lies in, several links as one', () => {
    const draft = made(1, [
      link('03', { share: 0.8, measureShare: 0.5 }),
      link('01', { share: 1, measureShare: 0.25 }),
      link('02', { measureShare: 0.25 }),
      link('04', { share: 1, measureShare: 0.1 }),
    ])
    const expected = [
      link('S', { share: 0.8, measureShare: 0.5 }),
      link('N', { measureShare: 0.5 }),
      link('V', { measureShare: 0.1 }),
    ]
    expect(linksIn(divided, draft)).toEqual(expected)
    const { measureAreas } = applyDraft(divided, draft, AT).dataset
    const joined = measureAreas.filter(({ measureId }) => measureId === 'ny').map(({ areaId }) => areaId)
    expect(joined).toEqual(['N', 'S', 'V'])
    // Without the division it says what it said.
    expect(linksIn(before, draft).map(({ areaId }) => areaId)).toEqual(['03', '01', '02', '04'])
  })

  it('never comes to be about an area that has the id by chance, unless it was written with the division', () => {
    const links = [link('05')]
    expect(linksIn(divided, made(1, links))).toEqual([link('05 (Ön och Skäret)')])
    expect(linksIn(divided, made(AT + 1, links))).toEqual(links)
    expect(linksIn(divided, made(1, links), null)).toEqual(links)
  })

  it('says which places it points at that are not there, by their names', () => {
    const lost = (dataset: Dataset, links: readonly NamedLink[]) =>
      lostPlaces(dataset, linksIn(dataset, made(1, links)), 'sv')
    const place = 'Ön och Skäret'
    expect(lost(divided, [link('03'), link('05')])).toBe(
      `Pekar på ett område som inte finns i indelningen: 05 (${place}).`,
    )
    expect(lost(divided, [link('03')])).toBeNull()
    const gone = { ...divided, formerAreas: new Map([['06', 'Nedlagda']]) }
    expect(lost(gone, [link('06'), link('07')])).toBe('Pekar på områden som inte finns i indelningen: Nedlagda och 07.')
    // Written with the division, and shown without it.
    expect(lost(before, [link('N')])).toBe('Pekar på ett område som inte finns i indelningen: N.')
  })

  it('is no change of the package: what both say of the same areas does not clash', () => {
    const values = { links: boat.links.map((each) => ({ ...each, basis: 'rule' as const })) }
    const changed = draftOf(edit(1, 'bokbat', { kind: 'change', values, base: boat }))
    expect(applyDraft(before, changed, null)).toMatchObject({ conflicts: [], changes: [{ fields: ['links'] }] })
    expect(applyDraft(divided, changed, AT)).toMatchObject({ conflicts: [], changes: [{ fields: ['links'] }] })
    const removed = draftOf(edit(1, 'bokbat', { kind: 'remove', base: boat }))
    expect(applyDraft(divided, removed, AT)).toMatchObject({ conflicts: [], changes: [{ kind: 'removed' }] })
  })

  it('a note follows into a larger area, a goal only to the same ground', () => {
    const goal = { indicatorId: null, groupId: null, priorityArea: null, text: { sv: 'Fler läser' } }
    const records: readonly (readonly [PlanEdit['table'], string, string])[] = [
      ['goals', 'a', '03'],
      ['goals', 'b', '04'],
      ['notes', 'c', '04'],
      ['notes', 'd', '05'],
    ]
    const edits = records.map(([table, id, areaId], at) => ({
      id,
      at,
      turnedAt: at,
      isUndone: false,
      table,
      recordId: id,
      deed: { kind: 'create', record: { ...goal, id, areaId, priorityAreas: [] } },
    }))
    const draft = { ...NO_DRAFT, edits } as unknown as PlanDraft
    const { goals, notes } = planRecords(divided, draft, AT)
    expect(goals.records.slice(-2).map(({ id, areaId }) => [id, areaId])).toEqual([
      ['a', 'S'],
      ['b', '04'],
    ])
    expect(notes.records.slice(-2).map(({ id, areaId }) => [id, areaId])).toEqual([
      ['c', 'V'],
      ['d', '05 (Ön och Skäret)'],
    ])
    const laid = applyPlanDraft(divided, draft, AT)
    expect(laid.goals.map(({ id }) => id).slice(-1)).toEqual(['a'])
    expect(laid.notes.map(({ id }) => id).slice(-1)).toEqual(['c'])
  })
})
