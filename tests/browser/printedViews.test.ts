import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { everyView, walker } from './support/everyView.ts'
import { hasOlderBrowser } from './support/launchBrowser.ts'
import { openMap, withoutEngine } from './support/openMap.ts'
import { bareText, faults } from './support/paper.ts'
import { pdfPages } from './support/pdfPages.ts'

/** At most this many pages, the name of what is shown where it is not that of the address, and what stands last in the main drawing or table, or in its first rows where it is longer than a page. */
const printed: Readonly<Record<string, readonly [pages: number, ...onFirst: string[]]>> = {
  karta: [1, 'Sollebrunn'],
  'karta, behov': [1, 'Behov av social inkludering', 'Sollebrunn'],
  'karta, behov och insatser': [1, 'Sollebrunn'],
  'karta, tabell': [3, 'Sollebrunn'],
  'karta, par': [1, 'Arbetslösa 20–64 år', 'Saxebäcken'],
  kompass: [1, 'Fem landskap av liknande villkor', 'Noltorp'],
  matris: [1, 'Saxebäcken'],
  'sida vid sida': [3, 'Hyresrätter'],
  rangordning: [1, 'Saxebäcken-Tegelbruket'],
  samband: [1, 'Gäller områden, inte personer'],
  utveckling: [3, 'Löneinkomsten i medeltal har ökat bara i Saxebäcken-Tegelbruket'],
  områden: [2, 'Noltorp'],
  'ett område': [8, 'Styrkor'],
  tavla: [2, 'Nordöstra omland'],
  täckning: [2, 'Kvarnbacken'],
  dos: [2, 'från högst behov till lägst'],
  tidslinje: [2, 'Axeln börjar vid'],
  register: [2, 'Föräldrastödsinsatser'],
  pröva: [1, ''],
  budget: [2, 'Efter prioriterat område'],
  plan: [18, 'Verksamhetsplan folkhälsa'],
  'plan, uppföljning': [8, 'Uppföljning 2025'],
  'plan, presidiedialog': [3, 'presidiedialog'],
  'plan, mål': [1, ''],
  'plan, röster': [1, ''],
  'plan, Agenda 2030': [3, 'Ingen fattigdom'],
  'plan, organisation': [1, 'Hänger på en'],
  'plan, ändringar': [1, ''],
  möte: [1, 'Lägesbild för BUS'],
  data: [10, 'Låg ekonomisk standard'],
  'data, kvalitet': [4, 'Hur bra är siffrorna?'],
  'data, tillgänglighet': [2, 'Rapportera brister'],
}

/** What only a reader of the screen can do. Lines have no spaces. */
const INSTRUCTION = /klicka|pekap|trycka?på|piltangent|pekaren|väljett|väljirutan|ilistan|läggtillett/i

const bare = (text: string) => text.replace(/[\s\u2060\u00ad]/g, '')

/** The words of what is worked by hand, of every kind, that nothing else on the page has for its own. */
const wordsOfControls = (page: Page) =>
  page.evaluate(() => {
    const names = 'li, table, h1, h2, h3, [role="grid"], [data-print="kept"]'
    const found = [...document.querySelectorAll('#content :is(button, select, legend, label, summary, nav a)')]
    const controls = found.filter((each) => each.matches('select, label, summary') || !each.closest(names))
    const worked = controls.filter((each) => !each.closest('[data-print="kept"], details[open]'))
    const others: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { currentNode: text } = texts
      if (!worked.some((each) => each.contains(text))) others.push(text.textContent ?? '')
    }
    return worked
      .map((each) => each.textContent)
      .filter((word) => word.trim().length > 2 && !others.some((text) => text.includes(word)))
  })

describe.each(['deciding', 'older'] as const)(
  'every view with the browser’s own print command, %s Chromium',
  (browser) => {
    it.skipIf(browser === 'older' && !hasOlderBrowser())(
      'begins with what it shows, whole and without anything to press, on few pages',
      async () => {
        const { page } = await openMap('', { ...withoutEngine, browser })
        // What only paper needs is fetched when the page is idle.
        await page.locator('[data-printable]').waitFor()
        const goTo = walker(page)
        const wrong: string[] = []
        for (const [name, search] of everyView) {
          await goTo(search)
          await expect.poll(() => page.locator('#content [data-busy]').count()).toBe(0)
          const pages = await pdfPages(page)
          const controls = (await wordsOfControls(page)).map(bare)
          const [most, ...onFirst] = printed[name]!
          const lines = new Set(pages.flatMap(({ texts }) => texts.map(({ text }) => bare(text))))
          if (pages.length > most) wrong.push(`${name}: ${pages.length} pages`)
          const first = bare(bareText(pages[0]!))
          const lacking = onFirst.filter((words) => !first.includes(bare(words)))
          wrong.push(...lacking.map((words) => `${name}: the first page lacks “${words}”`))
          wrong.push(...controls.filter((word) => lines.has(word)).map((word) => `${name}: “${word}” is to press`))
          const asked = [...lines].filter((line) => INSTRUCTION.test(line))
          wrong.push(...asked.map((line) => `${name}: “${line}” is to do on a screen`))
          wrong.push(...[...lines].filter((line) => line.endsWith('…')).map((line) => `${name}: “${line}” is cut`))
          wrong.push(...faults(pages).map((fault) => `${name}: ${fault}`))
        }
        expect(wrong).toEqual([])
      },
    )
  },
)
