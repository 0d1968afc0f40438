import type { MadeView } from './MadeView.ts'
import type { TakeAway } from './TakeAway.ts'

/** Something whose picture is its table. */
export function tableOnly(takeAway: TakeAway): MadeView {
  return { takeAway: () => takeAway, picture: 'table' }
}
