import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Note } from '../../domain/Note.ts'
import { latestFirst, notesAbout } from './notesAbout.ts'

/** What the board has beside it: the notes about the chosen areas, or without a choice those within the prioritised area. */
export function notesBeside(
  dataset: Pick<Dataset, 'notes' | 'groups'>,
  chosen: readonly AreaId[],
  priority: string | null,
  onlyOpen: boolean,
): Note[] {
  if (chosen.length > 0) return notesAbout(dataset, chosen, onlyOpen)
  return dataset.notes
    .filter(({ audience, priorityAreas }) => {
      const isTold = audience === 'open' || !onlyOpen
      return isTold && priority !== null && priorityAreas.includes(priority)
    })
    .sort(latestFirst)
}
