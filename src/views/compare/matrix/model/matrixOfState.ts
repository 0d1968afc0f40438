import type { AppState } from '../../../../address/AppState.ts'
import { compositeIndex } from '../../../../analysis/need/compositeIndex.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import { activeNeedSpec } from '../../../../facts/need/activeNeedSpec.ts'
import { matrixColumn } from './matrixColumn.ts'
import { columnGroups } from './matrixIndicators.ts'
import type { OrderBasis } from './matrixOrder.ts'
import { type MatrixBody, type MatrixView, matrixBody, matrixView } from './matrixView.ts'

/** The matrix that a state asks for, all at once; a screen makes it in steps and keeps those that stay (`useMatrix`). */
export function matrixOfState(
  dataset: Dataset,
  state: AppState,
  landscapes: OrderBasis['landscapes'],
): { body: MatrixBody; view: MatrixView } {
  const { language } = state
  const question = state.compare.matrix
  const groups = columnGroups(dataset, question, language)
  const columns = groups.flatMap(({ indicators }) => indicators.map((each) => matrixColumn(dataset, each, question)))
  const body = matrixBody(groups, columns, question, language)
  const basis = { need: needOrder(dataset, state), landscapes }
  return { body, view: matrixView(dataset, body, question, state.areas, basis, language) }
}

/** The need scores that areas can be ordered by; null without an index. */
export function needOrder(
  dataset: Dataset,
  { language, ...choice }: Pick<AppState, 'language' | 'need' | 'components' | 'scale' | 'adding' | 'design'>,
): OrderBasis['need'] {
  const spec = activeNeedSpec(dataset, choice)
  const index = spec && compositeIndex(dataset, spec)
  if (index?.kind !== 'index') return null
  return { name: index.spec.name[language], scores: index.areas.map(({ score }) => score) }
}
