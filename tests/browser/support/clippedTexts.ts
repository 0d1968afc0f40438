import type { Page } from 'playwright-core'

/** The four properties of WCAG 2.2 criterion 1.4.12, at the values that must do no harm. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`

/**
 * The texts that are cut off when a reader spaces text out and that are whole when not, each with what cuts it. What
 * scrolls cuts nothing, and neither does what stands only for the ear, or text that has the whole in its tooltip.
 *
 * @see https://www.w3.org/TR/WCAG22/#text-spacing
 */
export function clippedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate((spacing) => {
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    const cutterOf = (element: Element): Element | null => {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at)
        const { width, height } = at.getBoundingClientRect()
        if (width <= 6 || height <= 6 || /auto|scroll/.test(overflowX + overflowY)) return null
        const cutsAcross = /hidden|clip/.test(overflowX) && at.scrollWidth > at.clientWidth + 1
        const cutsDown = /hidden|clip/.test(overflowY) && at.scrollHeight > at.clientHeight + 2
        if (cutsAcross || cutsDown) return at
      }
      return null
    }
    const cut = () =>
      [...document.querySelectorAll('body *')].filter(
        (element) =>
          hasText(element) &&
          element.checkVisibility() &&
          !element.closest('svg, [inert], [title]') &&
          cutterOf(element),
      )
    const before = new Set(cut())
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(spacing)
    document.adoptedStyleSheets = [sheet]
    const after = cut().filter((element) => !before.has(element))
    const told = after.map(
      (element) => `"${element.textContent?.trim().slice(0, 40)}" in ${cutterOf(element)?.className}`,
    )
    document.adoptedStyleSheets = []
    return told
  }, SPACING)
}
