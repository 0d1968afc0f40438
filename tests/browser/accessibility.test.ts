import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeCheck } from './support/axeCheck.ts'
import { LOOKS } from './support/looks.ts'
import { openMap, withoutEngine } from './support/openMap.ts'

const wide = { width: 1440, height: 900 }
const narrow = { width: 390, height: 844 }
const onePage = { ...withoutEngine, shared: true }

/** Goes to another state of the application as the back button does: the page and its scripts stay. */
const goTo = (page: Page, search: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, search)

const states = (language: string, theme: string) => {
  const base = `?lang=${language}&theme=${theme}`
  return {
    'chosen areas and a measure': `${base}&areas=1489R017,1489R021&measure=familjecentral_sollebrunn`,
    tiles: `${base}&layout=tiles&mode=municipality`,
    table: `${base}&layout=table&areas=1489R013`,
    data: `${base}&view=data`,
    corrections: `${base}&period=1066`,
  }
}

const cases = LOOKS.flatMap(([theme, language]) =>
  [wide, narrow].map((viewport) => [`${theme}, ${language}, ${viewport.width}`, theme, language, viewport] as const),
)

describe('axe finds nothing, by WCAG 2.2 AA and its own good practice', () => {
  it.each(cases)('in every view: %s', async (_, theme, language, viewport) => {
    const { page } = await openMap(`?theme=${theme}&lang=${language}`, { ...onePage, viewport })
    const found: string[] = []
    for (const [name, search] of Object.entries(states(language, theme))) {
      if (name === 'corrections' && (language === 'en' || viewport === narrow)) continue
      await goTo(page, search)
      if (name === 'table') await page.getByRole('table').waitFor()
      else if (name === 'data') await page.getByRole('heading', { level: 1, name: 'Data' }).waitFor()
      else await page.locator('svg[data-surface]').waitFor()
      found.push(...(await axeCheck(page)).map((line) => `${name}: ${line}`))
    }
    expect(found).toEqual([])
  })

  it.each(cases)('in every dialog: %s', async (_, theme, language, viewport) => {
    const { page } = await openMap(`?theme=${theme}&lang=${language}`, { ...onePage, viewport })
    const sv = language === 'sv'
    const buttons = [
      sv ? 'Låg ekonomisk standard' : 'Low economic standard',
      sv ? 'Ändra klasser' : 'Change classes',
      sv ? 'Sök område, mått eller insats' : 'Area, indicator or measure',
      ...(viewport === wide
        ? [sv ? 'Språk och utseende' : 'Language and appearance', sv ? 'Hjälp' : 'Help']
        : [sv ? 'Meny' : 'Menu']),
    ]
    const found: string[] = []
    for (const [at, name] of buttons.entries()) {
      await page
        .getByRole('button', { name, exact: name === 'Meny' || name === 'Menu' })
        .first()
        .click()
      await page.getByRole('dialog').waitFor()
      // What lies behind is the same behind each.
      const except = at === 0 ? [] : ['#content']
      found.push(...(await axeCheck(page, { except })).map((line) => `${name}: ${line}`))
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    expect(found).toEqual([])
  })
})

it('axe finds nothing with the engine drawing the map', async () => {
  const { page } = await openMap('')
  expect(await axeCheck(page)).toEqual([])
})

describe('without seeing colours, and with little room', () => {
  it('forced colours: what is chosen, pressed and focused is still told apart', async () => {
    const { page } = await openMap('?areas=1489R017,1489R013', { ...onePage, forcedColors: 'active' })
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
    const drawn = await page.evaluate(() => {
      const canvas = getComputedStyle(document.body).backgroundColor
      const outlines = [...document.querySelectorAll('svg[data-surface] path[data-order]')].map((path) => {
        const { stroke, strokeWidth, visibility } = getComputedStyle(path)
        return { stroke, width: Number.parseFloat(strokeWidth), visibility }
      })
      const pressed = document.querySelector('fieldset label[data-on]')!
      const other = document.querySelector('fieldset label:not([data-on])')!
      const look = (element: Element) => {
        const { backgroundColor, color, borderColor, outlineStyle } = getComputedStyle(element)
        return [backgroundColor, color, borderColor, outlineStyle].join()
      }
      return { canvas, outlines, pressed: look(pressed), other: look(other) }
    })
    expect(drawn.outlines.length).toBeGreaterThanOrEqual(4)
    for (const { stroke, width, visibility } of drawn.outlines) {
      expect(stroke).not.toBe('none')
      expect(stroke).not.toBe(drawn.canvas)
      expect(width).toBeGreaterThan(0.5)
      expect(visibility).toBe('visible')
    }
    expect(drawn.pressed).not.toBe(drawn.other)
    expect(await axeCheck(page)).toEqual([])
  })

  it.each(Object.entries(states('sv', 'light')))(
    '320 pixels wide, nothing scrolls sideways: %s',
    async (name, search) => {
      const { page } = await openMap(name === 'data' ? '' : search, {
        ...onePage,
        viewport: { width: 320, height: 640 },
      })
      if (name === 'data') {
        await goTo(page, search)
        await page.getByRole('heading', { level: 1, name: 'Data' }).waitFor()
      }
      const widths = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return { scrollWidth, clientWidth, body: document.body.scrollWidth }
      })
      expect(widths).toEqual({ scrollWidth: 320, clientWidth: 320, body: 320 })
    },
  )

  it('with reduced motion, nothing moves', async () => {
    const { page } = await openMap('?areas=1489R017', { ...onePage, reducedMotion: 'reduce' })
    await page.getByRole('button', { name: 'Hjälp' }).click()
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element)
        const longest = (text: string) => Math.max(...text.split(',').map((part) => Number.parseFloat(part)))
        const moves =
          longest(transitionDuration) > 0.01 || (animationName !== 'none' && longest(animationDuration) > 0.01)
        return moves ? [`${element.tagName} ${element.className}`] : []
      }),
    )
    expect(moving).toEqual([])
  })

  it('with text twice as large, all of a phone page can still be reached', async () => {
    const { page } = await openMap('?areas=1489R017', { ...withoutEngine, viewport: { width: 640, height: 800 } })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(over).toBeLessThanOrEqual(0)
  })

  it('the first Tab offers to skip to the content', async () => {
    const { page } = await openMap('', withoutEngine)
    await page.keyboard.press('Tab')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Hoppa till innehållet')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content')
  })
})

