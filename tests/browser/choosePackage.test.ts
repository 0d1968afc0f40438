import { expect, it } from 'vitest'
import { VIEWS } from '../../src/address/AppState.ts'
import { axeCheck } from './support/axeCheck.ts'
import { openApp } from './support/openApp.ts'
import { openMap, withoutEngine } from './support/openMap.ts'

it('offers every package of the installation in the header, and opens another in the same view', async () => {
  const { page } = await openMap('?lang=sv&theme=dark', withoutEngine)
  await page.getByRole('button', { name: 'Välj kommun: Alingsås kommun' }).click()
  const dialog = page.getByRole('dialog', { name: 'Välj kommun' })
  await dialog.getByRole('link', { name: 'Alingsås Visas nu' }).waitFor()
  const made = dialog.getByRole('link', { name: /Övning/ })
  expect(await made.innerText()).toContain('Påhittad')
  expect(await axeCheck(page)).toEqual([])
  await dialog.getByRole('link', { name: 'Lerum' }).click()
  await page.getByRole('button', { name: 'Välj kommun: Lerums kommun' }).waitFor()
  expect(new URL(page.url()).search).toBe('?package=data/lerum/&lang=sv&theme=dark')
})

it('opens every view of a package that has seven indicators, no counts and no measures', async () => {
  for (const view of VIEWS) {
    const { page, errors } = await openApp(`?package=data/lerum/&view=${view}`, { ...withoutEngine, shared: true })
    await page.locator('main h1, main h2').first().waitFor()
    expect(await page.getByRole('navigation', { name: 'Vyer' }).locator('[aria-current]').count(), view).toBe(1)
    expect(
      errors.filter((error) => !/WebGL/i.test(error)),
      view,
    ).toEqual([])
  }
})

it('begins with the choice where no package opens by itself', async () => {
  const { page, errors } = await openApp('', withoutEngine)
  await page.route('**/kompass/', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(/(social-kompass-package" content=")[^"]*/, '$1')
    await route.fulfill({ response, body })
  })
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Välj kommun' }).waitFor()
  const links = page.getByRole('main').getByRole('link')
  await links.first().waitFor()
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    ...['?package=data/alingsas/', '?package=data/lerum/', '?package=data/ovning/'],
  ])
  expect(await axeCheck(page)).toEqual([])
  expect(errors).toEqual([])
})

it('says what can be opened instead, where the address names no package', async () => {
  const { page } = await openApp('?package=data/finns-inte/', { ...withoutEngine, expectedErrors: [/404/, /WebGL/i] })
  await page.getByRole('heading', { name: 'Öppna i stället' }).waitFor()
  await page.getByRole('link', { name: 'Alingsås' }).click()
  await page.getByRole('button', { name: 'Välj kommun: Alingsås kommun' }).waitFor()
})
