/** Whether an element is no part of a picture: marked so, not shown, or only there for those who cannot see. */
export function isLeftOut(element: Element, style: CSSStyleDeclaration): boolean {
  if (element.getAttribute('data-picture') === 'none' || element.hasAttribute('popover')) return true
  if (style.display === 'none' || style.opacity === '0') return true
  if (element instanceof HTMLElement) {
    // The ways of hiding a text for screen readers alone.
    if (/^inset\((50|100)%/.test(style.clipPath)) return true
    return style.position === 'absolute' && element.offsetWidth <= 1 && element.offsetHeight <= 1
  }
  return false
}
