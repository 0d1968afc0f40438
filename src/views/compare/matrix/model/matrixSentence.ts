import type { MatrixColumn, MatrixEntry } from '../../../../analysis/matrix/MatrixColumn.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { indicatorPhrase } from '../../../../facts/figures/indicatorPhrase.ts'
import { listText, numberText } from '../../../../words/format.ts'
import { compareCatalogue } from '../../words/compareCatalogue.ts'

/** How many differences are clear, and where and in what most of them are. */
export interface MatrixCounts {
  readonly tested: number
  readonly clear: number
  /** Positions in the dataset; several when they tie. */
  readonly mostAreas: readonly number[]
  readonly mostInArea: number
  /** Columns in which the leading areas can be tested. */
  readonly ofColumns: number
  /** Positions among the columns; several when they tie. */
  readonly mostColumns: readonly number[]
  readonly mostInColumn: number
  readonly ofAreas: number
}

/** More names than this are told by their number. */
const MOST_NAMES = 3
/** Share of 95 % tests that look clear when nothing differs. */
const BY_CHANCE = 0.05

const isTested = (entry: MatrixEntry): boolean => entry.kind === 'figure' && entry.outcome !== 'unknown'
const isClear = (entry: MatrixEntry): boolean =>
  entry.kind === 'figure' && (entry.outcome === 'higher' || entry.outcome === 'lower')

/** Counts over the areas shown, the same entries that the cells are made of. */
export function matrixCounts(columns: readonly MatrixColumn[], areaAts: readonly number[]): MatrixCounts {
  const inArea = areaAts.map((at) => columns.filter((column) => isClear(column.areas[at]!)).length)
  const inColumn = columns.map((column) => areaAts.filter((at) => isClear(column.areas[at]!)).length)
  const mostInArea = Math.max(0, ...inArea)
  const mostInColumn = Math.max(0, ...inColumn)
  const mostAreas = areaAts.filter((_, row) => inArea[row] === mostInArea)
  const mostColumns = columns.flatMap((_, i) => (inColumn[i] === mostInColumn ? [i] : []))
  return {
    tested: columns.reduce((sum, column) => sum + areaAts.filter((at) => isTested(column.areas[at]!)).length, 0),
    clear: inColumn.reduce((sum, count) => sum + count, 0),
    mostAreas,
    mostInArea,
    ofColumns: Math.max(0, ...mostAreas.map((at) => columns.filter((column) => isTested(column.areas[at]!)).length)),
    mostColumns,
    mostInColumn,
    ofAreas: Math.max(0, ...mostColumns.map((i) => areaAts.filter((at) => isTested(columns[i]!.areas[at]!)).length)),
  }
}

/** The finding of the matrix, from the same entries as its cells. */
export function matrixSentence(
  dataset: Dataset,
  columns: readonly MatrixColumn[],
  counts: MatrixCounts,
  language: Language,
): string {
  const words = compareCatalogue(language).matrix
  if (columns.length === 0) return words.noColumns
  const number = (count: number) => numberText(count, 0, language)
  const isChange = columns.some(({ from }) => from !== null)
  if (counts.tested === 0) return words.summaryUntested
  if (counts.clear === 0) return (isChange ? words.summaryChangeNone : words.summaryNone)(number(counts.tested))
  const areas = names(
    counts.mostAreas.map((at) => dataset.areas[at]!.name),
    words.fewNames,
    language,
  )
  const indicators = names(
    counts.mostColumns.map((i) => indicatorPhrase(columns[i]!.indicator, language)),
    words.fewIndicators,
    language,
  )
  return [
    (isChange ? words.summaryChange : words.summary)(number(counts.clear), number(counts.tested)),
    counts.clear === 1
      ? words.summaryOnly(areas, indicators)
      : words.summaryMost(
          counts.mostInArea === 1
            ? words.oneEach
            : words.mostAreas(areas, number(counts.mostInArea), number(counts.ofColumns)),
          counts.mostInColumn === 1
            ? words.columnsOneEach
            : words.mostColumns(indicators, number(counts.mostInColumn), number(counts.ofAreas)),
        ),
  ].join(' ')
}

function names(all: readonly string[], counted: (count: number) => string, language: Language): string {
  return all.length > MOST_NAMES ? counted(all.length) : listText(all, language)
}

/** What a reader of so many tests must know: how many chance alone makes, and which cannot be made. */
export function matrixCautions(columns: readonly MatrixColumn[], counts: MatrixCounts, language: Language): string[] {
  const words = compareCatalogue(language).matrix
  const untested = columns.filter((column) => !column.isTested && column.hasFigures).length
  const isLevel = columns.every(({ from }) => from === null)
  return [
    ...(isLevel && counts.tested >= 40
      ? [words.byChance(numberText(Math.round(counts.tested * BY_CHANCE), 0, language))]
      : []),
    ...(untested > 0 ? [words.untestedColumns(untested)] : []),
  ]
}
