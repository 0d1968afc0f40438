import { pngScale } from './files/pngScale.ts'
import { pngWithDpi } from './files/pngWithDpi.ts'

/** Sharp on paper and on screens with small pixels. */
export const PIXEL_RATIO = 2
const CSS_DPI = 96

/**
 * Draws an SVG text as PNG, in twice its size unless told, with its resolution in it; smaller where a browser would draw
 * nothing at all (`pngScale`). Rejects when the browser cannot.
 */
export async function pngOfSvg(svg: string, width: number, height: number, ratio = PIXEL_RATIO): Promise<Blob> {
  const scale = pngScale(width, height, ratio)
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.floor(width * scale)
    canvas.height = Math.floor(height * scale)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no drawing context')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const drawn = await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
    })
    const bytes = pngWithDpi(new Uint8Array(await drawn.arrayBuffer()), CSS_DPI * scale)
    return new Blob([bytes], { type: 'image/png' })
  } finally {
    URL.revokeObjectURL(url)
  }
}
