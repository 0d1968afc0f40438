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

/**
 * Notes, for every canvas, when the page last drew with WebGL and whether a frame is under way. The same for the bare
 * page and the application, and without a word in either about being measured.
 */
function watchDrawing() {
  const lastDraw = new Map()
  for (const name of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced']) {
    const draw = WebGL2RenderingContext.prototype[name]
    WebGL2RenderingContext.prototype[name] = function (...parts) {
      lastDraw.set(this.canvas, performance.now())
      return draw.apply(this, parts)
    }
  }
  const onPage = () => [...lastDraw].filter(([canvas]) => canvas.isConnected).map(([, time]) => time)
  const nextFrame = () => new Promise((done) => requestAnimationFrame(done))
  /** Answers when every canvas has drawn after a time and then been still for some frames: with the last drawing. */
  window.drawnAfter = async (start) => {
    let still = 0
    let newest = 0
    const until = start + 10_000
    while (still < 6 && performance.now() < until) {
      await nextFrame()
      const times = onPage()
      const last = Math.max(0, ...times)
      still = times.length > 0 && times.every((time) => time > start) && last === newest ? still + 1 : 0
      newest = last
    }
    return still < 6 ? undefined : newest
  }
}

/** Notes every task of the page that takes more than 50 ms, which is what browsers report. */
function watchTasks() {
  window.longTasks = []
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.longTasks.push({ startTime, duration })
  }).observe({ type: 'longtask', buffered: true })
}

/** The longest task that began before a mark, in milliseconds; 0 when none took more than 50 ms. */
export const longestTaskBefore = (page, mark) =>
  page.evaluate((name) => {
    const [end] = performance.getEntriesByName(name)
    const before = window.longTasks.filter(({ startTime }) => !end || startTime < end.startTime)
    return Math.max(0, ...before.map(({ duration }) => duration))
  }, mark)

/** Opens a page in a fresh profile and hands it, with the addresses of its scripts, to `use`; closes it afterwards. */
export async function withPage(browser, address, use) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'sv-SE' })
  try {
    const page = await context.newPage()
    await page.addInitScript(watchDrawing)
    await page.addInitScript(watchTasks)
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
 * Changes the address as the back button does, and answers with milliseconds: of the view model ('sk:recolour'), of all
 * script until the page has done what the change asks (view model, React, colours to the engine), and until the last
 * canvas has drawn.
 */
export const switchTo = (page, search) =>
  page.evaluate(async (to) => {
    performance.clearMeasures('sk:recolour')
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    const started = performance.now()
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
    // What React does for an event of the reader is done in microtasks that were queued before this one.
    await null
    const script = performance.now() - started
    const drawn = await window.drawnAfter(started)
    const viewModel = performance.getEntriesByName('sk:recolour').reduce((sum, { duration }) => sum + duration, 0)
    return { script, viewModel, painted: drawn && drawn - started }
  }, search)

/** Goes through addresses again and again, a frame for what each asks and a frame for what that draws. */
export const changeOften = (page, searches, times) =>
  page.evaluate(
    async ([addresses, count]) => {
      const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
      for (let at = 0; at < count; at += 1) {
        history.pushState(null, '', addresses[at % addresses.length])
        dispatchEvent(new PopStateEvent('popstate'))
        await frame()
        await frame()
      }
    },
    [searches, times],
  )

/** As `switchTo`, for the bare page, which only gives its areas other colours. */
export const recolourBare = (page) =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    const started = performance.now()
    window.recolourBare()
    const script = performance.now() - started
    const drawn = await window.drawnAfter(started)
    return { script, painted: drawn && drawn - started }
  })

/**
 * Moves the pointer over a pane in a grid and answers with the milliseconds of script of every step: the event, and
 * what React draws for it.
 */
export const hoverOver = (page, pane) =>
  page.evaluate(async ([left, top, width, height]) => {
    const steps = 8
    const times = []
    for (let row = 1; row < steps; row += 1) {
      for (let column = 1; column < steps; column += 1) {
        const [clientX, clientY] = [left + (width * column) / steps, top + (height * row) / steps]
        const target = document.elementFromPoint(clientX, clientY)
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
        const started = performance.now()
        target?.dispatchEvent(
          new PointerEvent('pointermove', { bubbles: true, clientX, clientY, pointerType: 'mouse', isPrimary: true }),
        )
        await null
        times.push(performance.now() - started)
      }
    }
    return times
  }, pane)
