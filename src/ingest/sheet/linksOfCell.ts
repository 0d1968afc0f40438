import type { MeasureRecord, NamedLink } from '../../domain/MeasureRecord.ts'
import { readAreaCell } from './readAreaCell.ts'
import type { SheetNote } from './SheetReading.ts'
import type { TableInput } from './TableInput.ts'

export interface AreaCellOfRow {
  readonly text: string
  readonly heading: string
  readonly line: number
  /** The row in the columns of measures.csv; its reach is set when the cell says it and the row does not. */
  readonly cells: Map<string, string>
  readonly base: MeasureRecord | null
  readonly notes: SheetNote[]
}

/**
 * Links that a cell of areas states; null when it names none that can be read, and then the reach is what it was, for a new
 * measure unknown. What may mean something is asked about, and the rest is told.
 */
export function linksOfCell(cell: AreaCellOfRow, input: TableInput): readonly NamedLink[] | null {
  const { text, heading, line, cells, base, notes } = cell
  const { finder, dataset, accepted, offers, log } = input
  const read = readAreaCell(text, finder, dataset.meta.municipalityName, accepted)
  for (const { given, used } of read.readAs) if (used !== '') notes.push({ line, heading, given, used })
  for (const { given, choices } of read.unknown) {
    if (choices.length > 0) offers.add({ column: 'areas', heading, given, choices }, line)
    else log.error('place-unknown', { line, column: heading }, { id: given })
  }
  if (!read.isEverywhere && read.places.length === 0) return null
  // A measure that reaches from a place goes on doing so, now with named areas.
  const before = base?.measure.reach ?? 'unknown'
  const isFree = before === 'municipality' || before === 'unknown'
  if (cells.get('reach') === '' && (read.isEverywhere || isFree))
    cells.set('reach', read.isEverywhere ? 'municipality' : 'areas')
  const kept = read.unknown.length > 0 ? (base?.links ?? []) : []
  const isKept = ({ areaId, groupId }: Pick<NamedLink, 'areaId' | 'groupId'>) =>
    kept.some((link) => link.areaId === areaId && link.groupId === groupId)
  const shares = { share: null, measureShare: null, basis: basisOf(cells.get('basis')) }
  const named = read.places.filter((place) => !isKept(place))
  return [...kept, ...named.map((place): NamedLink => ({ ...place, role: 'serves', ...shares }))]
}

function basisOf(word: string | undefined): NamedLink['basis'] {
  return word === 'document' || word === 'rule' || word === 'interpretation' ? word : null
}
