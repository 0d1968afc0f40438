import { paintPlain } from '../../../colour/areaPaint.ts'
import { pooledValues } from '../../../colour/classification.ts'
import { PALETTES } from '../../../colour/palette.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { legendView } from '../legendView.ts'
import type { Symbology, SymbologyInput } from './Symbology.ts'

/** Counts as circles whose area follows the number, the largest of all periods at full size. Never as colour on areas. */
export function countSymbology({ dataset, figures, state, theme }: SymbologyInput): Symbology {
  const pooled = dataset.values.get(figures.indicator.id)
  let largest = 0
  for (const value of pooled ? pooledValues(dataset, pooled) : []) largest = Math.max(largest, value)
  const paints = paintPlain(figures, theme)
  const notes = [catalogue(state.language).map.legendCount]
  return {
    kind: 'symbols',
    paints,
    symbolSizes: figures.figures.map(({ cell }) =>
      cell.kind === 'value' && largest > 0 ? Math.sqrt(Math.max(0, cell.value) / largest) : 0,
    ),
    legend: legendView({
      figures,
      paints,
      edges: [0, largest],
      fills: [PALETTES[theme].seq[0]!],
      notes,
      language: state.language,
    }),
    showMeasures: true,
  }
}
