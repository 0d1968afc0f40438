import { paintByComparison } from '../../../colour/areaPaint.ts'
import { divergingBands } from '../../../colour/divergingBands.ts'
import { divergingScale } from '../../../colour/divergingScale.ts'
import { lackText } from '../../../facts/figures/lackText.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { legendView } from '../legendView.ts'
import { referenceCaveat, referenceNotes } from './referenceNotes.ts'
import type { Symbology, SymbologyInput } from './Symbology.ts'

/** Areas against the municipality; those not clearly different are drawn as such. Null without a value to compare with. */
export function municipalitySymbology({ dataset, figures, state, theme }: SymbologyInput): Symbology | null {
  const scale = divergingScale(dataset, figures)
  if (!scale) return null
  const words = catalogue(state.language).map
  const paints = paintByComparison(figures, scale, theme)
  const { edges, fills, below } = divergingBands(scale, theme)
  const untested = figures.figures.every(({ comparison }) => comparison === 'unknown')
  const notes = [
    words.legendRelative,
    ...(untested ? [words.untested(lackText(figures.indicator, state.language))] : []),
    ...referenceNotes(figures, state.language),
  ]
  return {
    kind: 'areas',
    paints,
    legend: legendView({ figures, paints, edges, fills, below, notes, language: state.language }),
    caveat: referenceCaveat(figures, state.language),
    showMeasures: false,
  }
}
