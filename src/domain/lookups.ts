import type { Area, AreaId } from './Area.ts'
import type { Dataset } from './Dataset.ts'
import type { Indicator, IndicatorId } from './Indicator.ts'
import type { Language } from './LocalText.ts'
import type { Measure, MeasureId } from './Measure.ts'
import type { Period } from './Period.ts'
import { textIn } from './textIn.ts'

/**
 * What a data set knows by id. An id that it does not know (a draft or a story may be older than the package), or none,
 * has no area, indicator or measure, no position and no period; its name is the id itself.
 */

type Areas = Pick<Dataset, 'areas' | 'areaIndex' | 'formerAreas'>

export function areaById({ areas, areaIndex }: Areas, id: AreaId): Area | undefined {
  return areas[areaIndex.get(id) ?? -1]
}

/** Also of an area that another division has taken the place of. */
export function areaName(dataset: Areas, id: AreaId): string {
  return areaById(dataset, id)?.name ?? dataset.formerAreas?.get(id) ?? id
}

/** Positions of areas in the columns, in the order of the ids. */
export function areaPositions({ areaIndex }: Pick<Dataset, 'areaIndex'>, ids: readonly AreaId[]): number[] {
  return ids.flatMap((id) => areaIndex.get(id) ?? [])
}

export function indicatorById(
  { indicators }: Pick<Dataset, 'indicators'>,
  id: IndicatorId | null | undefined,
): Indicator | undefined {
  return indicators.find((indicator) => indicator.id === id)
}

export function indicatorName(dataset: Pick<Dataset, 'indicators'>, id: IndicatorId, language: Language): string {
  const indicator = indicatorById(dataset, id)
  return indicator ? textIn(indicator.name, language) : id
}

export function measureById(
  { measures }: Pick<Dataset, 'measures'>,
  id: MeasureId | null | undefined,
): Measure | undefined {
  return measures.find((measure) => measure.id === id)
}

/** The periods an indicator has figures of, earliest first. */
export function periodsOf({ values }: Pick<Dataset, 'values'>, id: IndicatorId): readonly Period[] {
  return values.get(id)?.periods ?? []
}

export function latestPeriod(dataset: Pick<Dataset, 'values'>, id: IndicatorId): Period | undefined {
  return periodsOf(dataset, id).at(-1)
}

/** The published count of residents; undefined where the package has none. */
export function residentIndicator(dataset: Pick<Dataset, 'indicators' | 'meta'>): Indicator | undefined {
  return indicatorById(dataset, dataset.meta.residentIndicator)
}
