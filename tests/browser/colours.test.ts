import { describe, expect, it } from 'vitest'
import { PALETTES } from '../../src/colour/palette.ts'
import { type OpenedMap, openMap } from './support/openMap.ts'
import { pixelAt } from './support/pixelAt.ts'
import { plainText } from './support/plainText.ts'
import { pointInArea } from './support/pointInArea.ts'

// The highest and the lowest figure of the indicator (25 and 3 per cent): the last and the first class, whatever the
// limits between them.
const chosen = '?indicator=lag_ekonomisk_standard&period=2024&areas=1489R017,1489R013'
const tolerance = 4

const hex = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

const colourOf = async ({ page }: OpenedMap, order: number) => {
  const { x, y } = await pointInArea(page, order)
  const { red, green, blue } = await pixelAt(page, x, y)
  return [red, green, blue]
}

const expectColour = (seen: number[], wanted: string) => {
  hex(wanted).forEach((part, at) => {
    expect(Math.abs(part - seen[at]!), `${seen} for ${wanted}`).toBeLessThanOrEqual(tolerance)
  })
}

const legendTexts = async ({ page }: OpenedMap) =>
  (await page.locator('[data-footer] svg text').allTextContents()).map(plainText)

const legendDots = ({ page }: OpenedMap) =>
  page.locator('[data-footer] svg circle').evaluateAll((dots) => dots.map((dot) => dot.getAttribute('fill')))

/** Everything that is written: map, legend, sentence, and what the list of areas says. */
const writtenOn = async (map: OpenedMap) => ({
  map: await map.page.locator('svg[data-surface] text').allTextContents(),
  legend: await legendTexts(map),
  dots: await legendDots(map),
  footer: await map.page.locator('[data-footer]').innerText(),
  areas: await map.areas.getByRole('option').allInnerTexts(),
})

describe.each(['light', 'dark', 'contrast'] as const)('in the %s appearance', (theme) => {
  const palette = PALETTES[theme].seq

  it.each([true, false])('the areas have the colour of their class (WebGL: %s)', async (webgl) => {
    const map = await openMap(`${chosen}&theme=${theme}`, { webgl, expectedErrors: [/WebGL/i] })
    expectColour(await colourOf(map, 1), palette[4]!)
    expectColour(await colourOf(map, 2), palette[0]!)
  })
})

it('without WebGL the map, its legend and its list say the same', async () => {
  const [withIt, without] = await Promise.all([
    openMap(chosen),
    openMap(chosen, { webgl: false, expectedErrors: [/WebGL/i] }),
  ])
  const [engine, svg] = [await writtenOn(withIt), await writtenOn(without)]
  expect(engine.dots).toHaveLength(23)
  expect(engine.legend.length).toBeGreaterThan(5)
  expect(svg).toEqual(engine)
})

it('the legend has a mark for each area in the colour of its class, and the limits of the classes', async () => {
  const map = await openMap('?indicator=lag_ekonomisk_standard&period=2024')
  expect(new Set(await legendDots(map))).toEqual(new Set(PALETTES.light.seq))
  expect(await legendTexts(map)).toEqual(expect.arrayContaining(['3', '25 %', 'Kommunen 10,1 %']))
})

it('what is pointed at is named in the legend', async () => {
  const map = await openMap(chosen)
  const { x, y } = await pointInArea(map.page, 2)
  await map.page.mouse.move(x, y)
  await expect.poll(() => legendTexts(map)).toContain('Kvarnbacken-Enehagen 3 %')
})
