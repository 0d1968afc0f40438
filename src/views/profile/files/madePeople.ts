import type { Theme } from '../../../address/AppState.ts'
import { agePyramidDrawing } from '../../../charts/model/agePyramidDrawing.ts'
import type { AgePyramidView } from '../../../charts/model/agePyramidView.ts'
import { PALETTES } from '../../../colour/palette.ts'
import { drawnPicture } from '../../../output/files/drawnPicture.ts'
import type { MadeView } from '../../../output/model/MadeView.ts'
import { tableOnly } from '../../../output/model/tableOnly.ts'
import { ageTakeAway, compositionTakeAway, populationTakeAway } from '../model/peopleTakeAway.ts'
import type { PopulationChange } from '../model/populationChange.ts'
import { populationDrawing } from '../model/populationDrawing.ts'
import type { PopulationLine } from '../model/populationLine.ts'
import type { CompositionView } from '../model/profileComposition.ts'

type Around = Parameters<typeof ageTakeAway>[1]

export function madeComposition(view: CompositionView, around: Around): MadeView {
  return tableOnly(compositionTakeAway(view, around))
}

export function madePopulation(
  population: PopulationChange,
  line: PopulationLine,
  theme: Theme,
  around: Around,
): MadeView {
  return {
    takeAway: () => populationTakeAway(population, around),
    picture: () => drawnPicture(populationDrawing(line), line, PALETTES[theme]),
  }
}

export function madeAges(view: AgePyramidView, theme: Theme, around: Around): MadeView {
  return {
    takeAway: () => ageTakeAway(view, around),
    picture: () => {
      const { drawing, width, height } = agePyramidDrawing(view)
      return drawnPicture(drawing, { width, height }, PALETTES[theme])
    },
  }
}
