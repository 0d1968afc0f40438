import type { Theme } from '../../../address/AppState.ts'
import type { FittedCompass } from '../../../analysis/compass/compassSteps.ts'
import type { AreaPaint } from '../../../colour/areaPaint.ts'
import { PALETTES, sequentialColours } from '../../../colour/palette.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { indicatorName } from '../../../domain/lookups.ts'
import { compassCatalogue } from '../../../words/compassCatalogue.ts'
import { midSentence } from '../../../words/midSentence.ts'

export interface MagnetShade {
  readonly indicatorId: string
  readonly title: string
  /** From the least to the most. */
  readonly ramp: readonly string[]
  readonly least: string
  readonly most: string
  /** By position in the dataset. */
  readonly paints: readonly AreaPaint[]
}

const CLASSES = 5

/** Areas shaded by one indicator as the compass sees it, in steps of equal length from the least to the most. */
export function magnetShade(
  dataset: Dataset,
  fit: FittedCompass,
  indicatorId: string,
  { theme, language }: { readonly theme: Theme; readonly language: Language },
): MagnetShade | null {
  const column = fit.frame.indicators.findIndex(({ id }) => id === indicatorId)
  if (column < 0) return null
  const values = new Map(fit.placement.placed.map((area) => [area.areaId, area.z[column]!]))
  const low = Math.min(...values.values())
  const span = Math.max(...values.values()) - low || 1
  const colours = sequentialColours(theme, CLASSES)
  const { surface, ink } = PALETTES[theme]
  const paints = dataset.areas.map(({ id }): AreaPaint => {
    const value = values.get(id)
    if (value === undefined) return { fill: surface, on: ink, pattern: 'missing', classAt: -1 }
    const classAt = Math.min(CLASSES - 1, Math.floor(((value - low) / span) * CLASSES))
    return { ...colours[classAt]!, pattern: null, classAt }
  })
  const name = midSentence(indicatorName(dataset, indicatorId, language), language)
  const words = compassCatalogue(language).compass
  return {
    indicatorId,
    title: words.shadeTitle(name),
    ramp: colours.map(({ fill }) => fill),
    least: words.shadeLeast,
    most: words.shadeMost,
    paints,
  }
}
