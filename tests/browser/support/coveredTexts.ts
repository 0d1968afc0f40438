import type { Page } from 'playwright-core'

/**
 * The texts in the window that something is painted over, each with what covers it. What lies over a text and lets it
 * through (a row that is one large button) covers nothing, and neither is text covered that stands only for the ear.
 * Drawings are left out: their marks lie over each other on purpose, and their names have rules of their own.
 */
export function coveredTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isOpaque = (colour: string) => !/^transparent$|, 0\)$|\/ 0\)$/.test(colour)
    const paints = (element: Element) =>
      element.matches('canvas, img, svg, svg *') ||
      [undefined, '::before', '::after'].some((part) => isOpaque(getComputedStyle(element, part).backgroundColor))
    const isForTheEar = (element: Element | null): boolean =>
      element !== null &&
      ((getComputedStyle(element).overflow === 'hidden' && element.getBoundingClientRect().width <= 1) ||
        isForTheEar(element.parentElement))
    const isScrolledAway = (element: Element | null, x: number, y: number): boolean => {
      if (!element || element === document.body) return false
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const cuts = !/^visible/.test(getComputedStyle(element).overflow)
      return (cuts && (x < left || x > right || y < top || y > bottom)) || isScrolledAway(element.parentElement, x, y)
    }
    const covered: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement!
      if (!node.textContent?.trim() || element.closest('svg, option, script, style, [inert]')) continue
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
      if (getComputedStyle(element).pointerEvents === 'none' || isForTheEar(element)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const { x, y, width, height } of range.getClientRects()) {
        const [across, down] = [x + width / 2, y + height / 2]
        const over = document.elementFromPoint(across, down)
        if (!over || isScrolledAway(element, across, down) || element.contains(over) || !paints(over)) continue
        // What an ancestor paints lies under its texts; what it paints before or after its content may not.
        if (
          over.contains(element) &&
          !['::before', '::after'].some((part) => isOpaque(getComputedStyle(over, part).backgroundColor))
        )
          continue
        const name = over.getAttribute('class') ?? ''
        covered.push(`"${node.textContent.trim().slice(0, 40)}" by ${over.tagName.toLowerCase()} ${name}`)
      }
    }
    return covered
  })
}
