/** The middle one of some numbers. */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

/**
 * Waits for a performance entry of a name and answers with all of that name; undefined after `limit` ms without.
 * (Playwright's waitForFunction evaluates text in the page, which the content security policy refuses.)
 */
export const entriesOf = (page, name, limit = 30_000) =>
  page.evaluate(
    async ({ wanted, patience }) => {
      const until = performance.now() + patience
      while (performance.getEntriesByName(wanted).length === 0) {
        if (performance.now() > until) return undefined
        await new Promise((done) => setTimeout(done, 20))
      }
      return performance.getEntriesByName(wanted).map(({ startTime, duration }) => ({ startTime, duration }))
    },
    { wanted: name, patience: limit },
  )

/** Opens a page in a fresh profile and hands it, with the addresses of its scripts, to `use`; closes it afterwards. */
export async function withPage(browser, address, use) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'sv-SE' })
  try {
    const page = await context.newPage()
    const scripts = []
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname.replace(/^.*\//, ''))
    })
    await page.goto(address)
    return await use(page, scripts)
  } finally {
    await context.close()
  }
}

/** Milliseconds from the start of the navigation to the first mark of a name, or undefined when none came. */
export const timeToMark = (browser, address, mark) =>
  withPage(browser, address, async (page) => (await entriesOf(page, mark))?.[0].startTime)

/** Where the map panes stand on the page, in the order they were made: [left, top, width, height]. */
export const panesOf = (page) =>
  page.locator('.maplibregl-map').evaluateAll((panes) =>
    panes.map((pane) => {
      const { left, top, width, height } = pane.getBoundingClientRect()
      return [left, top, width, height].map(Math.round)
    }),
  )

/**
 * Changes the address as the back button does, and answers with the milliseconds of script ('sk:recolour') and to the
 * frame that shows it ('sk:recolour-painted'); parts the application does not report are undefined.
 */
export async function switchTo(page, search) {
  await page.evaluate((to) => {
    for (const name of ['sk:recolour', 'sk:recolour-painted']) {
      performance.clearMeasures(name)
      performance.clearMarks(name)
    }
    performance.mark('sk:bench-switch')
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, search)
  const painted = await entriesOf(page, 'sk:recolour-painted', 5_000)
  const script = await entriesOf(page, 'sk:recolour', 1_000)
  const [begun] = (await entriesOf(page, 'sk:bench-switch')).slice(-1)
  await page.evaluate(() => performance.clearMarks('sk:bench-switch'))
  return {
    painted: painted && painted.at(-1).startTime - begun.startTime,
    script: script?.reduce((sum, { duration }) => sum + duration, 0),
  }
}

/** Moves the pointer over the map in a grid and answers with the milliseconds of script of every hover reported. */
export async function hoverOver(page, [left, top, width, height]) {
  await page.evaluate(() => performance.clearMeasures('sk:hover'))
  const steps = 6
  for (let row = 1; row < steps; row += 1) {
    for (let column = 1; column < steps; column += 1) {
      await page.mouse.move(left + (width * column) / steps, top + (height * row) / steps)
      await page.waitForTimeout(30)
    }
  }
  return (await entriesOf(page, 'sk:hover', 1_000))?.map(({ duration }) => duration)
}
