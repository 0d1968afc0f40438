import type { MatrixNumber, MatrixQuestion } from '../../../../address/MatrixQuestion.ts'
import type { MatrixColumn } from '../../../../analysis/matrix/MatrixColumn.ts'
import type { AreaId } from '../../../../domain/Area.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { priorityGaps } from '../../../../facts/figures/priorityGaps.ts'
import { listText } from '../../../../words/format.ts'
import { midSentence } from '../../../../words/midSentence.ts'
import { compareCatalogue } from '../../words/compareCatalogue.ts'
import { type MatrixCells, type MatrixRowKey, matrixCells } from './matrixCells.ts'
import { type MatrixHeadGroup, matrixHeads } from './matrixHeads.ts'
import type { IndicatorGroup } from './matrixIndicators.ts'
import { type MatrixLegend, matrixLegend } from './matrixLegend.ts'
import { matrixOrder, type OrderBasis, type OrderedAreas } from './matrixOrder.ts'
import { type MatrixCounts, matrixCautions, matrixCounts, matrixSentence } from './matrixSentence.ts'

/** A row of the matrix: an area, or a group of areas summed. */
export interface MatrixRow extends MatrixRowKey {
  readonly id: string
  readonly name: string
  /** From 0, where the areas are ordered by landscape; else null. */
  readonly landscape: number | null
  /** The first of its landscape. */
  readonly starts: boolean
}

/** What does not change when the areas are put in another order. */
export interface MatrixBody {
  readonly cells: MatrixCells
  readonly groups: readonly MatrixHeadGroup[]
  readonly isChange: boolean
  readonly number: MatrixNumber
}

/** The matrix as it is drawn. */
export interface MatrixView {
  readonly sentence: string
  /** The order, and what is left out. */
  readonly orderSentences: readonly string[]
  readonly ordered: OrderedAreas
  readonly rows: readonly MatrixRow[]
  readonly groupRows: readonly MatrixRow[]
  readonly counts: MatrixCounts
  readonly legend: MatrixLegend
  /** What a reader must know besides: chance, untested columns, knowledge gaps. */
  readonly notes: readonly string[]
}

/** The number that is shown when the reader has not chosen: the ratio, of changes the difference. */
function activeNumber({ number, since }: Pick<MatrixQuestion, 'number' | 'since'>): MatrixNumber {
  return number ?? (since === null ? 'ratio' : 'value')
}

/** Heads and cells; only dataset, columns and what the cells show decide them. */
export function matrixBody(
  groups: readonly IndicatorGroup[],
  columns: readonly MatrixColumn[],
  question: Pick<MatrixQuestion, 'number' | 'since' | 'palette'>,
  language: Language,
): MatrixBody {
  const number = activeNumber(question)
  const cells = matrixCells(columns, { number, palette: question.palette, language })
  return { cells, groups: matrixHeads(groups, cells, language), isChange: question.since !== null, number }
}

/** The areas in their order with everything that is said about them. */
export function matrixView(
  dataset: Dataset,
  body: MatrixBody,
  question: MatrixQuestion,
  chosen: readonly AreaId[],
  basis: OrderBasis,
  language: Language,
): MatrixView {
  const { cells } = body
  const { columns } = cells
  const ordered = matrixOrder(dataset, columns, question, chosen, basis, language)
  const counts = matrixCounts(columns, ordered.areaAts)
  const { landscapes } = basis
  const landscapeOf = (at: number): number | null =>
    ordered.order.by === 'landscape' && Array.isArray(landscapes) ? (landscapes[at] ?? null) : null
  return {
    sentence: matrixSentence(dataset, columns, counts, language),
    orderSentences: ordered.sentences,
    ordered,
    rows: ordered.areaAts.map((at, i) => {
      const { id, name } = dataset.areas[at]!
      const landscape = landscapeOf(at)
      const starts = i > 0 && landscape !== landscapeOf(ordered.areaAts[i - 1]!)
      return { kind: 'area', at, id, name, landscape, starts }
    }),
    groupRows:
      question.groups === 'none'
        ? []
        : dataset.groups.map(({ id, name }, at) => ({
            kind: 'group',
            at,
            id,
            name: name[language],
            landscape: null,
            starts: false,
          })),
    counts,
    legend: matrixLegend(cells, ordered.areaAts, question.palette, language),
    notes: [...matrixCautions(columns, counts, language), ...knowledgeGaps(dataset, language)],
  }
}

function knowledgeGaps(dataset: Dataset, language: Language): string[] {
  const gaps = priorityGaps(dataset).map(({ name }, i) =>
    i === 0 ? name[language] : midSentence(name[language], language),
  )
  return gaps.length === 0 ? [] : [compareCatalogue(language).matrix.gaps(listText(gaps, language))]
}
