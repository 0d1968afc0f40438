import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { officeFaults } from '../output/pptx/officeFaults.ts'
import { noSchemas, schemaFaults } from '../output/pptx/schemaFaults.ts'
import { axeCheck } from './support/axeCheck.ts'
import { packageFolder } from './support/copyPackage.ts'
import { LOOKS } from './support/looks.ts'
import { openApp } from './support/openApp.ts'
import { plainText } from './support/plainText.ts'
import { untilStill } from './support/untilStill.ts'

const STORY = '?view=mote&story=lagesbild-bus'

/** Adds the view on the screen to the latest story, or to a new one when there is none. */
async function addView(page: Page, headline: string, question = ''): Promise<void> {
  await page.getByRole('button', { name: 'Lägg till i möte' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Lägg till i möte' })
  await dialog.getByLabel('Rubrik').fill(headline)
  await dialog.getByLabel('Fråga till gruppen').fill(question)
  await dialog.getByRole('button', { name: 'Lägg till', exact: true }).click()
  await dialog.getByText(/^Vyn ligger nu i /).waitFor()
  await dialog.getByRole('button', { name: 'Stäng' }).click()
}

/** The slide's own; the view on it may have one too. */
const headline = (page: Page) => page.getByRole('heading', { level: 1 }).first()

/** The number after the slash at the foot of a slide. */
const slideCount = async (page: Page): Promise<number> => {
  const number = await page
    .getByText(/^1 \/ \d+$/)
    .first()
    .textContent()
  return Number(number!.split('/')[1])
}

/** A story of four views, made as a strategist would: each added where it is seen. */
async function storyOfFourViews(page: Page): Promise<void> {
  const go = (view: string) => page.getByRole('navigation', { name: 'Vyer' }).getByRole('link', { name: view }).click()
  await page.getByRole('button', { name: 'Lägg till i möte' }).first().waitFor()
  await addView(page, 'Först kartan', 'Vad gör vi här?')
  await go('Kompass')
  await addView(page, 'Sedan kompassen')
  await go('Jämför')
  await addView(page, 'Sedan jämförelsen')
  await go('Områden')
  await addView(page, 'Sist ett område')
  await go('Möte')
}

async function present(page: Page, expected: readonly string[]): Promise<void> {
  for (const [i, text] of expected.entries()) {
    await expect.poll(() => headline(page).textContent()).toBe(text)
    if (i < expected.length - 1) await page.keyboard.press(['ArrowRight', 'PageDown', 'Space'][i % 3]!)
  }
}

describe('a meeting', () => {
  it('is made of four views, presented with the keyboard alone, and again without a network after a reload', async () => {
    const { page, context } = await openApp('?view=karta', { offlineCopy: true })
    await storyOfFourViews(page)
    await page.locator('[data-offline="ready"]').waitFor()
    await page.getByRole('button', { name: /^Visa: Ny berättelse/ }).focus()
    await page.keyboard.press('Enter')
    const titles = ['Först kartan', 'Sedan kompassen', 'Sedan jämförelsen', 'Sist ett område']
    await present(page, titles)
    expect(await page.getByRole('navigation', { name: 'Vyer' }).count()).toBe(0)
    await page.keyboard.press('Home')
    await expect.poll(() => headline(page).textContent()).toBe(titles[0])
    await page.keyboard.press('g')
    await page.getByRole('dialog', { name: 'Alla bilder' }).waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(() => headline(page).textContent()).toBe(titles[2])
    await page.keyboard.press('b')
    await page.getByRole('button', { name: /Bilden är släckt/ }).waitFor()
    await page.keyboard.press('b')
    await page.keyboard.press('Home')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Visa', exact: true }).waitFor()
    await expect.poll(() => new URL(page.url()).searchParams.get('meeting')).toBeNull()

    await context.setOffline(true)
    await page.reload()
    await page.getByRole('button', { name: 'Visa', exact: true }).focus()
    await page.keyboard.press('Enter')
    await present(page, titles)
    await context.setOffline(false)
  })

  it('still answers to pointing and choosing on a slide, and the choice is gone with the slide', async () => {
    const { page } = await openApp(`${STORY}&meeting=visa&slide=3`, { shared: true })
    const areas = page.getByRole('listbox', { name: /^Karta över/ })
    await areas.waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => areas.getByRole('option', { selected: true }).count()).toBe(1)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    await areas.waitFor()
    await expect.poll(() => areas.getByRole('option', { selected: true }).count()).toBe(0)
    expect(await page.getByRole('button', { name: /Byt mått|Klassindelning/ }).count()).toBe(0)
    const tools = page.getByRole('toolbar', { name: 'Bildspelets knappar' })
    for (const viewport of [
      { width: 1024, height: 768 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(viewport)
      const foot = page.getByText(/^3 \/ \d+$/).first()
      // The buttons hide neither source nor number of a slide, once it is laid out for the new size.
      const isFree = async () => {
        await foot.scrollIntoViewIfNeeded()
        const [buttons, number] = await Promise.all([tools.boundingBox(), foot.boundingBox()])
        return number!.y + number!.height <= buttons!.y && buttons!.y + buttons!.height <= viewport.height
      }
      await expect.poll(isFree, { message: `${viewport.width}` }).toBe(true)
    }
  })

  it('shows notes, time and the next slide in a window of the speaker’s own', async () => {
    const { page, context } = await openApp(`${STORY}&meeting=visa&slide=3`, { shared: true })
    await headline(page).waitFor()
    const opened = context.waitForEvent('page')
    await page.keyboard.press('t')
    const speaker = await opened
    await speaker.getByText(/Noltorp 25/).waitFor()
    await speaker.getByRole('button', { name: 'Nästa bild' }).click()
    await expect.poll(() => headline(page).textContent()).toContain('Arbetslösheten')
    await expect.poll(() => headline(speaker).textContent()).toContain('Arbetslösheten')
    expect(await page.getByText(/Noltorp 10,1/).count()).toBe(0)
    await speaker.close()
  })

  it('decides, keeps the decision, prints the record, and the story comes back from its file', async () => {
    const { page } = await openApp(STORY)
    await page.getByRole('button', { name: 'Gör en egen kopia' }).click()
    await page.getByRole('link', { name: 'Beslut' }).click()
    await page.getByRole('button', { name: /^Skriv beslut: Räcker mötesplatserna/ }).click()
    await page.getByLabel('Beslut', { exact: true }).fill('En mötesplats till i Noltorp prövas under våren.')
    await page.getByLabel('Ansvarig roll eller funktion').fill('Fritidschef')
    await page.getByLabel('Klart senast').fill('2027-03-31')
    await page.getByLabel('Följs upp med måttet').selectOption({ label: 'Låg ekonomisk standard' })
    await page.getByRole('button', { name: 'Spara beslutet' }).click()
    await page.getByText('En mötesplats till i Noltorp prövas under våren.').waitFor()

    await page.getByRole('button', { name: 'Gör till insats' }).click()
    await page.getByRole('button', { name: 'Öppna utkastet' }).waitFor()

    await page.getByRole('link', { name: 'Protokoll' }).click()
    await page.getByText('Fritidschef').waitFor()
    await page.locator('article svg[data-surface]').nth(3).waitFor({ state: 'attached' })
    await expect.poll(() => page.getByRole('button', { name: 'Skriv ut', exact: true }).isEnabled()).toBe(true)
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
    const printed = plainText(text).replace(/\s+/g, ' ')
    expect(printed).toContain('En mötesplats till i Noltorp prövas under våren.')
    expect(printed).toContain('31 mars 2027')
    expect(printed).toContain('Data daterad 31 december 2025')
    expect(printed).not.toContain('Kopiera som länk')

    const folder = mkdtempSync(join(tmpdir(), 'story-'))
    try {
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Spara som fil' }).click()
      const file = join(folder, 'story.json')
      await (await download).saveAs(file)
      const saved = JSON.parse(readFileSync(file, 'utf8'))
      expect(saved.decisions).toMatchObject([{ responsible: 'Fritidschef', due: '2027-03-31', status: 'open' }])
      await page.getByRole('button', { name: 'Alla berättelser' }).click()
      await page.getByRole('button', { name: 'Ta bort: Lägesbild för BUS (kopia)' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Ta bort', exact: true }).click()
      await page.locator('input[type="file"]').setInputFiles(file)
      await page.getByText('Lägesbild för BUS (kopia) är inläst.').waitFor()
      await page.getByRole('link', { name: 'Beslut' }).click()
      await page.getByText('En mötesplats till i Noltorp prövas under våren.').waitFor()
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('goes along as PowerPoint with every slide, its notes and a native chart, and as a link that opens elsewhere', async () => {
    const { page, context } = await openApp(STORY)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'PowerPoint' }).click()
    const file = await (await download).path()
    const parts = unzipSync(new Uint8Array(readFileSync(file)))
    const names = Object.keys(parts)
    expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(8)
    expect(names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name)).length).toBeGreaterThan(0)
    expect(officeFaults(parts)).toEqual([])
    if (noSchemas() === null) expect(schemaFaults(parts)).toEqual([])
    const textOf = (name: string) => new TextDecoder().decode(parts[name])
    expect(textOf('ppt/slides/slide3.xml')).toContain('Räcker mötesplatserna')
    expect(
      names
        .filter((name) => name.startsWith('ppt/notesSlides/'))
        .map(textOf)
        .join(),
    ).toContain('Noltorp 25')

    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Kopiera som länk' }).click()
    await page.getByText(/^Länken är kopierad/).waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link.length).toBeLessThan(8200)
    await page.goto('about:blank')
    await page.goto(link)
    await page.getByText('En berättelse följde med länken. Lägesbild för BUS är inläst.').waitFor()
    expect(new URL(page.url()).hash).toBe('')
    await expect.poll(() => page.getByRole('grid', { name: 'Bilder i ordning' }).getByRole('row').count()).toBe(8)
  })

  it('changes order with the keyboard, and undoes it; a slide that is removed comes back with Ctrl+Z', async () => {
    const { page } = await openApp(STORY)
    await page.getByRole('button', { name: 'Gör en egen kopia' }).click()
    const first = page.getByRole('grid', { name: 'Bilder i ordning' }).getByRole('row').first()
    await expect.poll(() => first.textContent()).toContain('vad vi ska bidra till')
    await page.getByRole('button', { name: 'Flytta senare' }).click()
    await expect.poll(() => first.textContent()).toContain('Behovet av social inkludering')
    await page.getByRole('button', { name: 'Ångra' }).click()
    await expect.poll(() => first.textContent()).toContain('vad vi ska bidra till')
    const slides = page.getByRole('grid', { name: 'Bilder i ordning' }).getByRole('row')
    await page.getByRole('button', { name: 'Ta bort bilden' }).click()
    await expect.poll(() => slides.count()).toBe(7)
    // In a text field the keys are the field's own.
    await page.getByRole('textbox', { name: 'Rubrik' }).press('Control+z')
    expect(await slides.count()).toBe(7)
    await slides.first().focus()
    await page.keyboard.press('Control+z')
    await expect.poll(() => slides.count()).toBe(8)
    await expect.poll(() => first.textContent()).toContain('vad vi ska bidra till')
    await page.keyboard.press('Control+y')
    await expect.poll(() => slides.count()).toBe(7)
  })

  it('works without storage, as in a private window, and says that nothing is kept', async () => {
    const { page, context } = await openApp('?view=data')
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', {
        get() {
          throw new Error('blocked')
        },
      })
    })
    await page.goto(new URL('?view=mote', page.url()).href)
    await page.getByText(/^Webbläsaren tillåter inte lagring/).waitFor()
    await page.getByRole('button', { name: /^Tom/ }).click()
    await page.getByRole('textbox', { name: 'Rubrik' }).fill('Bara i minnet')
    await page.getByRole('button', { name: 'Visa', exact: true }).click()
    await expect.poll(() => headline(page).textContent()).toBe('Bara i minnet')
  })

  it('keeps two pages of one browser in step, and what is typed when a page is left', async () => {
    const { page, context } = await openApp('?view=mote')
    const other = await context.newPage()
    await other.goto(page.url())
    await other.getByRole('heading', { name: 'Mina berättelser' }).waitFor()
    await page.getByRole('button', { name: /^Tom/ }).click()
    await other.getByRole('button', { name: /^Öppna: Ny berättelse/ }).click()
    await other.getByRole('textbox', { name: 'Fråga till gruppen' }).fill('Från den andra sidan?')
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Fråga till gruppen' }).inputValue())
      .toBe('Från den andra sidan?')
    await other.close()
    // Left in the same moment as the last key: a page has then no time to wait for anything.
    await page.getByRole('textbox', { name: 'Talarens anteckningar' }).pressSequentially('Börja med kartan')
    await page.reload()
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Talarens anteckningar' }).inputValue())
      .toBe('Börja med kartan')
    // A decision that is being written is not saved yet, and comes back as that.
    await page.getByRole('link', { name: 'Beslut', exact: true }).click()
    await page.getByRole('button', { name: /^Skriv beslut/ }).click()
    await page.getByRole('textbox', { name: 'Beslut', exact: true }).pressSequentially('Vi öppnar tidigare')
    await page.reload()
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Beslut', exact: true }).inputValue())
      .toBe('Vi öppnar tidigare')
    await page.getByText('Det är inte sparat än.').waitFor()
    await page.getByRole('button', { name: 'Spara beslutet' }).click()
    await page.reload()
    await page.getByText('Vi öppnar tidigare').waitFor()
    expect(await page.getByRole('textbox', { name: 'Beslut', exact: true }).count()).toBe(0)
  })

  it('says when a story comes from other figures, and which slides are touched', async () => {
    const story = {
      format: 'social-kompass-story',
      version: 1,
      id: 'x',
      title: { sv: 'Gammal' },
      municipality: '1489',
      vintage: '2020-12-31',
      slides: [
        {
          id: 'a',
          kind: 'view',
          query: '?view=karta&indicator=finns_inte',
          headline: { sv: 'En' },
          areas: ['1489R999'],
        },
        { id: 'b', kind: 'text', headline: { sv: 'Två' } },
      ],
    }
    const { page } = await openApp('?view=mote')
    const buffer = Buffer.from(JSON.stringify(story))
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'gammal.json', mimeType: 'application/json', buffer })
    await page.getByText('Berättelsen gjordes med data daterad 31 december 2020.').waitFor()
    await page.getByText(/^1 bild påverkas/).waitFor()
    await page.getByText('Området 1489R999 finns inte längre.').waitFor()
  })

  it.each(LOOKS)('has nothing that axe objects to (%s, %s)', async (theme, language) => {
    const look = `&lang=${language}&theme=${theme}`
    const { page } = await openApp(`?view=mote${look}`, { shared: true })
    await headline(page).waitFor()
    expect(await axeCheck(page), `list ${theme}`).toEqual([])
    for (const screen of ['bilder', 'visa', 'beslut', 'protokoll']) {
      await openApp(`${STORY}&meeting=${screen}&slide=3${look}`, { shared: true })
      await headline(page).waitFor()
      if (screen !== 'beslut') await page.locator('article svg[data-surface]').first().waitFor({ state: 'attached' })
      expect(await axeCheck(page), `${screen} ${theme}`).toEqual([])
    }
  })
})

