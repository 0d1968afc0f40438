import type { CompassFrame } from './CompassFrame.ts'
import type { CompassNote } from './CompassNote.ts'
import type { KChoice } from './chooseK.ts'

/** Pairs closer than this say the same thing twice. */
const NEARLY_SAME = 0.95

/** What the reader must know about a frame that could be fitted. */
export function fitNotes(frame: CompassFrame, choice: KChoice): CompassNote[] {
  const notes: CompassNote[] = []
  const count = frame.indicators.length
  if (frame.activeIds.length < 15) notes.push({ code: 'few-areas', areas: frame.activeIds.length })
  if (count < 4) notes.push({ code: 'few-indicators', indicators: count })
  frame.indicators.forEach(({ id }, j) => {
    if (frame.lo[j] === null) notes.push({ code: 'no-fence', indicatorId: id })
    for (let other = 0; other < j; other++) {
      const r = frame.C[j]![other]! / Math.sqrt(frame.C[j]![j]! * frame.C[other]![other]!)
      if (Math.abs(r) <= NEARLY_SAME) continue
      notes.push({ code: 'nearly-same', indicatorId: frame.indicators[other]!.id, otherId: id, r })
    }
  })
  if (!choice.rows.find((row) => row.k === choice.k)?.qualified) notes.push({ code: 'groups-uncertain', k: choice.k })
  return notes
}
