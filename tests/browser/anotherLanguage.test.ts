import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { build } from '../../tools/setup/build.mjs'
import { thirdLanguage } from '../generality/thirdLanguage.ts'
import { walker } from './support/everyView.ts'
import { openApp } from './support/openApp.ts'

const { folder, remove } = thirdLanguage()
afterAll(remove)

/** All that the package says, which no catalogue translates. */
const said = readdirSync(join(folder, 'data', 'alingsas'), { encoding: 'utf8', recursive: true })
  .filter((name) => /\.(csv|geojson|json)$/.test(name))
  .map((name) => readFileSync(join(folder, 'data', 'alingsas', name), 'utf8'))
  .join('\n')
  .replace(/\s+/g, ' ')
  .toLowerCase()
/** What a browser without Greek calls it. */
const OWN_NAME = 'el'

/** Every text and every name of the page, but for passages that say which language they are in. */
const texts = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [document.title]
    const isOther = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') !== 'el'
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (node instanceof Element) {
        if (isOther(node)) continue
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription'])
          found.push(node.getAttribute(name) ?? '')
      } else if (!isOther(node.parentElement) && !node.parentElement?.closest('script, style'))
        found.push(node.textContent ?? '')
    }
    return found
  })

/** What is written in Latin letters and does not stand in the package. */
async function otherWords(page: Page): Promise<readonly string[]> {
  const all = await texts(page)
  expect(all.filter((text) => /\p{Script=Greek}{3}/u.test(text)).length).toBeGreaterThan(20)
  const phrases = all.flatMap(
    (text) =>
      text
        .replace(/\s+/g, ' ')
        .toLowerCase()
        .match(/\p{Script=Latin}{2,}(?:[ -]\p{Script=Latin}+)*/gu) ?? [],
  )
  return [...new Set(phrases)].filter((phrase) => phrase !== OWN_NAME && !said.includes(phrase))
}

it('a page in a third language shows no word of another', async () => {
  expect((await build(folder, { quiet: true, portable: false })).code).toBe(0)
  // The sources' data are a link here: what is built is a copy.
  expect(lstatSync(join(folder, 'dist', 'data')).isSymbolicLink()).toBe(false)
  const { page } = await openApp('?lang=el&areas=1489R017', {
    mounts: [{ prefix: '/kompass/', folder: join(folder, 'dist') }],
  })
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('el')
  const goTo = walker(page)
  for (const search of [
    '?lang=el&areas=1489R017',
    '?lang=el&mode=need',
    '?lang=el&view=kompass',
    '?lang=el&view=jamfor',
    '?lang=el&view=omraden&area=1489R017',
    '?lang=el&view=insatser',
    '?lang=el&view=insatser&effort=register',
    '?lang=el&view=mote',
    '?lang=el&view=data',
  ]) {
    await goTo(search)
    expect(await otherWords(page), search).toEqual([])
  }
})
