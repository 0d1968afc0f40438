import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withPage } from '../pageTimings.mjs'

const AREAS = 6_000
const INDICATORS = 20
const YEARS = 15
const PATIENCE = 120_000

/** Writes a long table of 1.8 million rows, for the areas of the generated package, and gives its path. */
function writeTable(folder) {
  const parts = ['Region;Indikator;År;Värde\n']
  for (let area = 0; area < AREAS; area++) {
    const id = `0099R${String(area).padStart(4, '0')}`
    let lines = ''
    for (let indicator = 0; indicator < INDICATORS; indicator++)
      for (let year = 0; year < YEARS; year++) {
        const value = ((area * 7 + indicator * 13 + year * 3) % 900) / 10 + 1
        lines += `${id};Andel nummer ${indicator};${2010 + year};${value.toFixed(1).replace('.', ',')}\n`
      }
    parts.push(lines)
  }
  const path = join(folder, 'stor.csv')
  writeFileSync(path, parts.join(''))
  return path
}

/**
 * A table of 1.8 million rows read in by the built application: milliseconds from the file to the three steps on the
 * screen, from an answer to the steps anew, from the click to what was put in, until a cancelled reading has gone and until
 * the next file stands there, and the longest task of the page in each.
 */
export async function pageImport(browser, address, folder) {
  const table = writeTable(folder)
  return withPage(browser, address, async (page) => {
    page.setDefaultTimeout(PATIENCE)
    const longest = (from) =>
      page.evaluate((start) => {
        const late = window.longTasks.filter(({ startTime, duration }) => startTime + duration >= start)
        return Math.max(0, ...late.map(({ duration }) => duration))
      }, from)
    const now = () => page.evaluate(() => performance.now())
    const timed = async (act, seen) => {
      const start = await now()
      await act()
      await seen()
      const milliseconds = (await now()) - start
      return { milliseconds, longest: await longest(start) }
    }
    const steps = page.locator('#intake-check')
    const input = page.locator('input[type=file]')
    await page.getByRole('button', { name: 'Läs in egna siffror' }).click()
    await input.setInputFiles(table)
    await page.getByText(/Läser filen: [2-9]\d/).waitFor()
    // From the click itself: what drives the page from outside waits for frames of its own.
    const cancelled = await page.evaluate(async () => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Avbryt')
      const start = performance.now()
      button.click()
      while (!document.querySelector('input[type=file]')) await new Promise((done) => setTimeout(done))
      return { milliseconds: performance.now() - start, longest: 0 }
    })
    const next = await timed(
      () =>
        input.setInputFiles({
          name: 'liten.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from('Region;Andel 2024\n0099R0001;5\n'),
        }),
      () => steps.waitFor(),
    )
    await page.getByRole('button', { name: 'Välj andra filer' }).click()
    const read = await timed(
      () => input.setInputFiles(table),
      () => steps.waitFor(),
    )
    const commit = page.getByRole('button', { name: 'Lägg in som utkast' })
    const put = await timed(
      () => commit.click(),
      () => page.getByRole('button', { name: 'Visa på kartan' }).waitFor(),
    )
    return { cancelled, next, read, put }
  })
}
