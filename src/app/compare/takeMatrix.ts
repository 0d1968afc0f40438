import { matrixSvg } from '../../export/matrixSvg.ts'
import type { SvgPicture } from '../../export/SvgPicture.ts'
import { compareCatalogue } from '../../i18n/compareCatalogue.ts'
import { matrixTakeAway } from '../../viewmodels/compare/matrixTakeAway.ts'
import { tonePaints } from '../../viewmodels/compare/matrixTone.ts'
import type { MatrixBody, MatrixView } from '../../viewmodels/compare/matrixView.ts'
import { PALETTES } from '../../viewmodels/palette.ts'
import type { TakeAway } from '../../viewmodels/TakeAway.ts'
import { measureLetters } from '../takeaway/measureLetters.ts'
import { stampOf } from '../takeaway/stampOf.ts'
import type { ViewProps } from '../ViewProps.ts'

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
