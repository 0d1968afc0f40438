import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { areasOfFile, sourceTitles, tableRows } from './support/alingsas.ts'
import { openMap, withoutEngine } from './support/openMap.ts'
import { untilStill } from './support/untilStill.ts'

/** Common words of Swedish that are no words of English. */
const swedish =
  /(?<![\p{L}])(och|eller|inte|är|för|på|som|till|från|över|under kommunen|områden?|områdets|kommunen|kommunens|insats(er)?|värde|karta|välj|visa|visas|saknas|källa|mått|nämnare|invånare|högst|lägst|andel|antal|stäng|sök|hjälp|språk|utseende|ändra|klasser|gränser|tabell|ladda|senare|tidigare|av \d+|hela|riktad|riket|medel|avrundad)(?![\p{L}])/giu

/** Every text and every name of the page that says it is English; Swedish passages that say so are left out. */
const englishTexts = (page: Page) =>
  page.evaluate(() => {
    const texts: string[] = [document.title]
    const isSwedish = (element: Element) => element.closest('[lang]')?.getAttribute('lang') === 'sv'
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (isSwedish(node)) continue
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription']) {
          const text = node.getAttribute(name)
          if (text) texts.push(text)
        }
      } else if (node.textContent?.trim() && node.parentElement && !isSwedish(node.parentElement)) {
        if (!node.parentElement.closest('script, style')) texts.push(node.textContent)
      }
    }
    return texts
  })

/** The texts in which a Swedish word stands, after the names that are Swedish in any language have been taken out. */
const swedishLeft = async (page: Page, titles: readonly string[] = []) => {
  const names = [...areasOfFile.map(({ name }) => name), ...tableRows('places.csv').map(({ name }) => name ?? '')]
  const owners = tableRows('measures.csv').flatMap((row) => [row.owner, row.partners, row.funder])
  const kept = [
    ...titles,
    ...names,
    ...owners.flatMap((owner) => owner?.split(';').map((part) => part.trim()) ?? []),
    'Svenska',
  ]
  const texts = await englishTexts(page)
  expect(texts.length).toBeGreaterThan(20)
  const plain = texts.map((text) => kept.filter(Boolean).reduce((left, name) => left.replaceAll(name, ''), text))
  return plain.filter((text) => text.match(swedish))
}

it('Swedish when nothing is said, English when asked, and the page says which', async () => {
  const { page } = await openMap('', { ...withoutEngine, language: 'en' })
  expect(await page.locator('html').getAttribute('lang')).toBe('sv')
  expect(await page.title()).toMatch(/ · Karta · /)
  await page.getByRole('button', { name: 'Språk och utseende' }).click()
  await page.getByRole('dialog').getByText('English', { exact: true }).click()
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
  await expect.poll(() => page.title()).toMatch(/ · Map · /)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toMatch(/Low economic standard/)
})

const views = {
  'the map': '?lang=en',
  'a chosen area': '?lang=en&areas=1489R017',
  'several chosen areas': '?lang=en&areas=1489R017,1489R021,1489R013',
  'a measure for areas': '?lang=en&measure=familjecentral_sollebrunn',
  'a measure for all': '?lang=en&measure=bus_organisering',
  'the comparison': '?lang=en&mode=municipality',
  'the table': '?lang=en&layout=table',
  'the tiles': '?lang=en&layout=tiles&indicator=hyresratter',
  'a bad address': '?lang=en&period=1066&areas=x&layout=y',
}

it.each(Object.entries(views))('no Swedish is left in English: %s', async (_, path) => {
  const { page } = await openMap(path, { ...withoutEngine, shared: true })
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
  // Parts with code of their own come a moment after the map.
  await untilStill(page)
  expect(await swedishLeft(page)).toEqual([])
})

it('no Swedish is left in English: data, and the dialogs', async () => {
  const { page } = await openMap('?lang=en', { ...withoutEngine, shared: true })
  for (const [name, ready] of [
    ['Low economic standard', 'Choose indicator'],
    ['Change classes', 'Change classes'],
    ['Help', 'How to read the map'],
    ['Language and appearance', 'Language and appearance'],
    ['Area, indicator or measure', 'Search'],
  ] as const) {
    await page.getByRole('button', { name }).first().click()
    await page.getByRole('dialog', { name: ready }).waitFor()
    expect(await swedishLeft(page), name).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await page.getByRole('link', { name: 'Data', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Data' }).waitFor()
  // Documents have the titles they were given.
  expect(await swedishLeft(page, sourceTitles)).toEqual([])
})

it('numbers are written as the language has them', async () => {
  const { page } = await openMap('?areas=1489R017', { ...withoutEngine, shared: true })
  await page.getByText('1\u00a0515 invånare').waitFor()
  await openMap('?areas=1489R017&lang=en', { ...withoutEngine, shared: true })
  await page.getByText('1,515 residents').waitFor()
})
