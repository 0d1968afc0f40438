export interface PlainColour {
  /** `#rrggbb`, which every program reads. */
  readonly hex: string
  /** 0-1. */
  readonly alpha: number
}

let brush: CanvasRenderingContext2D | null = null

/** A colour of a style sheet, in whatever notation, as hexadecimal digits and opacity. */
export function plainColour(colour: string): PlainColour {
  const known = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour)
  if (known) return { hex: hexOf(known.slice(1, 4).map(Number)), alpha: Number(known[4] ?? 1) }
  brush ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!brush) return { hex: '#000000', alpha: 1 }
  brush.clearRect(0, 0, 1, 1)
  brush.fillStyle = '#000000'
  brush.fillStyle = colour
  brush.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 255] = brush.getImageData(0, 0, 1, 1).data
  return { hex: hexOf([red, green, blue]), alpha: alpha / 255 }
}

function hexOf(parts: readonly number[]): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
