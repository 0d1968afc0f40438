import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'

export type Pixel = { readonly red: number; readonly green: number; readonly blue: number }

/**
 * The colour the reader sees at a point of the viewport, in CSS pixels. Compare with some tolerance: software WebGL
 * draws the same picture twice in one Chromium, but not in two builds of it.
 */
export async function pixelAt(page: Page, x: number, y: number): Promise<Pixel> {
  const clip = { x: Math.floor(x), y: Math.floor(y), width: 1, height: 1 }
  const { data } = PNG.sync.read(await page.screenshot({ clip, scale: 'css' }))
  return { red: data[0]!, green: data[1]!, blue: data[2]! }
}
