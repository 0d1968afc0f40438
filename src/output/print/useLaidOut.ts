import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { paginate } from './model/paginate.ts'
import { BODY_HEIGHT, PAPER_WIDTH, type PrintPage, type PrintSection } from './PrintSection.ts'

/**
 * The pages of the sections, made from how high their blocks turn out. `measure` is where the blocks stand, section by
 * section, to be measured; `pages` is null until that is done. Fonts change heights, so they are awaited.
 */
export function useLaidOut(sections: readonly PrintSection[]): {
  readonly measure: RefObject<HTMLDivElement | null>
  readonly pages: readonly PrintPage[] | null
} {
  const measure = useRef<HTMLDivElement>(null)
  const [made, setMade] = useState<{
    readonly of: readonly PrintSection[]
    readonly pages: readonly PrintPage[]
  } | null>(null)
  useLayoutEffect(() => {
    const root = measure.current
    if (!root) return
    let isAwaited = true
    const layOutAll = (): void => {
      const columns = [...root.children] as HTMLElement[]
      if (!isAwaited || columns.some((column) => column.offsetWidth === 0)) return
      stop()
      setMade({ of: sections, pages: sections.flatMap((section, at) => layOut(section, columns[at]!)) })
    }
    // What is measured is no part of the paper, and has no size while the browser prints: then it is measured afterwards.
    const shown = new ResizeObserver(layOutAll)
    const stop = (): void => {
      isAwaited = false
      shown.disconnect()
    }
    document.fonts.ready.then(() => {
      layOutAll()
      if (isAwaited) for (const column of root.children) shown.observe(column)
    })
    return stop
  }, [sections])
  return { measure, pages: made?.of === sections ? made.pages : null }
}

/** The pages of one section, whose blocks stand in `column`. */
function layOut(section: PrintSection, column: HTMLElement): PrintPage[] {
  const room = section.isWide ? BODY_HEIGHT.wide : BODY_HEIGHT.upright
  const heightsAt = (scale: number) => heightsOf(column, section.isWide ? PAPER_WIDTH.wide : PAPER_WIDTH.upright, scale)
  const heights = heightsAt(1)
  const sizes = section.blocks.map((block, at) => ({
    gap: block.gap,
    height: heights[at]!,
    startsPage: block.startsPage ?? false,
    keepsWithNext: block.keepsWithNext ?? false,
    ...(block.fits === undefined ? {} : { fits: block.fits }),
  }))
  return paginate(sizes, room, heightsAt).pages.map((page, at) => ({
    section,
    first: at === 0,
    scale: page.scale,
    blocks: page.blocks.map((block) => section.blocks[block]!),
  }))
}

/**
 * How high each block is at a size, in pixels of the paper: a smaller size has longer lines. Zoomed as the page will be,
 * since letters are rounded to pixels and a text may take a line more than its size says.
 */
function heightsOf(column: HTMLElement, paperWidth: number, scale: number): number[] {
  column.style.zoom = String(scale)
  column.style.width = `${paperWidth / scale}px`
  // The preview may be scaled to the screen, and what is measured with it.
  const perPixel = column.getBoundingClientRect().width / paperWidth
  return [...column.children].map((block) => block.getBoundingClientRect().height / perPixel)
}
