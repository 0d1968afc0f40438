import type { Theme } from '../../../address/AppState.ts'
import type { FittedCompass } from '../../../analysis/compass/compassSteps.ts'
import type { AreaPaint } from '../../../colour/areaPaint.ts'
import { PALETTES } from '../../../colour/palette.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { numberText } from '../../../words/format.ts'

/** Areas in the colours of their landscapes; `classAt` is the landscape, -1 for an area without a place. */
export function landscapePaints(dataset: Dataset, fit: FittedCompass, theme: Theme): AreaPaint[] {
  const { land, landOn, surface, ink } = PALETTES[theme]
  const groups = new Map(fit.placement.placed.map(({ areaId, group }) => [areaId, group]))
  return dataset.areas.map(({ id }): AreaPaint => {
    const group = groups.get(id)
    if (group === undefined) return { fill: surface, on: ink, pattern: 'missing', classAt: -1 }
    return { fill: land[group % land.length]!, on: landOn[group % landOn.length]!, pattern: null, classAt: group }
  })
}

/** The numbers of the landscapes on the areas; empty for an area without a place. */
export function landscapeNumbers(paints: readonly AreaPaint[], language: Language): string[] {
  return paints.map(({ classAt }) => (classAt < 0 ? '' : numberText(classAt + 1, 0, language)))
}
