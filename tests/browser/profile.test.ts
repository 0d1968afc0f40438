import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { packageRows } from '../data/readPackage.ts'
import { axeCheck } from './support/axeCheck.ts'
import { packageFolder } from './support/copyPackage.ts'
import { openApp } from './support/openApp.ts'
import { withoutEngine } from './support/openMap.ts'
import { plainText } from './support/plainText.ts'
import { untilStill } from './support/untilStill.ts'

const NOLTORP = '1489R017'

/** The profile with everything below the first screen, and the need with its uncertainty. */
async function openProfile(query: string, options: Parameters<typeof openApp>[1] = {}) {
  const app = await openApp(`?view=omraden&${query}`, { ...withoutEngine, shared: true, ...options })
  await app.page.locator('#profile-sources').waitFor()
  return app
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const fitsWidth = (page: Page) =>
  page.evaluate(() => {
    const scroller = document.querySelector('article')?.parentElement ?? document.querySelector('main')!
    return [document.documentElement.scrollWidth - window.innerWidth, scroller.scrollWidth - scroller.clientWidth]
  })

describe('the list of all areas', () => {
  it('is shown without an area, with a way to each profile, and remembers where one was', async () => {
    const { page } = await openApp('?view=omraden', withoutEngine)
    await page.getByRole('heading', { level: 1, name: 'Områden' }).waitFor()
    expect(await page.locator('table tbody th[scope="row"]').count()).toBe(24)
    await page.getByRole('link', { name: 'Noltorp', exact: true }).click()
    await expect.poll(() => heading(page).innerText()).toBe('Noltorp')
    await expect.poll(() => page.url()).toContain(`area=${NOLTORP}`)
    await page.getByRole('link', { name: 'Karta', exact: true }).click()
    await page.getByRole('link', { name: 'Områden', exact: true }).click()
    await expect.poll(() => heading(page).innerText()).toBe('Noltorp')
    await page.goBack()
    await page.goBack()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Områden' }).waitFor()
  })

  it('marks what is chosen in the other views', async () => {
    const { page } = await openApp(`?view=omraden&areas=1489R003,${NOLTORP}`, { ...withoutEngine, shared: true })
    const row = page.locator('tr', { has: page.getByRole('link', { name: 'Noltorp', exact: true }) })
    await row.getByRole('img', { name: 'Valt på kartan, nummer 2' }).waitFor()
  })
})

describe('the profile', () => {
  it('says who lives there, what sets it apart and how sure that is', async () => {
    const { page } = await openProfile(`area=${NOLTORP}`)
    await page.getByText('Tydligt högt behov.').first().waitFor()
    const text = plainText(await page.locator('article').innerText())
    for (const part of [
      'Alingsås tätort, 0,4 km². 1 515 invånare 2025, 4 % av kommunen.',
      'Landskap 3',
      'Styrkor',
      'Att uppmärksamma',
      'Mellan plats 1 och 2 av 23.',
      'Nyckeltal bland 23 områden',
      'Inkomstslag',
      'Ålder 2025',
      'Folkmängd',
      'Så bor man',
      'Liknar mest',
      'Insatser som når hit',
      'Vad skulle ändra bilden?',
      'Kunskapslucka: Psykisk hälsa',
      'Metod och källor',
    ])
      expect(text).toContain(part)
    const withFigures = new Set(packageRows('values').map((row) => row.indicator_id))
    expect(await page.locator('[data-indicator]').count()).toBe(withFigures.size)
    const row = page.locator('[data-indicator="lag_ekonomisk_standard"]')
    expect(plainText(await row.innerText()).replace(/\s+/g, ' ')).toContain('25 % 10,1 % Högre 22–28 %')
  })

  it('goes on to the next and the one before, and to a similar area', async () => {
    const { page } = await openProfile(`area=${NOLTORP}`)
    await page.getByRole('link', { name: 'Nästa: Nygård-Stockslycke' }).click()
    await expect.poll(() => heading(page).innerText()).toBe('Nygård-Stockslycke')
    await page.getByRole('link', { name: 'Föregående: Noltorp' }).click()
    await expect.poll(() => heading(page).innerText()).toBe('Noltorp')
    await page.locator('#profile-similar ~ div a').first().click()
    await expect.poll(() => heading(page).innerText()).not.toBe('Noltorp')
  })

  it('is reached from the panel of the map and shown on it again', async () => {
    const { page } = await openApp(`?areas=${NOLTORP}`, { ...withoutEngine, shared: true })
    await page.getByRole('button', { name: 'Öppna områdesprofilen' }).click()
    await expect.poll(() => heading(page).innerText()).toBe('Noltorp')
    await page.getByRole('button', { name: 'Visa på kartan' }).click()
    await expect.poll(() => page.url()).toContain('view=karta')
    await expect.poll(() => page.url()).toContain(`areas=${NOLTORP}`)
  })

  it('shows what was searched for while one is in the view', async () => {
    const { page } = await openProfile(`area=${NOLTORP}`)
    await page.keyboard.press('/')
    await page.getByRole('dialog').getByRole('searchbox').fill('ingar')
    await page.getByRole('option', { name: 'Ingared' }).click()
    await expect.poll(() => heading(page).innerText()).toBe('Ingared')
  })

  it('is worked with the keyboard alone, focus always to be seen', async () => {
    const { page } = await openProfile(`area=${NOLTORP}`)
    await page.getByRole('searchbox', { name: 'Sök område' }).focus()
    await page.keyboard.type('sollebrunn')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Sollebrunn')
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).toBe('solid')
    await page.keyboard.press('Enter')
    await expect.poll(() => heading(page).innerText()).toBe('Sollebrunn')
  })

  it('takes the figures along', async () => {
    const { page } = await openProfile(`area=${NOLTORP}`)
    await page.getByRole('banner').getByRole('button', { name: 'Exportera' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: /CSV/ }).click()
    expect((await download).suggestedFilename()).toContain(`profil-${NOLTORP}`)
  })
})

