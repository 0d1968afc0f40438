import type { Theme } from '../../../../address/AppState.ts'
import { VERDICTS, type Verdict } from '../../../../analysis/effort/needEffortVerdict.ts'
import type { AreaPaint } from '../../../../colour/areaPaint.ts'
import { PALETTES, readableOn } from '../../../../colour/palette.ts'

/** Places in the nine colours of need and effort: need to the right, effort upwards. */
const PLACE: Readonly<Record<Exclude<Verdict, 'cannot-tell'>, number>> = {
  'high-without': 2,
  'high-with': 8,
  'not-high-with': 3,
  'not-high-without': 0,
}

/** The colour of a verdict, on the map, in the legend and in the row alike; the hatch where nothing can be told. */
export function verdictPaint(verdict: Verdict, theme: Theme): AreaPaint {
  const { biv, div, ink } = PALETTES[theme]
  const classAt = VERDICTS.indexOf(verdict)
  if (verdict === 'cannot-tell') return { fill: div[3]!, on: ink, pattern: 'unclear', classAt }
  const fill = biv[PLACE[verdict]]!
  return { fill, on: readableOn(fill, theme), pattern: null, classAt }
}
