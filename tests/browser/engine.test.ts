import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { expect, it, onTestFinished } from 'vitest'
import { generatePackage } from '../../tools/bench/generatePackage.ts'
import { packAnswer } from '../../tools/package/pack.ts'
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

it('many areas are drawn from tiles, those of the package and those cut in the page alike', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'many areas '))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [plain, packed] = [join(folder, 'plain'), join(folder, 'packed')]
  generatePackage(plain, { areas: 600, indicators: 2, years: 1, cornersPerSide: 8 })
  cpSync(plain, packed, { recursive: true })
  expect(await packAnswer([packed])).toMatchObject({ exitCode: 0 })
  const drawn = async (own: string, script: RegExp): Promise<PNG> => {
    const { page, requests } = await openMap('', { mounts: [{ prefix: '/kompass/data/alingsas/', folder: own }] })
    await surfaceOf(page, 'engine').waitFor()
    expect(requests.some((url) => script.test(url))).toBe(true)
    return PNG.sync.read(await page.locator('canvas').screenshot())
  }
  const whole = await drawn(packed, /archiveTiles/)
  const cut = await drawn(plain, /tileWorker/)
  const coloursOf = ({ data }: PNG) =>
    new Set(Array.from({ length: data.length / 4 }, (_, at) => data.readUInt32LE(at * 4)))
  expect(coloursOf(whole).size).toBeGreaterThan(5)
  let others = 0
  for (let at = 0; at < whole.data.length; at += 4)
    if (whole.data.readUInt32LE(at) !== cut.data.readUInt32LE(at)) others++
  // The archive's corners are rounded to a tenth of a metre.
  expect(others / (whole.data.length / 4)).toBeLessThan(0.001)
})