describe('on a phone', () => {
  const phone = { ...onePage, viewport: narrow, touch: true }

  it('the map comes first, then what lies outside the town, and areas can be chosen by touch', async () => {
    const { page } = await openMap('', phone)
    const map = (await page.locator('svg[data-surface]').boundingBox())!
    expect(map.y).toBeLessThan(250)
    expect(map.width).toBeLessThanOrEqual(390)
    await page.getByRole('heading', { name: 'Utanför Alingsås tätort' }).waitFor()
    expect(
      await page
        .getByRole('listitem')
        .getByRole('button', { name: /^Ingared/ })
        .count(),
    ).toBe(1)
    await page.touchscreen.tap(map.x + map.width * 0.16, map.y + map.height * 0.35)
    await expect.poll(() => new URL(page.url()).searchParams.get('areas')).toMatch(/^1489R0/)
  })

  it('every control is large enough to touch', async () => {
    const { page } = await openMap('?areas=1489R017', phone)
    // There when the list of packages is, a moment after the map.
    await page.getByRole('button', { name: /^Välj kommun/ }).waitFor()
    const small = await page.locator('button:visible, select:visible, header a:visible').evaluateAll((controls) =>
      controls.flatMap((control) => {
        // A button within a sentence is as high as its line.
        if (control.closest('p')) return []
        const { width, height } = control.getBoundingClientRect()
        return width < 24 || height < 24 ? [`${control.textContent || control.ariaLabel} ${width}x${height}`] : []
      }),
    )
    expect(small).toEqual([])
  })

  it('the menu has the views, language and appearance', async () => {
    const { page } = await openMap('', phone)
    await page.getByRole('button', { name: 'Meny', exact: true }).click()
    await page.getByRole('dialog').getByText('English', { exact: true }).click()
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
    await page.getByRole('dialog').getByRole('link', { name: 'Data' }).click()
    await page.getByRole('heading', { level: 1, name: 'Data' }).waitFor()
  })
})
