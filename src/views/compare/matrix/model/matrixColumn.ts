import type { MatrixQuestion } from '../../../../address/MatrixQuestion.ts'
import { changeColumn, firstComparable } from '../../../../analysis/matrix/changeColumn.ts'
import { levelColumn } from '../../../../analysis/matrix/levelColumn.ts'
import type { MatrixColumn } from '../../../../analysis/matrix/MatrixColumn.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Indicator } from '../../../../domain/Indicator.ts'
import { periodsOf } from '../../../../domain/lookups.ts'

/** An indicator's column for the periods that are asked for; without a period of its own it is empty and says why. */
export function matrixColumn(
  dataset: Dataset,
  indicator: Indicator,
  { at, since }: Pick<MatrixQuestion, 'at' | 'since'>,
): MatrixColumn {
  const periods = periodsOf(dataset, indicator.id)
  const to = at ?? periods.at(-1) ?? null
  if (since === null) return levelColumn(dataset, indicator, to ?? '')
  const from = since === 'first' && to !== null ? firstComparable(indicator, periods, to) : since
  return changeColumn(dataset, indicator, from === 'first' ? null : from, to)
}
