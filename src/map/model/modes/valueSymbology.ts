import { paintByValue, paintPlain } from '../../../colour/areaPaint.ts'
import { classification } from '../../../colour/classification.ts'
import { classesShown, PALETTES, sequentialColours } from '../../../colour/palette.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { legendView } from '../legendView.ts'
import { referenceCaveat, referenceNotes } from './referenceNotes.ts'
import type { Symbology, SymbologyInput } from './Symbology.ts'

/** Areas by the class of their value, with limits that stay when the period changes. */
export function valueSymbology({ dataset, figures, state, theme }: SymbologyInput): Symbology {
  const words = catalogue(state.language).map
  const classes = classification(dataset, {
    ...state,
    indicator: figures.indicator.id,
    classes: classesShown(theme, state.classes),
  })
  if (!classes) {
    const paints = paintPlain(figures, theme)
    const fills = [PALETTES[theme].seq[0]!]
    const legend = legendView({
      figures,
      paints,
      edges: [0, 1],
      fills,
      notes: [words.noFigures],
      language: state.language,
    })
    return { kind: 'areas', paints, legend, showMeasures: true }
  }
  const paints = paintByValue(figures, classes, theme)
  const notes = [
    words.legendDots,
    words.legendMethod(words.methods[classes.method], classes.actual),
    ...(classes.actual < classes.requested ? [words.fewerClasses(classes.requested)] : []),
    ...referenceNotes(figures, state.language),
  ]
  const fills = sequentialColours(theme, classes.actual).map((colour) => colour.fill)
  const edges = [...classes.breaks]
  return {
    kind: 'areas',
    paints,
    legend: legendView({ figures, paints, edges, fills, notes, language: state.language }),
    caveat: referenceCaveat(figures, state.language),
    showMeasures: true,
  }
}
