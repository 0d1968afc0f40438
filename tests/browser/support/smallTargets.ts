import type { Page } from 'playwright-core'

/**
 * The controls of the page that are too small to hit, each as text with its size: under 24 by 24 CSS pixels, by WCAG 2.2
 * criterion 2.5.8. What counts is what can be hit: a control's label and what it draws around itself are part of it. A
 * control in a line of other text is as high as its line (the criterion's exception for inline targets), and marks in
 * drawings have a list or a table beside them that does the same (its exception for equivalents). Its exception for
 * spacing is not used: what is small and far apart is reported too.
 *
 * @see https://www.w3.org/TR/WCAG22/#target-size-minimum
 */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const SIZE = 24
    /** Points this far from the middle are hit when the target is 24 pixels, whatever half pixel it stands on. */
    const REACH = SIZE / 2 - 1
    const TARGETS = 'a[href], button, input, select, textarea, summary, [role="button"], [role="tab"], [role="link"]'
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('svg, [inert], [aria-hidden="true"]') &&
      // Not on the page until it is reached: the link that skips to the content.
      element.getBoundingClientRect().right > 0
    const isSmall = ({ width, height }: DOMRect) => width < SIZE - 0.5 || height < SIZE - 0.5
    const isInText = (element: Element) => {
      if (!getComputedStyle(element).display.startsWith('inline')) return false
      const around = element.parentElement?.closest('p, li, dd, td, span')
      if (!around) return false
      const besides = [...around.querySelectorAll(TARGETS)].reduce(
        (text, target) => text.replace(target.textContent ?? '', ''),
        around.textContent ?? '',
      )
      return /\p{L}{2,}/u.test(besides)
    }
    const isHitAround = (element: Element) => {
      element.scrollIntoView({ block: 'center', inline: 'center' })
      const { left, top, width, height } = element.getBoundingClientRect()
      const across = width < SIZE ? [-REACH, REACH] : [0]
      const down = height < SIZE ? [-REACH, REACH] : [0]
      return across.every((dx) =>
        down.every((dy) => {
          const hit = document.elementFromPoint(left + width / 2 + dx, top + height / 2 + dy)
          return element.contains(hit)
        }),
      )
    }
    const isSmallWithLabels = (element: Element) => {
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
      return [element, ...labels].every((part) => isSmall(part.getBoundingClientRect()))
    }
    return [...document.querySelectorAll(TARGETS)]
      .filter((element) => isShown(element) && isSmallWithLabels(element))
      .filter((element) => !isInText(element) && !isHitAround(element))
      .map((element) => {
        const { width, height } = element.getBoundingClientRect()
        const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)
        return `${element.tagName.toLowerCase()} "${name}" ${Math.round(width)} x ${Math.round(height)}`
      })
  })
}
