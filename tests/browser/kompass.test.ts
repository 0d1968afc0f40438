import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { axeCheck } from './support/axeCheck.ts'
import { LOOKS } from './support/looks.ts'
import { type OpenOptions, openApp } from './support/openApp.ts'
import { untilStill } from './support/untilStill.ts'

/** Opens the compass, on the page of the test before unless told otherwise, and waits for the disc. */
async function openKompass(query = '', options: OpenOptions = {}) {
  const app = await openApp(`?view=kompass${query}`, { shared: true, ...options })
  const list = app.page.getByRole('listbox', { name: /^(Kompassen:|The compass:)/ })
  await list.waitFor({ state: 'attached' })
  const symbols = app.page.locator('[data-area]')
  await symbols.first().waitFor({ state: 'attached' })
  return { ...app, list, symbols }
}

const FOUR = ['1489R007', '1489R016', '1489R017', '1489R018']

describe('the compass', () => {
  it('shows every area, and four of them share a landscape', async () => {
    const { page, symbols } = await openKompass()
    expect(await symbols.count()).toBe(23)
    const landscapeOf = (id: string) => page.locator(`[data-area="${id}"]`).getAttribute('data-landscape')
    expect(new Set(await Promise.all(FOUR.map(landscapeOf)))).toEqual(new Set(['3']))
    expect(await landscapeOf('1489R021')).toBe(await landscapeOf('1489R003'))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Fem landskap av liknande villkor')
    expect(await page.getByText('av skillnaderna syns på skivan').isVisible()).toBe(true)
    // 83 % of the published figures; one of them is told in whole per cent, since it would tell a small count.
    await page.getByText(/^84\s%$/).waitFor()
  })

  it('names every area on the disc or in its columns, without names that touch', async () => {
    const { page } = await openKompass()
    const boxes = await page.locator('svg[aria-hidden="true"] text').evaluateAll((texts) =>
      texts
        .filter((text) => text.closest('svg')?.querySelector('[data-area]'))
        .map((text) => text.getBoundingClientRect())
        .map(({ left, right, top, bottom }) => ({ left, right, top: top + 3, bottom: bottom - 3 })),
    )
    expect(boxes.length).toBeGreaterThan(40)
    const touching = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom),
    )
    expect(touching).toEqual([])
  })

  it('shares its choice with the map, in the address and in the colours', async () => {
    const { page } = await openKompass()
    await page.getByRole('tab', { name: 'Tabell' }).click()
    await page.getByRole('button', { name: 'Noltorp', exact: true }).click()
    await expect.poll(() => new URL(page.url()).searchParams.get('areas')).toBe('1489R017')
    await page.getByRole('link', { name: 'Karta', exact: true }).click()
    await page.getByRole('heading', { level: 2, name: 'Noltorp' }).waitFor()
    await page.getByText('Landskap', { exact: true }).click()
    await page.getByRole('list', { name: 'Fem landskap av liknande villkor' }).waitFor()
    expect(await page.getByText('inte klasser som finns av naturen').last().isVisible()).toBe(true)
  })

  it('says what pulls the area that is pointed at', async () => {
    const { page } = await openKompass()
    const box = await page.locator('[data-area="1489R017"]').boundingBox()
    await page.mouse.move(box!.x + box!.width / 2, box!.y + box!.height / 2)
    await page.getByText(/^Noltorp dras mot utländsk bakgrund \(0,\d\d\)/).waitFor()
    await page.mouse.move(5, 5)
    await page.getByText('Områden som ligger nära varandra liknar varandra.').waitFor()
  })

  it('shades the areas by the magnet that is pointed at', async () => {
    const { page, symbols } = await openKompass()
    const fills = () => symbols.evaluateAll((all) => new Set(all.map((each) => each.getAttribute('fill'))).size)
    expect(await fills()).toBe(5)
    await page.getByText('Utländsk bakgrund', { exact: true }).hover({ force: true })
    await page.getByText('Tonat efter utländsk bakgrund').waitFor()
    await expect.poll(() => page.locator('[data-area="1489R017"]').getAttribute('fill')).toBe('#0D4760')
  })

  it('is worked from the keyboard alone', async () => {
    const { page, list } = await openKompass()
    await list.focus()
    const active = async () => {
      const id = await list.getAttribute('aria-activedescendant')
      return page.locator(`[id="${id}"]`).textContent()
    }
    await page.keyboard.press('End')
    await expect.poll(() => active()).toMatch(/^Västra [Bb]odarna-Hästeryd, landskap 4/)
    await page.keyboard.press('Home')
    await expect.poll(() => active()).toMatch(/^Alingsås centrum, landskap 1/)
    for (let i = 0; i < 8 && !(await active())!.startsWith('Noltorp'); i++) await page.keyboard.press('ArrowDown')
    await expect.poll(() => active()).toMatch(/^Noltorp|^Brogården|^Nolhaga/)
    await page.keyboard.press('Enter')
    await expect.poll(() => FOUR.includes(new URL(page.url()).searchParams.get('areas') ?? '')).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => new URL(page.url()).searchParams.get('areas')).toBeNull()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    const tab = page.getByRole('tab', { name: 'Landskap' })
    await tab.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.getByRole('tab', { name: 'Valt område' }).getAttribute('aria-selected')).toBe('true')
  })

  it('keeps what is asked in the address, and reads it back', async () => {
    const { page } = await openKompass(
      '&compass=arbetslosa,sysselsatta,hyresratter,alder_0_19&weights=theme&landscapes=4&years=2024,2025&level=actual&picture=distance&areas=1489R001',
    )
    await page.getByRole('heading', { level: 1, name: 'Fyra landskap av liknande villkor' }).waitFor()
    expect(await page.getByRole('button', { name: '4 mått, lika vikt per tema' }).isVisible()).toBe(true)
    await page.getByRole('button', { name: '4 landskap' }).click()
    await page.getByRole('slider', { name: 'Antal landskap' }).press('ArrowRight')
    await expect.poll(() => new URL(page.url()).searchParams.get('landscapes')).toBe('5')
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Fem landskap av liknande villkor' }).waitFor()
    const query = new URL(page.url()).searchParams
    expect(Object.fromEntries(query)).toMatchObject({
      compass: 'arbetslosa,sysselsatta,hyresratter,alder_0_19',
      weights: 'theme',
      years: '2024,2025',
      level: 'actual',
      picture: 'distance',
      areas: '1489R001',
    })
  })

  it('shades by a magnet that the address names, and takes it back when it is pressed again', async () => {
    const { page } = await openKompass('&magnet=hyresratter')
    await page.getByText('Tonat efter hyresrätter').waitFor()
    await page.getByRole('tab', { name: 'Tabell' }).click()
    await page.getByRole('button', { name: 'Hyresrätter', pressed: true }).click()
    await expect.poll(() => new URL(page.url()).searchParams.get('magnet')).toBeNull()
  })

  it('lets the reader describe a landscape, and remembers it', async () => {
    const { page } = await openKompass('', { shared: false })
    await page.getByRole('button', { name: 'Ändra beskrivningen av landskap 2' }).click()
    await page.getByRole('textbox', { name: 'Beskrivning' }).fill('Norra bygderna')
    await page.getByRole('button', { name: 'Spara', exact: true }).click()
    await page.reload()
    await page.getByRole('rowheader', { name: /Norra bygderna/ }).waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Spara beskrivningarna i paketet' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('datapackage.json')
    const made = JSON.parse(readFileSync(await file.path(), 'utf8'))
    expect(made.socialKompass.compass.landscapes).toEqual([
      { areas: ['1489R003', '1489R021'], name_sv: 'Norra bygderna' },
    ])
    expect(made.socialKompass.municipality.code).toBe('1489')
    await page.getByRole('button', { name: 'Ändra beskrivningen av landskap 2' }).click()
    await page.getByRole('button', { name: 'Tillbaka till den skapade' }).click()
    await page.getByRole('rowheader', { name: /Kortare utbildning och många äldre/ }).waitFor()
  })

  it('says why there is no trail, and plays one where the years are', async () => {
    const { page } = await openKompass('', { reducedMotion: 'reduce' })
    await page.getByRole('tab', { name: 'Över tid' }).click()
    await page.getByText('Spår över åren kan inte ritas med de här måtten').waitFor()
    await page.getByRole('button', { name: /^Visa de 4 mått som har alla år/ }).click()
    await page.getByText(/^Längst har /).waitFor()
    // With reduced motion there is nothing to play: the whole trail is drawn at once.
    await page.getByRole('button', { name: 'Spela' }).click()
    await expect.poll(() => page.getByRole('button', { name: 'Hela spåret' }).getAttribute('aria-pressed')).toBe('true')
  })

  it('recomputes within a frame', async () => {
    const { page } = await openKompass('', { shared: false })
    await page.getByRole('button', { name: '5 landskap' }).click()
    const slider = page.getByRole('slider', { name: 'Antal landskap' })
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await slider.press(key)
    const times = await page.evaluate(() =>
      performance.getEntriesByName('sk:compass', 'measure').map(({ duration }) => duration),
    )
    expect(times.length).toBeGreaterThan(3)
    // The aim is 16 ms on an idle machine; the limit only catches another order of magnitude on a busy one.
    expect(Math.min(...times)).toBeLessThan(60)
  })
})

describe('the compass for everybody', () => {
  it.each(LOOKS)('has nothing axe complains of (%s, %s)', async (theme, language) => {
    const { page } = await openKompass(`&theme=${theme}&lang=${language}&areas=1489R017,1489R021`)
    expect(await axeCheck(page)).toEqual([])
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click()
      await untilStill(page)
      expect(await axeCheck(page)).toEqual([])
    }
  })

  it.each(['10 mått', '5 landskap', '2024'])('has nothing axe complains of in the dialog of %s', async (name) => {
    const { page } = await openKompass()
    await page.getByRole('button', { name }).click()
    await page.getByRole('dialog').waitFor()
    expect(await axeCheck(page)).toEqual([])
  })

  it.each([
    [1440, 900],
    [1024, 768],
    [390, 844],
    [320, 640],
  ])('fits %i × %i without scrolling sideways', async (width, height) => {
    const { page } = await openKompass('', { viewport: { width, height }, touch: width < 500 })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
})
