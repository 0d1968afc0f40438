import type { AppState, Theme } from '../../../../address/AppState.ts'
import { PALETTES } from '../../../../colour/palette.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { TextWidth } from '../../../../output/model/MadeView.ts'
import type { SvgPicture } from '../../../../output/model/SvgPicture.ts'
import type { TakeAway } from '../../../../output/model/TakeAway.ts'
import { compareCatalogue } from '../../words/compareCatalogue.ts'
import { matrixTakeAway } from '../model/matrixTakeAway.ts'
import { tonePaints } from '../model/matrixTone.ts'
import type { MatrixBody, MatrixView } from '../model/matrixView.ts'
import { matrixSvg } from './matrixSvg.ts'

export interface MatrixShown {
  readonly dataset: Dataset
  readonly state: AppState
  readonly theme: Theme
  readonly body: MatrixBody
  readonly view: MatrixView
  /** What a slide shows of the matrix; empty when all. */
  readonly shows: string
}

/** The figures of the matrix that is shown, to take away. */
export function takeMatrix({ dataset, state, body, view, shows }: MatrixShown, stamp: readonly string[]): TakeAway {
  const taken = matrixTakeAway({ dataset, body, view, stamp, question: state.compare.matrix, language: state.language })
  return shows === '' ? taken : { ...taken, shows }
}

/** The whole matrix as a drawing, also what is scrolled out of sight. */
export function drawMatrix({ state, theme, body, view }: MatrixShown, measure: TextWidth): SvgPicture {
  return matrixSvg({
    body,
    view,
    measure,
    paints: tonePaints(theme),
    palette: PALETTES[theme],
    chosen: state.areas,
    municipality: compareCatalogue(state.language).matrix.municipality,
    groupsFirst: state.compare.matrix.groups === 'top',
  })
}
