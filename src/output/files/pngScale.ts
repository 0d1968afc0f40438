/** What the strictest of the browsers draws; a larger picture is empty there (Safari on a phone). */
const MOST_PIXELS = 16_777_216
/** Longest side of a drawing in any browser. */
const LONGEST_SIDE = 16_384

/** How many times enlarged a picture of a size can be drawn as PNG: `scale`, or less where it would be empty. */
export function pngScale(width: number, height: number, scale: number): number {
  return Math.min(scale, Math.sqrt(MOST_PIXELS / (width * height)), LONGEST_SIDE / Math.max(width, height))
}
