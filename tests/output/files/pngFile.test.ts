import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { pngScale } from '../../../src/output/files/pngScale.ts'
import { pngWithDpi } from '../../../src/output/files/pngWithDpi.ts'

const drawn = (): Uint8Array => {
  const png = new PNG({ width: 3, height: 2 })
  png.data.fill(120)
  return new Uint8Array(PNG.sync.write(png))
}

describe('the resolution of a PNG', () => {
  it('is 7559 points a metre for 192 to the inch, and the picture is the same', () => {
    const bytes = pngWithDpi(drawn(), 192)
    const at = Buffer.from(bytes).indexOf('pHYs')
    const view = new DataView(bytes.buffer)
    expect(at).toBe(37)
    expect([view.getUint32(at - 4), view.getUint32(at + 4), view.getUint32(at + 8), bytes[at + 12]]).toEqual([
      9, 7559, 7559, 1,
    ])
    // The reader checks the sum of every chunk it comes to.
    expect(PNG.sync.read(Buffer.from(bytes)).data).toEqual(PNG.sync.read(Buffer.from(drawn())).data)
    // The sum of a chunk of 7559 points a metre, as other programs write it for 192 dpi.
    expect(view.getUint32(at + 13)).toBe(0x8fe5f165)
  })

  it('is left out of what is no PNG', () => {
    expect(pngWithDpi(new Uint8Array([1, 2, 3]), 192)).toEqual(new Uint8Array([1, 2, 3]))
  })
})

describe('a picture that is too large for a browser', () => {
  it('is drawn as large as there is room for: a ranking of 1 000 areas was 151 megapixels', () => {
    expect(pngScale(1200, 800, 2)).toBe(2)
    const [width, height] = [1000, 37_750]
    const scale = pngScale(width, height, 2)
    expect(width * scale * height * scale).toBeLessThanOrEqual(16_777_216)
    expect(height * scale).toBeLessThanOrEqual(16_384)
    expect(scale).toBeGreaterThan(0.4)
  })
})
