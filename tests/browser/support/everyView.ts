import type { Page, Request } from 'playwright-core'
import { expect } from 'vitest'
import { untilStill } from './untilStill.ts'

/** Addresses of every view and tab of the bundled package, for tests that hold all of them to one rule. */
export const everyView: readonly (readonly [name: string, search: string])[] = [
  ['karta', '?areas=1489R017,1489R021&measure=familjecentral_sollebrunn'],
  ['karta, behov', '?mode=need&areas=1489R017'],
  ['karta, tabell', '?layout=table&areas=1489R013'],
  ['karta, par', '?layout=pair'],
  ['kompass', '?view=kompass&areas=1489R017'],
  ['matris', '?view=jamfor&compare=matris'],
  ['sida vid sida', '?view=jamfor&compare=sida&areas=1489R017,1489R021'],
  ['rangordning', '?view=jamfor&compare=rang'],
  ['samband', '?view=jamfor&compare=samband'],
  ['utveckling', '?view=jamfor&compare=utveckling'],
  ['områden', '?view=omraden'],
  ['ett område', '?view=omraden&area=1489R017'],
  ['tavla', '?view=insatser'],
  ['täckning', '?view=insatser&effort=tackning'],
  ['dos', '?view=insatser&effort=dos'],
  ['tidslinje', '?view=insatser&effort=tidslinje'],
  ['register', '?view=insatser&effort=register&measure=familjecentral_sollebrunn'],
  ['pröva', '?view=insatser&effort=prova'],
  ['budget', '?view=insatser&effort=budget'],
  ['möte', '?view=mote'],
  ['data', '?view=data'],
]

/**
 * A way through many states on one page, as the back button goes: the page and its scripts stay. Each step waits until
 * no file is on its way and the page has come to rest, so that a view whose code is still fetched is not taken for empty.
 */
export function walker(page: Page): (search: string) => Promise<void> {
  const underWay = new Set<Request>()
  page.on('request', (request) => underWay.add(request))
  page.on('requestfinished', (request) => underWay.delete(request))
  page.on('requestfailed', (request) => underWay.delete(request))
  return async (search) => {
    await page.evaluate((to) => {
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
    }, search)
    const hasContent = async () => underWay.size === 0 && (await page.locator('#content').innerText()).trim() !== ''
    await expect.poll(hasContent).toBe(true)
    await untilStill(page)
    await expect.poll(hasContent).toBe(true)
  }
}
