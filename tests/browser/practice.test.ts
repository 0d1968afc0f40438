import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { viewAddresses } from '../../tools/pictures/viewAddresses.ts'
import { walker } from './support/everyView.ts'
import { openMap, withoutEngine } from './support/openMap.ts'
import { bareText } from './support/paper.ts'
import { pdfPages } from './support/pdfPages.ts'

const PRACTICE = 'package=data/ovning/'
const LABEL = 'Påhittade siffror för övning och test. De beskriver ingen verklig kommun.'

/** The addresses of every view and tab, about areas and measures of the practice municipality. */
const views = viewAddresses({
  areas: ['0097R006', '0097R008'],
  inTable: '0097R003',
  measure: 'familjecentral_tallbacken',
  story: null,
})
  // Says what a document was made of before, which a browser that has made none does not know.
  .filter(([name]) => name !== 'plan, ändringar')
  // A text: what it says is held by the tests of its model.
  .filter(([name]) => name !== 'data, tillgänglighet')
  .map(([name, search]) => [name, `${search}&${PRACTICE}`] as const)

/** Fewer are a head alone. */
const FEWEST_THINGS = 3

/** What is drawn or listed on the page: marks of drawings, rows, points. */
const things = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('#content :is(path, circle, rect, line, canvas, tr, li, option)')].filter((each) =>
        each.checkVisibility(),
      ).length,
  )

it('every view and tab of the practice municipality has something to show, and says that it is made up', async () => {
  const { page } = await openMap(`?${PRACTICE}`, withoutEngine)
  const goTo = walker(page)
  const wrong: string[] = []
  for (const [name, search] of views) {
    await goTo(search)
    await expect.poll(() => things(page), { message: name }).toBeGreaterThan(FEWEST_THINGS)
    if (!(await page.getByText(LABEL, { exact: true }).first().isVisible())) wrong.push(`${name}: not labelled`)
    if ((await page.getByRole('alert').count()) > 0) wrong.push(`${name}: something failed`)
  }
  expect(wrong).toEqual([])
})

/** Views that are printed in each way there is: as one page, as sheets of our own, and on as many pages as it takes. */
const PRINTED = ['karta', 'karta, tabell', 'matris', 'sida vid sida', 'ett område', 'budget', 'data']

it('its printed pages say so, each of them', async () => {
  const { page } = await openMap(`?${PRACTICE}`, withoutEngine)
  await page.locator('[data-printable]').waitFor()
  const goTo = walker(page)
  const wrong: string[] = []
  for (const [name, search] of views.filter(([each]) => PRINTED.includes(each))) {
    await goTo(search)
    await expect.poll(() => things(page), { message: name }).toBeGreaterThan(FEWEST_THINGS)
    const pages = await pdfPages(page)
    for (const [at, printed] of pages.entries())
      if (!/Påhittade ?(siffror|uppgifter)/.test(bareText(printed))) wrong.push(`${name}, page ${at + 1}`)
  }
  expect(wrong).toEqual([])
})

it('what this is is told under help, and its four questions lead to their answers', async () => {
  const { page } = await openMap(`?${PRACTICE}`, withoutEngine)
  const led: string[] = []
  for (const question of ['Var är behovet störst?', 'Vem nås av insatserna?', 'Jämför två områden', 'Förbered mötet']) {
    await page.keyboard.press('?')
    await page.getByRole('button', { name: 'Vad är detta?' }).click()
    await page.getByRole('dialog', { name: 'Vad är detta?' }).getByRole('link', { name: question }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    led.push(await page.title())
  }
  expect(led.map((title) => title.split(' · ').at(-2))).toEqual(['Karta', 'Insatser', 'Jämför', 'Möte'])
})
