import type { Indicator } from '../../domain/Indicator.ts'
import type { Unit } from '../../domain/indicatorFields.ts'
import { localText, NO_TEXT } from '../../domain/LocalText.ts'
import type { TableNotes } from './tableNotes.ts'

/** What can be said of a new indicator by its file alone. The rest is unknown until somebody says it. */
export function indicatorOf(
  id: string,
  name: string,
  unit: Unit | null,
  decimals: number,
  notes: TableNotes = { source: '', caveat: '' },
): Indicator {
  return {
    id,
    name: localText(() => name),
    description: NO_TEXT,
    unit: unit ?? 'index',
    direction: 'none',
    decimals,
    zeroMeans: 'zero',
    priorityAreas: [],
    theme: '',
    sdg: [],
    denominator: NO_TEXT,
    intervalMethod: 'none',
    referenceRule: 'published',
    source: notes.source,
    sourceUrl: '',
    tableId: '',
    phrase: NO_TEXT,
    keywords: NO_TEXT,
    seriesBreaks: [],
    caveat: localText(() => notes.caveat),
  }
}
