import type { TextWidth } from '../model/MadeView.ts'

/** Measures texts in the page's own font, for files that are laid out without a page. */
export function measuredWidth(): TextWidth {
  const context = document.createElement('canvas').getContext('2d')
  const family = getComputedStyle(document.body).fontFamily
  return (text, size, weight) => {
    if (!context) return text.length * size * 0.52
    context.font = `${weight} ${size}px ${family}`
    return context.measureText(text).width
  }
}
