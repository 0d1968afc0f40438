import type { SvgPicture } from '../model/SvgPicture.ts'

/** A finished SVG with a place inside another: its root element keeps its size and gets an x and a y. */
export function nestedSvg({ text }: SvgPicture, x: number, y: number): string {
  const start = text.indexOf('<svg')
  return `<svg x="${x}" y="${y}"${text.slice(start + 4).trimEnd()}`
}
