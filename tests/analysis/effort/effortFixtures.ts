import type { Dataset } from '../../../src/domain/Dataset.ts'
import { emptyMeasure } from '../../../src/domain/emptyMeasure.ts'
import type { Measure, MeasureArea } from '../../../src/domain/Measure.ts'
import { smallDataset } from '../smallDataset.ts'

/** A measure of which nothing is known but what is given. */
export function measureOf(id: string, known: Partial<Measure> = {}): Measure {
  return { ...emptyMeasure(id), title: { sv: id, en: id }, reach: 'areas', ...known }
}

export const linkOf = (
  measureId: string,
  areaId: string,
  share: number | null = null,
  measureShare: number | null = null,
): MeasureArea => ({
  measureId,
  areaId,
  groupId: null,
  role: 'serves',
  share,
  measureShare,
  basis: 'document',
})

/** Three areas: A0 has 100 aged 0-4 and 50 aged 5-9, A1 has 200 and 100, A2 has 0 and 30. */
export function threeAreas(measures: readonly Measure[], measureAreas: readonly MeasureArea[]): Dataset {
  const rows = [
    ['A0', 100, 50],
    ['A1', 200, 100],
    ['A2', 0, 30],
  ] as const
  const dataset = smallDataset({
    areas: ['A0', 'A1', 'A2'],
    indicators: [{ id: 'x' }],
    values: ['A0,x,2024,,1,,,', 'A1,x,2024,,1,,,', 'A2,x,2024,,1,,,'],
    population: rows.flatMap(([id, young, old]) => [`${id},total,0-4,2024,${young}`, `${id},total,5-9,2024,${old}`]),
  })
  return { ...dataset, measures, measureAreas }
}
