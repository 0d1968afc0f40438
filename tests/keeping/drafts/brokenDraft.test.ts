import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyMeasure } from '../../../src/domain/emptyMeasure.ts'
import { applyDraft } from '../../../src/keeping/drafts/applyDraft.ts'
import { readDraft } from '../../../src/keeping/drafts/model/readDraft.ts'
import { alingsas } from '../../analysis/need/needFixtures.ts'

const dataset = alingsas()
const polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [12.5, 57.9],
      [12.6, 57.9],
      [12.6, 58],
      [12.5, 57.9],
    ],
  ],
}
const stored = {
  version: 1,
  name: 'Utkast',
  edits: ['a', 'b'].map((id, at) => ({
    id,
    measureId: id,
    at,
    turnedAt: at,
    isUndone: false,
    deed: {
      kind: 'create',
      record: {
        measure: { ...emptyMeasure(id), title: { sv: id, en: id }, reach: 'polygon', polygon },
        links: [{ areaId: dataset.areas[0]!.id, groupId: null, role: 'serves', share: null, basis: null }],
      },
    },
  })),
}

/** Where every value of a tree is: the keys that lead to it. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
}

function replaced(value: unknown, path: readonly string[], by: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return by
  const copy = structuredClone(value) as Record<string, unknown>
  copy[key] = replaced(copy[key], rest, by)
  return copy
}

const inEdits = pathsOf(stored.edits)
  .filter((path) => path.length > 0)
  .map((path) => ['edits', ...path])

describe('a kept draft with any one value broken', () => {
  it('is laid over the package or set aside, edit by edit, and takes nothing with it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...inEdits), fc.jsonValue({ maxDepth: 3 }), (path, by) => {
        const reading = readDraft(replaced(stored, path, by))
        if (reading.kind !== 'draft') throw new Error(`the draft reads as ${reading.kind}`)
        expect(reading.draft.edits.length + reading.aside.length).toBe(2)
        expect(reading.draft.edits.length).toBeGreaterThanOrEqual(1)
        expect(applyDraft(dataset, reading.draft).dataset.areas).toBe(dataset.areas)
      }),
      { numRuns: 300 },
    )
  })
})
