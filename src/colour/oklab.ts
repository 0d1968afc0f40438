/** Björn Ottosson's OKLab (2020): equal steps look equal. */
interface Lab {
  readonly l: number
  readonly a: number
  readonly b: number
}

function channel(hex: string, at: number): number {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

function toLab(hex: string): Lab {
  const r = channel(hex, 1)
  const g = channel(hex, 3)
  const b = channel(hex, 5)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  }
}

function toHex({ l, a, b }: Lab): string {
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  const rgb = [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ]
  return `#${rgb.map((value) => byteText(value)).join('')}`
}

function byteText(linear: number): string {
  const held = Math.max(0, Math.min(1, linear))
  const value = held <= 0.0031308 ? held * 12.92 : 1.055 * held ** (1 / 2.4) - 0.055
  return Math.round(value * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase()
}

/** `count` colours evenly spread along a path of `#RRGGBB` colours, straight lines in OKLab. One colour gives the middle. */
export function colourRamp(stops: readonly string[], count: number): string[] {
  if (count === stops.length) return [...stops]
  const labs = stops.map(toLab)
  return Array.from({ length: count }, (_, i) => {
    const at = (count === 1 ? 0.5 : i / (count - 1)) * (labs.length - 1)
    const index = Math.min(Math.floor(at), labs.length - 2)
    const share = at - index
    const from = labs[index]!
    const to = labs[index + 1]!
    return toHex({
      l: from.l + (to.l - from.l) * share,
      a: from.a + (to.a - from.a) * share,
      b: from.b + (to.b - from.b) * share,
    })
  })
}

/** Contrast ratio of WCAG 2.2, 1-21. */
export function contrastRatio(a: string, b: string): number {
  const light = Math.max(luminance(a), luminance(b))
  const dark = Math.min(luminance(a), luminance(b))
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5)
}
