import type { AreaId } from '../../../../domain/Area.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { slideRows } from '../../../../output/model/slideRows.ts'
import { listText, numberText } from '../../../../words/format.ts'
import { outputCatalogue } from '../../../../words/outputCatalogue.ts'
import type { CoverageRow, CoverageView } from './coverageView.ts'

export interface CoverageSlide {
  readonly rows: readonly CoverageRow[]
  /** What is shown and what is not; empty when everything is. */
  readonly note: string
}

/** Sentence, heads, what reaches everybody and the key, and a row, in pixels of a slide 768 high. */
const AROUND = 50 + 30 + 20 + 30 + 78
const ROW = 26

/**
 * The rows of the coverage matrix that a slide has room for: the areas it names, then those with clearly high need or a
 * measure of their own, then the first of the others. Order and counts are those of the whole matrix.
 */
export function coverageSlide(
  { rows }: Pick<CoverageView, 'rows'>,
  room: number,
  named: readonly AreaId[],
  language: Language,
): CoverageSlide {
  const isNamed = ({ areaId }: CoverageRow): boolean => named.includes(areaId)
  const shown = slideRows(rows, Math.floor((room - AROUND) / ROW), (row) => (isNamed(row) ? 0 : isAbout(row) ? 1 : 2))
  return { rows: shown, note: noteOf(rows, shown, isNamed, language) }
}

/** Clearly high need in a prioritised area, or something directed at the area. */
function isAbout({ cells }: CoverageRow): boolean {
  return cells.some(({ shade, covers }) => shade === 'high' || covers.length > 0)
}

function noteOf(
  all: readonly CoverageRow[],
  shown: readonly CoverageRow[],
  isNamed: (row: CoverageRow) => boolean,
  language: Language,
): string {
  const left = all.length - shown.length
  if (left === 0) return ''
  const words = outputCatalogue(language).slideChoice
  const number = (value: number): string => numberText(value, 0, language)
  const about = shown.filter(isAbout).length
  const others = shown.filter((row) => !isAbout(row))
  const beside = others.filter(isNamed).length
  const more = others.length - beside
  const parts = [
    ...(about > 0 ? [words.coverageAbout(about, all.filter(isAbout).length)] : []),
    ...(more > 0 ? [about > 0 ? words.matrixMore(more) : words.matrixFirst(more)] : []),
    ...(beside > 0 ? [words.named(beside)] : []),
  ]
  return words.board(
    number(shown.length),
    number(all.length),
    listText(parts, language),
    words.boardRest(left, number(left)),
  )
}
