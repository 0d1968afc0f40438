import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { paginate } from '../../viewmodels/print/paginate.ts'
import { BODY_HEIGHT, PAPER_WIDTH, type PrintPage, type PrintSection } from './PrintSection.ts'

/**
 * The pages of the sections, made from how high their blocks turn out. `measure` is where the blocks stand, in order,
 * to be measured; `pages` is null until that is done. Fonts change heights, so they are awaited.
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
    let current = true
    document.fonts.ready.then(() => {
      const root = measure.current
      if (!current || !root) return
      // The preview may be scaled to the screen, and what is measured with it.
      const paper = root.querySelector(':scope > :not([data-wide])')
      const scale = paper ? paper.getBoundingClientRect().width / PAPER_WIDTH : 1
      const heights = new Map(
        [...root.querySelectorAll<HTMLElement>('[data-measured]')].map((element) => [
          element.dataset.measured,
          element.getBoundingClientRect().height / scale,
        ]),
      )
      const pages = sections.flatMap((section) =>
        layOut(
          section,
          section.blocks.map((block) => heights.get(`${section.key}/${block.key}`) ?? 0),
        ),
      )
      setMade({ of: sections, pages })
    })
    return () => {
      current = false
    }
  }, [sections])
  return { measure, pages: made?.of === sections ? made.pages : null }
}

/** The pages of one section from the heights of its blocks. */
function layOut(section: PrintSection, heights: readonly number[]): PrintPage[] {
  const room = section.isWide ? BODY_HEIGHT.wide : BODY_HEIGHT.upright
  const sizes = section.blocks.map((block, at) => ({
    gap: block.gap,
    height: heights[at]!,
    startsPage: block.startsPage ?? false,
    keepsWithNext: block.keepsWithNext ?? false,
    ...(block.fits === undefined ? {} : { fits: block.fits }),
  }))
  return paginate(sizes, room).pages.map((page, at) => ({
    section,
    first: at === 0,
    scale: page.scale,
    blocks: page.blocks.map((block) => section.blocks[block]!),
  }))
}
