import { BUSY } from '../ui/Busy.tsx'

const LOOK_EVERY_MS = 150
/** Sizes are measured and names placed once more after the figures came. */
const QUIET_LOOKS = 4

/**
 * Until nothing that is shown in `root` is still fetched or counted (`Busy`), and it has stood still for a moment. For as
 * long as that takes, or as somebody wants it: what is printed before is empty, and does not look it.
 */
export async function untilAtRest(root: HTMLElement, isWanted: () => boolean): Promise<void> {
  let before = ''
  for (let quiet = 0; isWanted() && quiet < QUIET_LOOKS; ) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    const now = `${root.querySelectorAll('*').length} ${root.textContent}`
    quiet = now === before && !root.querySelector(BUSY) ? quiet + 1 : 0
    before = now
  }
}