describe('with another package', () => {
  it.each(['liten', 'fientlig'])(
    '%s: a template becomes a story that is shown, decided in and printed',
    async (name) => {
      const mounts = [{ prefix: '/kompass/annat/', folder: packageFolder(`tests/fixtures/packages/${name}`) }]
      const { page } = await openApp('?view=mote&package=annat/', { mounts, webgl: false, expectedErrors: [/WebGL/i] })
      await page.getByRole('button', { name: /^Lägesbild/ }).click()
      await page.getByRole('button', { name: 'Visa', exact: true }).click()
      const count = await slideCount(page)
      expect(count).toBeGreaterThan(2)
      for (let i = 1; i < count; i++) {
        await page.keyboard.press('PageDown')
        await page.getByText(`${i + 1} / ${count}`, { exact: true }).waitFor()
        await untilStill(page)
        expect(await page.getByText('Den här delen').count()).toBe(0)
      }
      await page.keyboard.press('Escape')
      for (const part of ['Beslut', 'Protokoll', 'Skriv ut bilder', 'Bilder']) {
        await page.getByRole('link', { name: part, exact: true }).click()
        await headline(page).waitFor()
      }
      expect(await page.evaluate(() => (globalThis as { hijacked?: unknown }).hijacked)).toBeUndefined()
    },
  )
})