describe('a group of areas', () => {
  it('is counted together, each member marked, and said to be approximate where it is', async () => {
    const { page } = await openProfile('area=norra_delarna')
    const row = page.locator('[data-indicator="lag_ekonomisk_standard"]')
    expect(plainText(await row.innerText()).replace(/\s+/g, ' ')).toContain('ca 13,4 %')
    const median = page.locator('[data-indicator="ekonomisk_standard_median"]')
    expect(plainText(await median.innerText())).toContain('per område')
  })

  it('can be the reader’s own, in the address', async () => {
    const { page } = await openProfile(`area=${NOLTORP}`)
    await page.getByRole('button', { name: 'Egen grupp' }).click()
    await expect.poll(() => page.getByRole('checkbox', { name: 'Noltorp' }).isChecked()).toBe(true)
    await expect.poll(() => page.getByRole('button', { name: 'Välj minst två områden' }).isDisabled()).toBe(true)
    await page.getByRole('checkbox', { name: 'Bolltorp' }).check()
    await page.getByRole('button', { name: 'Visa 2 områden som ett' }).click()
    await expect.poll(() => heading(page).innerText()).toBe('Noltorp och Bolltorp')
    await expect.poll(() => page.url()).toMatch(new RegExp(`area=1489R\\d{3},${NOLTORP}`))
  })
})

describe('for everybody', () => {
  it('is clean in both languages and every theme', async () => {
    for (const query of ['theme=light', 'theme=dark&lang=en', 'theme=contrast']) {
      const { page } = await openProfile(`area=${NOLTORP}&${query}`)
      expect(await axeCheck(page), query).toEqual([])
    }
    const { page } = await openProfile('area=norra_delarna&lang=en')
    expect(await axeCheck(page)).toEqual([])
  })

  it('has a list that is clean, and one that is while a group is made', async () => {
    const { page } = await openApp('?view=omraden', withoutEngine)
    await page.getByRole('heading', { level: 1, name: 'Områden' }).waitFor()
    expect(await axeCheck(page)).toEqual([])
    await page.getByRole('link', { name: 'Noltorp', exact: true }).click()
    await page.locator('#profile-sources').waitFor()
    await page.getByRole('button', { name: 'Egen grupp' }).click()
    await untilStill(page)
    expect(await axeCheck(page)).toEqual([])
  })

  it('fits a phone and a window of 320, with a list to choose from', async () => {
    for (const width of [390, 320]) {
      const { page } = await openProfile('area=norra_delarna', { viewport: { width, height: 844 }, touch: true })
      for (const over of await fitsWidth(page)) expect(over, String(width)).toBeLessThanOrEqual(0)
      await page.getByRole('button', { name: 'Välj område' }).click()
      await page.getByRole('dialog').getByRole('link', { name: 'Ingared' }).click()
      await expect.poll(() => heading(page).innerText()).toBe('Ingared')
      expect(await page.getByRole('dialog').count()).toBe(0)
    }
    const { page } = await openApp('?view=omraden', {
      ...withoutEngine,
      shared: true,
      viewport: { width: 320, height: 800 },
    })
    await page.getByRole('heading', { level: 1, name: 'Områden' }).waitFor()
    for (const over of await fitsWidth(page)) expect(over).toBeLessThanOrEqual(0)
  })

  it('opens with other packages, the hostile one too', async () => {
    for (const name of ['liten', 'fientlig']) {
      const mounts = [{ prefix: '/kompass/annat/', folder: packageFolder(`tests/fixtures/packages/${name}`) }]
      const { page } = await openApp('?view=omraden&package=annat/', { ...withoutEngine, mounts })
      await page.locator('table tbody th[scope="row"] a').first().click()
      await page.locator('#profile-sources').waitFor()
      expect(await axeCheck(page), name).toEqual([])
      for (const over of await fitsWidth(page)) expect(over, name).toBeLessThanOrEqual(0)
      const text = await page.locator('article').innerText()
      expect(text, name).not.toMatch(/undefined|NaN|\[object|null/)
    }
  })
})
