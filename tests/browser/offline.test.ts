import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { packageFolder } from './support/copyPackage.ts'
import { openApp } from './support/openApp.ts'
import { areaList } from './support/openMap.ts'
import { untilStill } from './support/untilStill.ts'

const dist = resolve(import.meta.dirname, '..', '..', 'dist')
const made: string[] = []

/** A copy of the built application that a test may change as a new deployment or an analyst would. */
function deployed(): {
  mounts: { prefix: string; folder: string }[]
  edit: (file: string, change: (text: string) => string) => void
} {
  const folder = mkdtempSync(join(tmpdir(), 'deployed '))
  made.push(folder)
  cpSync(dist, folder, { recursive: true })
  return {
    mounts: [{ prefix: '/kompass/', folder }],
    edit: (file, change) => {
      const before = readFileSync(join(folder, file), 'utf8')
      const after = change(before)
      if (after === before) throw new Error(`${file} was not changed`)
      writeFileSync(join(folder, file), after)
    },
  }
}

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Visits Möte, which says whether everything is kept. */
const keep = async (page: Page) => {
  await page.locator('[data-offline="ready"]').waitFor()
}

describe('without a network', () => {
  it('a new page opens from nothing after one visit, in every view, also in a sub-folder', async () => {
    const { page, context, address } = await openApp('?view=mote', { offlineCopy: true })
    await keep(page)
    const notice = 'Servern svarade inte. Det som visas är en sparad kopia'
    expect(await page.getByText(notice).count()).toBe(0)
    await page.close()
    await context.setOffline(true)
    const cold = await context.newPage()
    await cold.goto(new URL('?view=karta&indicator=arbetslosa', address).href)
    await areaList(cold).waitFor()
    await cold.getByText(notice).waitFor()
    expect(await cold.getByText(notice).innerText()).toMatch(/kopia, hämtad \d+ \p{L}+ 20\d\d .*nyare siffror/u)
    for (const view of ['Kompass', 'Jämför', 'Områden', 'Insatser', 'Möte', 'Data']) {
      await cold.getByRole('navigation', { name: 'Vyer' }).getByRole('link', { name: view }).click()
      await cold.getByRole('heading', { level: 1 }).first().waitFor()
      expect(await cold.getByText(/Den här delen/).count(), view).toBe(0)
    }
  })
})

describe('without a network', () => {
  it('another package than the one that comes along opens too, once the page has said that it is kept', async () => {
    const mounts = [{ prefix: '/kompass/annat/', folder: packageFolder('tests/fixtures/packages/liten') }]
    const { page, context } = await openApp('?view=mote&package=annat/', { offlineCopy: true, mounts })
    await keep(page)
    const title = await page.title()
    await context.setOffline(true)
    await page.reload()
    await page.getByRole('heading', { name: 'Mina berättelser' }).waitFor()
    await expect.poll(() => page.title()).toBe(title)
  })
})

describe('with a copy kept', () => {
  it('an edited figure shows at the next reload', async () => {
    const { mounts, edit } = deployed()
    const { page } = await openApp('?view=mote', { offlineCopy: true, mounts })
    await keep(page)
    edit('data/alingsas/values.csv', (text) =>
      text.replace(
        /^1489R017,lag_ekonomisk_standard,2024,total,25,/m,
        '1489R017,lag_ekonomisk_standard,2024,total,77,',
      ),
    )
    await page.goto(new URL('?view=karta&layout=table', page.url()).href)
    await page.getByRole('row', { name: /Noltorp.*77/ }).waitFor()
  })

  it('a page of the earlier version goes on loading its own views after another page has taken the new one', async () => {
    const { mounts, edit } = deployed()
    const { folder } = mounts[0]!
    const { page, context } = await openApp('?view=mote', { offlineCopy: true, mounts })
    await keep(page)
    const other = await context.newPage()
    await other.goto(new URL('?view=mote&story=lagesbild-bus&meeting=visa', page.url()).href)
    await other.getByRole('heading', { level: 1 }).first().waitFor()
    // A new version whose files are called otherwise: the earlier one's are nowhere but in the copy.
    const old = readdirSync(join(folder, 'assets')).filter((name) => /^KompassView-.*\.js$/.test(name))
    expect(old).toHaveLength(1)
    rmSync(join(folder, 'assets', old[0]!))
    edit('service-worker.js', (text) =>
      text.replace(/VERSION = '\w+'/, "VERSION = 'another'").replace(new RegExp(` "assets/${old[0]}": "\\w+",\n`), ''),
    )
    await page.reload()
    const reloaded = page.waitForEvent('load')
    await page.getByRole('button', { name: 'Byt till den' }).click()
    await reloaded
    await other.keyboard.press('Escape')
    await other.getByRole('navigation', { name: 'Vyer' }).getByRole('link', { name: 'Kompass' }).click()
    await other.getByRole('listbox', { name: /^Kompassen:/ }).waitFor()
    // Nobody needs the earlier files any more: they are thrown away at the next visit.
    await other.close()
    await page.reload()
    const isKept = () =>
      page.evaluate(async (name) => {
        for (const key of await caches.keys())
          for (const { url } of await (await caches.open(key)).keys()) if (url.includes(name)) return true
        return false
      }, old[0]!)
    await expect.poll(isKept).toBe(false)
  })

  it('a new version is said quietly, waits for a word, and is never forced in a meeting', async () => {
    const { mounts, edit } = deployed()
    const { page } = await openApp('?view=mote', { offlineCopy: true, mounts })
    await keep(page)
    edit('service-worker.js', (text) => text.replace(/VERSION = '\w+'/, "VERSION = 'another'"))
    const notice = page.getByText('En ny version av Social kompass finns.')
    await page.goto(new URL('?view=mote&story=lagesbild-bus&meeting=visa', page.url()).href)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    const isKept = () => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))
    await expect.poll(isKept, { message: 'the new version is kept beside the old one' }).toBe(true)
    await untilStill(page)
    expect(await notice.count()).toBe(0)
    await page.keyboard.press('Escape')
    await notice.waitFor()
    const reloaded = page.waitForEvent('load')
    await page.getByRole('button', { name: 'Byt till den' }).click()
    await reloaded
    await page.getByRole('button', { name: 'Visa', exact: true }).waitFor()
    expect(await notice.count()).toBe(0)
  })
})
