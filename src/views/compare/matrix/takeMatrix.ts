import { PALETTES } from '../../../colour/palette.ts'
import type { SvgPicture } from '../../../output/files/SvgPicture.ts'
import type { TakeAway } from '../../../output/model/TakeAway.ts'
import { measureLetters } from '../../../output/takeAway/measureLetters.ts'
import { stampOf } from '../../../output/takeAway/stampOf.ts'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { compareCatalogue } from '../words/compareCatalogue.ts'
import { matrixSvg } from './files/matrixSvg.ts'
import { matrixTakeAway } from './model/matrixTakeAway.ts'
import { tonePaints } from './model/matrixTone.ts'
import type { MatrixBody, MatrixView } from './model/matrixView.ts'

export type MatrixOnScreen = Pick<ViewProps, 'dataset' | 'state' | 'theme'> & {
  readonly body: MatrixBody
  readonly view: MatrixView
  /** What a slide shows of the matrix; empty when all. */
  readonly shows: string
}

/** The figures of the matrix on the screen, to take away. */
export function takeMatrix({ dataset, state, body, view, shows }: MatrixOnScreen): TakeAway {
  const taken = matrixTakeAway({
    ...{ dataset, body, view, question: state.compare.matrix, language: state.lang },
    stamp: stampOf(dataset, state),
  })
  return shows === '' ? taken : { ...taken, shows }
}

/** The whole matrix as a drawing, also what is scrolled out of sight. */
export function drawMatrix({ state, theme, body, view }: MatrixOnScreen): SvgPicture {
  return matrixSvg({
    ...{ body, view, paints: tonePaints(theme), palette: PALETTES[theme], chosen: state.areas },
    municipality: compareCatalogue(state.lang).matrix.municipality,
    groupsFirst: state.compare.matrix.groups === 'top',
    measure: measureLetters(),
  })
}
