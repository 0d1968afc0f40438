import type { Cell } from '../../domain/Cell.ts'
import type { Language } from '../../domain/LocalText.ts'
import { catalogue } from '../../words/catalogue.ts'
import type { TakeAwayCell } from './TakeAway.ts'

/** A figure as a cell of a file: the number, in whole numbers where no more may be told, or why there is none. */
export function figureCell(cell: Cell, language: Language): TakeAwayCell {
  if (cell.kind === 'missing') return { missing: catalogue(language).map.missingReasons[cell.reason] }
  return cell.coarse ? { whole: cell.value } : cell.value
}
