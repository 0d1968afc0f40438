import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openMap, surfaceOf } from './support/openMap.ts'
import { pixelAt } from './support/pixelAt.ts'
import { pointInArea } from './support/pointInArea.ts'

/** Takes the drawing context from every pane, as a driver that restarts does; answers with the number of panes. */
const loseContexts = (page: Page) =>
  page.locator('canvas').evaluateAll((canvases) => {
    for (const canvas of canvases as HTMLCanvasElement[]) {
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
    }
    return canvases.length
  })

it('when the drawing context is lost, SVG draws the same map', async () => {
  const { page, areas } = await openMap('?areas=1489R017', { expectedErrors: [/WebGL|context/i] })
  const { x, y } = await pointInArea(page, 1)
  const before = await pixelAt(page, x, y)
  const labels = await page.locator('svg[data-surface] text').allTextContents()
  expect(await loseContexts(page)).toBe(2)
  await surfaceOf(page, 'svg').waitFor()
  expect(await page.locator('canvas').count()).toBe(0)
  const after = await pixelAt(page, x, y)
  for (const part of ['red', 'green', 'blue'] as const) expect(Math.abs(after[part] - before[part])).toBeLessThan(6)
  expect(await page.locator('svg[data-surface] text').allTextContents()).toEqual(labels)
  await areas.getByRole('option', { name: /^Sollebrunn/ }).waitFor({ state: 'attached' })
  await page.mouse.click(x, y)
  await expect.poll(() => new URL(page.url()).searchParams.get('areas')).toBeNull()
})

it('the engine draws no text, asks for no tiles and no fonts', async () => {
  const { requests, address } = await openMap()
  const asked = requests.filter((url) => url.startsWith(address)).map((url) => url.slice(address.length))
  expect(asked.filter((path) => /\.(pbf|png|jpg)|glyph|sprite|tiles/.test(path))).toEqual([])
})

it('a new indicator is new colours on the same geometry', async () => {
  const { page } = await openMap('?areas=1489R017')
  const { x, y } = await pointInArea(page, 1)
  const before = await pixelAt(page, x, y)
  await page.evaluate(() => {
    history.pushState(null, '', '?indicator=aganderatter&areas=1489R017')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await expect.poll(() => pixelAt(page, x, y)).not.toEqual(before)
  await surfaceOf(page, 'engine').waitFor()
})

it('the whole map can be left and come back to four times, with as many canvases as at first', async () => {
  const { page } = await openMap()
  for (let round = 0; round < 4; round += 1) {
    await page.getByRole('link', { name: 'Data', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Data' }).waitFor()
    expect(await page.locator('canvas').count()).toBe(0)
    await page.getByRole('link', { name: 'Karta', exact: true }).click()
    await page.locator('svg[data-surface]').waitFor()
  }
  await surfaceOf(page, 'engine').waitFor()
  expect(await page.locator('canvas').count()).toBe(2)
})
