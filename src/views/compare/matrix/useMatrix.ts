import { useMemo } from 'react'
import type { AppState } from '../../../address/AppState.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import { borrowedLandscapes } from '../../../facts/landscapes/live/landscapesFact.ts'
import { useFact } from '../../../facts/live/useFact.ts'
import { matrixColumn } from './model/matrixColumn.ts'
import { columnGroups } from './model/matrixIndicators.ts'
import { needOrder } from './model/matrixOfState.ts'
import type { OrderBasis } from './model/matrixOrder.ts'
import { type MatrixBody, type MatrixView, matrixBody, matrixView } from './model/matrixView.ts'

/** The matrix of the address. Figures, cells and order are made apart, so that a new order makes no cell anew. */
export function useMatrix(dataset: Dataset, state: AppState): { body: MatrixBody; view: MatrixView } {
  const { language } = state
  const question = state.compare.matrix
  const chosen = state.areas
  const { columns: columnsAsked, at, since, number, palette } = question
  const groups = useMemo(
    () => columnGroups(dataset, { columns: columnsAsked, at, since }, language),
    [dataset, columnsAsked, at, since, language],
  )
  const columns = useMemo(
    () => groups.flatMap(({ indicators }) => indicators.map((each) => matrixColumn(dataset, each, { at, since }))),
    [dataset, groups, at, since],
  )
  const body = useMemo(() => {
    performance.mark('sk:matrix-cells-start')
    const made = matrixBody(groups, columns, { number, since, palette }, language)
    performance.measure('sk:matrix-cells', 'sk:matrix-cells-start')
    return made
  }, [groups, columns, number, since, palette, language])
  const need = useNeedOrder(dataset, state)
  const isByLandscape = question.order?.by === 'landscape'
  const compass = useFact(isByLandscape ? borrowedLandscapes(dataset, state.compass, language) : null)
  const landscapes =
    compass?.kind === 'ready' ? (compass.value?.groups ?? null) : compass?.kind === 'working' ? 'waiting' : null
  const view = useMemo(() => {
    performance.mark('sk:matrix-order-start')
    const made = matrixView(dataset, body, question, chosen, { need, landscapes }, language)
    performance.measure('sk:matrix-order', 'sk:matrix-order-start')
    return made
  }, [dataset, body, question, chosen, need, landscapes, language])
  return { body, view }
}

function useNeedOrder(dataset: Dataset, state: AppState): OrderBasis['need'] {
  const { components, need, scale, adding, design, language } = state
  return useMemo(
    () => needOrder(dataset, { need, components, scale, adding, design, language }),
    [dataset, need, components, scale, adding, design, language],
  )
}
