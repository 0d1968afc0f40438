import type { MeasureRecord } from '../../domain/MeasureRecord.ts'
import { agesInText } from './agesInText.ts'
import { offerKey } from './SheetOffers.ts'
import type { SheetNote } from './SheetReading.ts'
import type { SheetColumn } from './sheetColumns.ts'
import { agesOf } from './sheetWords.ts'
import type { TableInput } from './TableInput.ts'

interface AgeRow {
  /** Of a column of ages, and of the one on the target group; empty without one. */
  readonly ages: string
  readonly group: string
  readonly line: number
  readonly cells: Map<string, string>
  readonly base: MeasureRecord | null
  readonly notes: SheetNote[]
  readonly isComplete: boolean
}

/**
 * Writes the ages of a row into its cells: those of a column of ages, else those that the text on the target group names,
 * which are asked about, since it may name the ages of somebody's children.
 */
export function agesOfRow(
  { ages, group, line, cells, base, notes, isComplete }: AgeRow,
  headings: ReadonlyMap<SheetColumn, string>,
  { accepted, offers, log }: Pick<TableInput, 'accepted' | 'offers' | 'log'>,
): void {
  const put = (column: SheetColumn, given: string, from: string, to: string): void => {
    cells.set('age_from', from)
    cells.set('age_to', to)
    const used = [from, to].join('–')
    if (given !== used) notes.push({ line, heading: headings.get(column) ?? column, given, used })
  }
  if (ages !== '') {
    const read = agesOf(ages)
    if (read) put('ages', ages, read.from, read.to)
    else log.error('number-unreadable', { line, column: headings.get('ages')! }, { text: ages })
    return
  }
  const isKnown = base !== null && (base.measure.ageFrom ?? base.measure.ageTo) !== null
  const named =
    isKnown || isComplete || cells.get('age_from') !== '' || cells.get('age_to') !== '' ? null : agesInText(group)
  if (!named) return
  const column = 'target_group_sv'
  const agreed = accepted.get(offerKey(column, group))
  if (agreed === 'ages') put(column, group, String(named.from), named.to === null ? '' : String(named.to))
  else if (agreed === undefined) {
    const choices = [
      { kind: 'ages', key: 'ages', ages: named },
      { kind: 'ages', key: 'none', ages: null },
    ] as const
    offers.add({ column, heading: headings.get(column)!, given: group, choices }, line)
  }
}
