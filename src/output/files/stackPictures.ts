import type { SvgPicture } from '../model/SvgPicture.ts'

const GAP = 16

/** Several pictures under each other, as one. */
export function stackPictures(pictures: readonly SvgPicture[]): SvgPicture {
  const width = Math.max(1, ...pictures.map((picture) => picture.width))
  let height = 0
  const parts = pictures.map((picture, i) => {
    const y = height + (i > 0 ? GAP : 0)
    height = y + picture.height
    return nestedSvg(picture, 0, y)
  })
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`
  return { text, width, height }
}

/** A finished SVG with a place inside another: its root element keeps its size and gets an x and a y. */
export function nestedSvg({ text }: SvgPicture, x: number, y: number): string {
  const start = text.indexOf('<svg')
  return `<svg x="${x}" y="${y}"${text.slice(start + 4).trimEnd()}`
}
