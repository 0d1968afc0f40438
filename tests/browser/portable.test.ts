import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NO_RECORDS } from '../../src/domain/Project.ts'
import type { FetchFile } from '../../src/ingest/FetchedFile.ts'
import { packageBytes } from '../../src/ingest/packageBytes.ts'
import { portableFile } from '../../src/output/files/portableFile.ts'
import { launchBrowser } from './support/launchBrowser.ts'
import { openApp } from './support/openApp.ts'
import { hasFirefox, openFirefox } from './support/openFirefox.ts'

const root = resolve(import.meta.dirname, '..', '..')
const MOST_BYTES = 2_000_000
const folder = mkdtempSync(join(tmpdir(), 'en mapp med å '))
const file = join(folder, 'Social kompass.html')
const address = (query = '') => pathToFileURL(file).href + query

let browser: Browser
let page: Page
const requests: string[] = []
const errors: string[] = []

const fromDisk: FetchFile = async (path) => {
  const bytes = existsSync(path) ? readFileSync(path) : null
  return { status: bytes ? 200 : 404, bytes: bytes ?? new Uint8Array(), declaredLength: null }
}

beforeAll(async () => {
  const empty = readFileSync(join(root, 'dist', 'portabel.html'), 'utf8')
  const files = await packageBytes(join(root, 'data', 'alingsas'), fromDisk)
  writeFileSync(file, portableFile(empty, { files, work: NO_RECORDS }))
  browser = await launchBrowser({ webgl: false, age: 'deciding' })
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1440, height: 900 } })
  context.on('request', (request) => requests.push(request.url()))
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  context.on('weberror', (fault) => errors.push(String(fault.error())))
  page = await context.newPage()
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a portable file opened from a disk', () => {
  it('is small enough to send', () => expect(statSync(file).size).toBeLessThan(MOST_BYTES))

  it('shows every view with the package’s own figures, drawn without the engine', async () => {
    await page.goto(address())
    await page.getByRole('heading', { level: 1, name: 'Låg ekonomisk standard' }).waitFor()
    // Published: SCB, TAB6685.
    await page.getByText('i Noltorp (25').first().waitFor()
    for (const [view, text] of [
      ['Kompass', 'Lång utbildning och höga inkomster'],
      ['Jämför', 'Matris'],
      ['Områden', 'Brogården-Östlyckan'],
      ['Insatser', 'Räcker insatsen?'],
      ['Möte', 'Lägesbild för BUS'],
    ] as const) {
      await page.getByRole('navigation', { name: 'Vyer' }).getByRole('link', { name: view }).click()
      await page.locator('main').getByText(text).first().waitFor()
    }
    await page.getByText('Allt ligger i den här filen').waitFor()
    expect(new URL(page.url()).search).toContain('view=mote')
    await page.goBack()
    await page.getByText('Räcker insatsen?').first().waitFor()
  })

  it('counts what workers count elsewhere: how sure the need index is', async () => {
    await page.goto(address('?mode=need'))
    await page
      .getByText(/tydligt (högt|högre)/)
      .first()
      .waitFor()
  })

  it('presents a story, prints, and gives a table', async () => {
    await page.goto(address('?view=mote'))
    await page.getByRole('button', { name: 'Visa' }).click()
    await page.getByText('1 av 8').or(page.getByText('1/8')).first().waitFor()
    await page.keyboard.press('Escape')
    await page.goto(address('?view=omraden&area=1489R017&print=profile'))
    await page.locator('[data-ready] [data-sheet]').first().waitFor()
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(20_000)
    await page.goto(address())
    await page.getByRole('button', { name: 'Exportera' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /CSV/ }).click(),
    ])
    expect(readFileSync((await download.path())!, 'utf8')).toContain('Noltorp')
  })

  it('carries what the reader has made to the next file', async () => {
    await page.goto(address('?view=mote'))
    await page.getByRole('button', { name: 'Gör en egen kopia' }).click()
    await page.getByRole('link', { name: 'Data' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Spara som en fil' }).click(),
    ])
    const next = join(folder, 'nästa.html')
    await download.saveAs(next)
    await page.goto(`${pathToFileURL(next).href}?view=mote`)
    await page.getByRole('heading', { name: 'Mina berättelser' }).waitFor()
    await expect.poll(() => page.getByRole('heading', { name: /Lägesbild för BUS/ }).count()).toBe(2)
  })

  it('asks nobody for anything, and its policy has nothing to object to', () => {
    expect(requests.filter((url) => !/^(data|blob|file):/.test(url))).toEqual([])
    expect(requests.filter((url) => url.startsWith('file:')).every((url) => url.includes('.html'))).toBe(true)
    expect(errors).toEqual([])
  })
})

