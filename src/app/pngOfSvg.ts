/** Sharp on paper and on screens with small pixels. */
const PIXEL_RATIO = 2

/** Draws an SVG text as PNG, in twice its size unless told. Rejects when the browser cannot. */
export async function pngOfSvg(svg: string, width: number, height: number, ratio = PIXEL_RATIO): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * ratio)
    canvas.height = Math.round(height * ratio)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no drawing context')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}
