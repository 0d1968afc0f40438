import { rmSync } from 'node:fs'
import { expect } from 'vitest'
import type { EnginePage } from './EnginePage.ts'
import { everyView } from './everyView.ts'
import { watchedApplication } from './watchedApplication.ts'

/** Goes to an address as the back button does, and answers with the view's title once two looks in a row are alike. */
const goTo = (search: string) => `return (async () => {
  history.pushState(null, '', ${JSON.stringify(search)})
  dispatchEvent(new PopStateEvent('popstate'))
  let before = null
  for (let looks = 0; looks < 400; looks++) {
    await new Promise((done) => setTimeout(done, 50))
    const content = document.querySelector('#content')
    const now = content.innerHTML
    const works = content.querySelector('[data-busy]') !== null || /räknas fram|räknar fram/i.test(now)
    if (now === before && !works && content.innerText.trim() !== '') return document.title
    before = now
  }
  return 'never comes to rest'
})()`

/** The button or command with a text, where it can be pressed. */
const command = (text: string) =>
  `[...document.querySelectorAll('button, [role="menuitem"]')].find((one) => one.textContent.includes(${JSON.stringify(text)}) && !one.disabled)`

/** What was wrong where it was drawn, in one engine alone. */
const FIRST_CELL_IS_ON_TOP = `
  const cell = document.querySelector('#content tbody td')
  const { left, right, top, bottom } = cell.getBoundingClientRect()
  return cell.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2))`
const SLIDES_OF_ANOTHER_WIDTH = `return [...document.querySelectorAll('#content article[data-kind]')].map((slide) => [
  Math.round(slide.getBoundingClientRect().width),
  slide.parentElement.parentElement.clientWidth,
]).filter(([width, room]) => Math.abs(width - room) > 1)`
const SHADES = `return (async () => {
  const bitmap = await createImageBitmap(heard.files[0].content)
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const context = canvas.getContext('2d')
  context.drawImage(bitmap, 0, 0)
  const points = new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer)
  const colours = new Map()
  for (const point of points) colours.set(point, (colours.get(point) ?? 0) + 1)
  return [...colours].filter(([, count]) => count > 2000).map(([point]) =>
    '#' + [0, 8, 16].map((shift) => ((point >>> shift) & 255).toString(16).padStart(2, '0')).join(''))
})()`

/**
 * What every browser must do, in one that Playwright does not drive: each view is drawn, nothing complains, nobody else is
 * asked, a picture comes out whole, and a profile is laid out and handed to the printer.
 *
 * @param open opens the application of a folder in the browser
 */
export async function smokeWalk(open: (path: string, root: string) => Promise<EnginePage>): Promise<void> {
  const root = watchedApplication()
  try {
    const { run, until } = await open('', root)
    const press = async (text: string) => {
      await until(command(text))
      await run(`${command(text)}.click()`)
    }
    // A reader who has never been here is welcomed.
    await press('Titta själv')
    for (const [name, search] of everyView) expect(await run(goTo(search)), name).toContain('Social kompass')

    await run(goTo('?view=jamfor'))
    expect(await run(FIRST_CELL_IS_ON_TOP)).toBe(true)
    await run(goTo('?view=mote&story=lagesbild-bus&meeting=utskrift'))
    await until(`document.querySelectorAll('#content article[data-kind]').length === 8`)
    expect(await run(SLIDES_OF_ANOTHER_WIDTH)).toEqual([])

    await run(goTo('?view=karta'))
    await press('Exportera')
    await press('(PNG)')
    await until('heard.files.length > 0')
    expect(await run('return heard.files.map(({ name }) => name)')).toEqual(['lag_ekonomisk_standard-2024.png'])
    // The classes, lowest to highest.
    expect(await run(SHADES)).toEqual(expect.arrayContaining(['#e1ebed', '#b4d0d8', '#78abba', '#3a7d94', '#0d4760']))

    await run(goTo('?view=omraden&area=1489R017&print=profile'))
    await until(`document.querySelector('[data-ready] [data-sheet]')`)
    await press('Skriv ut eller spara som PDF')
    await until('heard.prints.length > 0')
    expect(await run('return heard.prints')).toEqual([2])

    expect(await run('return heard.faults')).toEqual([])
    const foreign =
      'performance.getEntriesByType("resource").filter(({ name }) => new URL(name).host !== location.host)'
    expect(await run(`return ${foreign}.map(({ name }) => name)`)).toEqual([])
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
