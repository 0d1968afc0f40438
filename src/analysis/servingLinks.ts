import type { AreaId } from '../domain/Area.ts'
import type { Dataset } from '../domain/Dataset.ts'
import type { MeasureArea, MeasureId } from '../domain/Measure.ts'

/** Links through which a measure serves areas; where it is carried out is another matter. */
export function servingLinks({ measureAreas }: Pick<Dataset, 'measureAreas'>, measureId: MeasureId): MeasureArea[] {
  return measureAreas.filter((link) => link.measureId === measureId && link.role === 'serves')
}

/** Ids of the areas a measure is directed at, one for each link; empty for a measure that reaches the whole municipality. */
export function areasServed(dataset: Pick<Dataset, 'measureAreas'>, measureId: MeasureId): AreaId[] {
  return servingLinks(dataset, measureId).map(({ areaId }) => areaId)
}