describe('a view inside another page', () => {
  it('has its title, its source and a way to the whole view, and no shell', async () => {
    const { page } = await openApp('?view=karta&indicator=arbetslosa&embed=1', {
      viewport: { width: 800, height: 520 },
    })
    await page.getByRole('heading', { name: /^Arbetslösa 20–64 år 2024/ }).waitFor()
    await page.getByRole('listbox', { name: /^Karta över/ }).waitFor()
    expect(await page.getByRole('banner').count()).toBe(0)
    await page.getByText('Egen bearbetning av öppna data från SCB').waitFor()
    const link = await page.getByRole('link', { name: /Öppna hela vyn/ }).getAttribute('href')
    expect(link).toContain('indicator=arbetslosa')
    expect(link).not.toContain('embed')
    expect(await axeCheck(page)).toEqual([])
  })
})

describe('memory', () => {
  it('stays flat however many times the slides go round', async () => {
    const { page, context } = await openApp(`${STORY}&meeting=visa&slide=1`)
    const count = await slideCount(page)
    const session = await context.newCDPSession(page)
    const heap = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage')
      const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number }
      return usedSize
    }
    const isAt = (number: number) => page.getByText(`${number} / ${count}`, { exact: true }).first().waitFor()
    const rounds = async (times: number): Promise<void> => {
      for (let round = 0; round < times; round++) {
        for (let number = 2; number <= count; number++) {
          await page.keyboard.press('PageDown')
          await isAt(number)
        }
        await page.keyboard.press('Home')
        await isAt(1)
      }
      await untilStill(page)
    }
    await rounds(2)
    const before = await heap()
    await rounds(Number(process.env.SOCIAL_KOMPASS_ROUNDS ?? 6))
    const after = await heap()
    expect(after - before).toBeLessThan(4_000_000)
    expect(await page.locator('canvas').count()).toBe(0)
  }, 600_000)
})