describe('the application on a server', () => {
  it('saves itself as such a file, with the reader’s draft in it', async () => {
    const { page: served } = await openApp('?view=mote')
    await served.getByRole('button', { name: 'Gör en egen kopia' }).click()
    await served.getByRole('link', { name: 'Data' }).click()
    const [download] = await Promise.all([
      served.waitForEvent('download'),
      served.getByRole('button', { name: 'Spara som en fil' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^social-kompass-Alingsås-\d{4}-\d\d-\d\d\.html$/)
    const saved = join(folder, 'sparad.html')
    await download.saveAs(saved)
    await page.goto(`${pathToFileURL(saved).href}?view=mote`)
    await expect.poll(() => page.getByRole('heading', { name: /Lägesbild för BUS/ }).count()).toBe(2)
    expect(errors).toEqual([])
  })

  it('opens a project file of its own beside what is there: asked first, and nothing is lost', async () => {
    const { page: served } = await openApp('?view=mote')
    await served.getByRole('button', { name: 'Gör en egen kopia' }).click()
    await served.getByRole('link', { name: 'Data' }).click()
    const [download] = await Promise.all([
      served.waitForEvent('download'),
      served.getByRole('button', { name: 'Spara projektfil' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^social-kompass-Alingsås-.*\.kompass\.zip$/)
    const bytes = readFileSync((await download.path())!)
    // Somebody has changed a status in the package of the file.
    const files = unzipSync(bytes)
    const measures = strFromU8(files['paket/measures.csv']!)
    expect(measures).toContain(',ongoing,')
    files['paket/measures.csv'] = strToU8(measures.replace(',ongoing,', ',ended,'))
    const changed = join(folder, 'ändrad.kompass.zip')
    writeFileSync(changed, zipSync(files))
    await served.getByLabel('Öppna projektfil …').setInputFiles(changed)
    const dialog = served.getByRole('dialog')
    await dialog.getByText('Filen innehåller 1 berättelse').waitFor()
    await dialog.getByRole('button', { name: 'Se vad som skiljer' }).click()
    await served.getByRole('row', { name: 'Status pågående avslutad' }).waitFor()
    await served.getByRole('button', { name: 'Tillbaka till Data' }).click()
    await dialog.getByRole('button', { name: 'Lägg ihop med mitt' }).click()
    await served.getByTestId('opened-package').waitFor()
    await served.reload()
    await served.getByText('Siffror och insatser kommer ur ändrad.kompass.zip').waitFor()
    await served.getByRole('button', { name: 'Visa serverns i stället' }).click()
    await served.getByTestId('opened-package').waitFor({ state: 'detached' })
    await served.getByRole('link', { name: 'Möte' }).click()
    await expect.poll(() => served.getByRole('heading', { name: /Lägesbild för BUS/ }).count()).toBe(2)
  })
})

describe('a folder that is worked in', () => {
  it('gets the cells that were changed when the reader says so, and what others wrote meanwhile stays', async () => {
    // The browser's private file system has the same handles as a folder of the reader's own.
    const { page: served } = await openApp('?view=insatser&effort=register&measure=foraldrastod')
    const [own, ...rest] = await served.evaluate(async () => {
      const root = await navigator.storage.getDirectory()
      const folder = await root.getDirectoryHandle('delad mapp', { create: true })
      Object.assign(window, { showDirectoryPicker: async () => folder })
      const names = [
        'datapackage.json',
        'areas.geojson',
        'indicators.csv',
        'values.csv',
        'measures.csv',
        'measure_areas.csv',
      ]
      for (const name of names) {
        const writing = await (await folder.getFileHandle(name, { create: true })).createWritable()
        await writing.write(await (await fetch(`data/alingsas/${name}`)).arrayBuffer())
        await writing.close()
      }
      return (await (await (await folder.getFileHandle('measures.csv')).getFile()).text()).split('\n')
    })
    expect(rest.join()).toContain('foraldrastod')
    await served.getByRole('button', { name: 'Avsluta', exact: true }).click()
    await served.getByRole('button', { name: 'Avsluta insatsen' }).click()
    await served.getByRole('link', { name: 'Data', exact: true }).click()
    await served.getByRole('button', { name: 'Arbeta i en mapp …' }).click()
    await served.getByText('1 ändrad rad är inte sparad i delad mapp.').waitFor()
    const inFolder = () =>
      served.evaluate(async () => {
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('delad mapp')
        return (await (await folder.getFileHandle('measures.csv')).getFile()).text()
      })
    // A colleague writes in the file before it is saved.
    await served.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('delad mapp')
      const handle = await folder.getFileHandle('measures.csv')
      const text = await (await handle.getFile()).text()
      const writing = await handle.createWritable()
      await writing.write(text.replace('Högstadieskolor', 'Högstadiet'))
      await writing.close()
    })
    await served.getByRole('button', { name: 'Spara i mappen' }).click()
    await served.getByText('Sparat i delad mapp.', { exact: true }).waitFor()
    const saved = await inFolder()
    expect(saved.split('\n')[0]).toBe(own)
    expect(saved).toContain('Högstadiet')
    const rowOf = (text: string) => text.split('\n').find((row) => row.startsWith('foraldrastod'))!
    // Ended today, and otherwise as it was.
    const asBefore = rowOf(saved).replace(/,\d{4}-\d\d-\d\d,2025,ended,/, ',,2025,ongoing,')
    expect(asBefore).toBe(rowOf(rest.join('\n')))
    await served.getByText('Allt du har ändrat av insatser').waitFor()
  })
})

describe.skipIf(!hasFirefox())('a portable file in Firefox', () => {
  it('opens from a disk and changes views', async () => {
    const firefox = await openFirefox(address())
    await firefox.until(`document.body.textContent.includes('i Noltorp (25')`)
    await firefox.run(`[...document.querySelectorAll('nav a')].find((link) => link.textContent === 'Insatser').click()`)
    await firefox.until(`document.body.textContent.includes('Räcker insatsen?')`)
    await firefox.until(`location.search.includes('view=insatser')`)
  })
})
