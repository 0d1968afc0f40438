/** The 17 goals of Agenda 2030, as a reader asks for what carries one; `none` for what names no goal. */
export const AGENDA_FILTERS = [
  ...(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '17'] as const),
  'none',
] as const
export type AgendaFilter = (typeof AGENDA_FILTERS)[number]

/** Whether an indicator or a measure carries the goal asked for; without one asked for, all do. */
export function carriesGoal({ sdg }: { readonly sdg: readonly number[] }, filter: AgendaFilter | null): boolean {
  if (filter === null) return true
  return filter === 'none' ? sdg.length === 0 : sdg.includes(Number(filter))
}
