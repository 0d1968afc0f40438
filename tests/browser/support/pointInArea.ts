import type { Page } from 'playwright-core'

/**
 * A point of the page, in CSS pixels, that lies well inside a chosen area: clear of its border and of every text and
 * mark. Looked for in the pane where the area is largest.
 * @param order place of the area among the chosen ones, from 1
 */
export async function pointInArea(page: Page, order: number): Promise<{ x: number; y: number }> {
  const outline = page.locator(`svg[data-surface] path[data-order="${order}"]`)
  await outline.first().waitFor({ state: 'attached' })
  const found = await outline.evaluateAll((paths) => {
    const size = (path: SVGGeometryElement) => path.getBBox().width * path.getBBox().height
    const largest = (paths as SVGGeometryElement[]).sort((a, b) => size(b) - size(a))[0]
    const svg = largest?.ownerSVGElement
    if (!largest || !svg) return undefined
    const frame = svg.getBoundingClientRect()
    const drawn = [...svg.querySelectorAll('text, rect, circle')].filter((mark) => !mark.closest('defs'))
    const taken = drawn.map((mark) => mark.getBoundingClientRect())
    const clearOfMarks = (x: number, y: number) =>
      taken.every((box) => x < box.left - 3 || x > box.right + 3 || y < box.top - 3 || y > box.bottom + 3)
    const inside = (x: number, y: number) =>
      [-5, 0, 5].every((dx) => [-5, 0, 5].every((dy) => largest.isPointInFill(new DOMPoint(x + dx, y + dy))))
    const { x: left, y: top, width, height } = largest.getBBox()
    for (let y = top; y < top + height; y += 3) {
      for (let x = left; x < left + width; x += 3) {
        if (inside(x, y) && clearOfMarks(frame.left + x, frame.top + y)) return { x: frame.left + x, y: frame.top + y }
      }
    }
    return undefined
  })
  if (!found) throw new Error(`No free point in the chosen area ${order}`)
  return found
}
