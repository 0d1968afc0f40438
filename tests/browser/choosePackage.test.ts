import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { VIEWS } from '../../src/address/AppState.ts'
import { combinePackages } from '../../tools/data/region/combinePackages.ts'
import { writeFiles } from '../../tools/data/writeFiles.ts'
import { readFolder } from '../../tools/import/packageFolder.ts'
import { axeCheck } from './support/axeCheck.ts'
import { packageFolder } from './support/copyPackage.ts'
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

it('narrows a package of two municipalities to one of them, and goes from an area to one like it in the other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'region '))
  const read = await Promise.all(['data/alingsas', 'data/lerum'].map((path) => readFolder(packageFolder(path))))
  writeFiles(
    folder,
    combinePackages(
      'Alingsås och Lerums kommuner',
      read.map(({ texts }) => texts),
    ),
  )
  const mounts = [{ prefix: '/kompass/data/tva/', folder }]
  const search = '?package=data/tva/&lang=sv&view=omraden&area=1489R021'
  const { page, errors } = await openApp(search, { ...withoutEngine, mounts })
  const asked = (key: string) => new URL(page.url()).searchParams.get(key)
  const choice = page.getByRole('combobox', { name: 'Visar' })
  const areas = page.getByRole('navigation', { name: 'Välj område' })
  await areas.getByRole('link', { name: 'Sjövik' }).waitFor()
  await choice.focus()
  await page.keyboard.type('Alin')
  await areas.getByRole('link', { name: 'Sjövik' }).waitFor({ state: 'detached' })
  expect(asked('scope')).toBe('kommun:1489')
  expect(await page.getByRole('columnheader').allInnerTexts()).toContain('Bland alla 47')
  const like = page
    .getByRole('region', { name: 'Liknar mest' })
    .getByRole('link', { name: /, Lerum$/ })
    .first()
  const name = (await like.innerText()).replace(', Lerum', '')
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await axeCheck(page)).toEqual([])
  await like.click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  expect([asked('scope'), await choice.inputValue()]).toEqual(['kommun:1441', 'kommun:1441'])
  // The package itself is spoken of there, whatever part of it is looked at.
  await page.goto(page.url().replace('view=omraden', 'view=data'))
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await choice.count()).toBe(0)
  expect(errors.filter((error) => !/WebGL/i.test(error))).toEqual([])
  rmSync(folder, { recursive: true })
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
    '?package=data/alingsas/',
    '?package=data/lerum/',
    '?package=data/ovning/',
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
