/** A block of a page as it is measured, in pixels. */
export interface BlockSize {
  readonly height: number
  /** Room above it when it does not stand first on its page. */
  readonly gap: number
  /** Begins a page. */
  readonly startsPage?: boolean
  /** Is not left last on a page when another block follows. */
  readonly keepsWithNext?: boolean
  /** Neighbouring blocks with one number are shrunk together when that brings them onto one page. */
  readonly fits?: number
}

export interface LaidPage {
  /** Positions of its blocks. */
  readonly blocks: readonly number[]
  /** Size of what is on it; 1 as measured. */
  readonly scale: number
}

/** Sizes that are tried: whole per cents. */
const STEPS = 100
/** Smaller than this, and the smallest print could not be read. */
const LEAST_STEP = 0.8 * STEPS

/**
 * Which blocks stand on which page: as many as fit in order, never a block over two pages. Blocks that are to fit
 * together get a page of their own, shrunk to at least 80 %; else they flow like the rest. A
 * block that no page can hold gets a page of its own and is reported, since its end would be cut.
 *
 * `heightsAt` says how high all blocks become at a smaller size, where a line holds more words; without it they shrink
 * as a picture does. It is asked only where that would be too small.
 */
export function paginate(
  blocks: readonly BlockSize[],
  pageHeight: number,
  heightsAt: (scale: number) => readonly number[] = (scale) => blocks.map(({ height }) => height * scale),
): { readonly pages: readonly LaidPage[]; readonly tooHigh: readonly number[] } {
  const pages: { blocks: number[]; scale: number }[] = []
  const tooHigh: number[] = []
  let used = Number.POSITIVE_INFINITY
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!
    const together = togetherFrom(blocks, at)
    const total = heightOf(together.map((each) => blocks[each]!))
    const scale =
      together.length > 1 && total > pageHeight ? largestScale(blocks, together, pageHeight, heightsAt) : null
    if (scale !== null) {
      pages.push({ blocks: together, scale })
      used = Number.POSITIVE_INFINITY
      at += together.length - 1
      continue
    }
    if (block.height > pageHeight) tooHigh.push(at)
    // What must stand with the next is moved with it, so the next is counted too.
    const next = block.keepsWithNext ? blocks[at + 1] : undefined
    const reserve = next && !next.startsPage ? next.gap + next.height : 0
    if (block.startsPage || used + block.gap + block.height + reserve > pageHeight) {
      pages.push({ blocks: [at], scale: 1 })
      used = block.height
    } else {
      pages.at(-1)!.blocks.push(at)
      used += block.gap + block.height
    }
  }
  return { pages, tooHigh }
}

/** The run of blocks that are to fit together, when it begins here. */
function togetherFrom(blocks: readonly BlockSize[], at: number): number[] {
  const { fits } = blocks[at]!
  if (fits === undefined || blocks[at - 1]?.fits === fits) return []
  const run: number[] = []
  for (let next = at; blocks[next]?.fits === fits; next++) run.push(next)
  return run
}

/**
 * A size at which the blocks fit one page: what a picture would shrink to, and where that could not be read, the largest
 * at which their lines let them; null when they do not fit even at the smallest. Measuring is dear: a booklet has fifty
 * such pages, and only the few that would run over are measured again.
 */
function largestScale(
  blocks: readonly BlockSize[],
  together: readonly number[],
  pageHeight: number,
  heightsAt: (scale: number) => readonly number[],
): number | null {
  const fits = (step: number): boolean => {
    const heights = heightsAt(step / STEPS)
    const sizes = together.map((at) => ({ height: heights[at]!, gap: blocks[at]!.gap * (step / STEPS) }))
    return heightOf(sizes) <= pageHeight
  }
  const asPicture = Math.floor((pageHeight / heightOf(together.map((at) => blocks[at]!))) * STEPS)
  if (asPicture >= LEAST_STEP) return asPicture / STEPS
  if (!fits(LEAST_STEP)) return null
  let held = LEAST_STEP
  while (held + 1 < STEPS && fits(held + 1)) held++
  return held / STEPS
}

function heightOf(blocks: readonly Pick<BlockSize, 'height' | 'gap'>[]): number {
  return blocks.reduce((sum, { height, gap }, at) => sum + height + (at === 0 ? 0 : gap), 0)
}
