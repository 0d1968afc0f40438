// npm run bench: measures the built application against its budgets and prints a table. Timings fail no run but one with
// --check: machines differ, which is why most budgets are ratios to a bare page measured in the same run, turn about.
//
// What the application reports about itself (User Timing):
//   mark    sk:first-map  when the coloured map is first on the screen: SVG, or the engine where there are many areas
//   mark    sk:map-ready  when the engine draws every pane
//   measure sk:recolour   the view model of a change of indicator or period
// When a canvas has drawn is noted from outside, in the same way for the application and for the bare page. The
// indicator is switched by changing the address and sending popstate, as the back button does.
//
//   npm run bench              everything
//   npm run bench -- --small   without the large package
//   npm run bench -- large     the large package alone, as it is edited and packed; with --largest one of 50 000 areas, packed
//   npm run bench -- curves    what opening, switching, reading and the need index cost at 25, 250, 1 000, 6 160 and 50 000 areas, beside
//                              a bare map and other readers, as tables in Markdown; --sizes 25,250 for fewer
//   npm run bench -- memory    what the page still holds after 1 000 changes of indicator
//   npm run bench -- labels    what placing the names on a map costs, at 24 to 400 areas; no browser
//   npm run bench -- --check   exit code 1 where something is over its budget by more than a tenth
//   npm run bench -- import    made-up tables read in: how many are right, asked or wrong; then 1.8 million rows in the page
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build, isBuilt } from '../setup/build.mjs'
import { chromiumArguments, chromiumComplaint, findChromium } from '../setup/chromium.mjs'
import { command } from '../setup/command.mjs'
import { installOrThrow } from '../setup/install.mjs'
import { runNode } from '../setup/runChild.mjs'
import { serve } from '../setup/serve.mjs'
import { SCRIPT_BUDGETS, scriptSizes, shellScripts } from './bundleSizes.mjs'
import { pageImport } from './import/pageImport.mjs'
import {
  changeOften,
  entriesOf,
  hoverOver,
  longestTaskBefore,
  median,
  panesOf,
  recolourBare,
  switchTo,
  timeToMark,
  withPage,
} from './pageTimings.mjs'

const root = join(fileURLToPath(import.meta.url), '..', '..', '..')
const cacheFolder = join(root, 'node_modules', '.cache', 'social-kompass', 'bench')
const dist = join(root, 'dist')
const packageAddress = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).socialKompass.package
const rounds = 5
const large = { areas: 6160, indicators: 20, periods: 15, corners: 12 }
const largest = { areas: 50_000, indicators: 3, periods: 2, corners: 12 }

const CURVE = [25, 250, 1000, 6160, 50_000]
const SWITCHES = 1000

/** What is over its budget by more than this fails a run with --check: no machine measures twice alike. */
const tolerance = 1.1

const rows = []
let isFarOver = false
const say = (what, budget, measured, unit, note = '') => {
  const known = measured !== undefined && Number.isFinite(measured)
  if (known && budget !== undefined && measured > budget * tolerance) isFarOver = true
  const digits = unit === 'x' ? 2 : 1
  const verdict = !known ? 'not reported' : budget === undefined ? '' : measured <= budget ? 'ok' : 'OVER'
  rows.push([
    what,
    budget === undefined ? '' : `${budget} ${unit}`,
    known ? `${measured.toFixed(digits)} ${unit}` : '-',
    verdict,
    note,
  ])
}

const printTable = () => {
  const table = [['what', 'budget', 'measured', '', ''], ...rows]
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)))
  console.log(
    `\n${table
      .map((row) =>
        row
          .map((cell, column) => cell.padEnd(widths[column]))
          .join('  ')
          .trimEnd(),
      )
      .join('\n')}`,
  )
}

const prepare = async () => {
  await installOrThrow(root, console.log)
  if (!isBuilt(root) && (await build(root)).code !== 0) throw new Error('The application does not build')
  const bare = await runNode(
    join(root, 'node_modules', 'vite', 'bin', 'vite.js'),
    [
      'build',
      '--config',
      join(root, 'tools', 'bench', 'bare', 'vite.config.ts'),
      '--outDir',
      join(cacheFolder, 'bare'),
    ],
    { cwd: root, quiet: true },
  )
  if (bare.code !== 0) throw new Error(`The bare page does not build\n${bare.output}`)
  const chromium = await findChromium(root, console.log)
  if (!chromium) throw new Error(chromiumComplaint)
  return chromium
}

const generatePackageOf = async (size) => {
  const folder = join(cacheFolder, Object.values(size).join('x'))
  if (existsSync(join(folder, 'datapackage.json'))) return folder
  console.log(`Making a package of ${size.areas} areas x ${size.indicators} indicators x ${size.periods} years ...`)
  mkdirSync(folder, { recursive: true })
  const { code } = await runNode(
    join(root, 'tools', 'run.mjs'),
    [join(root, 'tools', 'bench', 'generatePackage.ts'), folder, ...Object.values(size).map(String)],
    { cwd: root },
  )
  return code === 0 ? folder : undefined
}

/** The same package with its archive beside it. */
const packedOf = async (folder) => {
  const packed = `${folder}-packed`
  if (existsSync(join(packed, 'areas.pmtiles'))) return packed
  cpSync(folder, packed, { recursive: true })
  const tool = join(root, 'tools', 'package', 'pack.ts')
  const { code } = await runNode(join(root, 'tools', 'run.mjs'), [tool, packed], { cwd: root })
  return code === 0 ? packed : undefined
}

const measureSizes = async (requestedScripts) => {
  const sizes = scriptSizes(dist)
  const sum = (names) => [...names].reduce((total, name) => total + (sizes.get(name) ?? 0), 0)
  const shell = await shellScripts(dist)
  const isWorker = (name) => /worker/i.test(name)
  const early = new Set([...shell, ...(requestedScripts ?? []).filter((name) => !isWorker(name))])
  say('script before anything shows', SCRIPT_BUDGETS.beforeAnythingShows, sum(shell), 'kB')
  say('script to the interactive map', SCRIPT_BUDGETS.toTheMap, requestedScripts && sum(early), 'kB', 'workers apart')
  say('workers to the interactive map', undefined, sum(new Set(requestedScripts?.filter(isWorker))), 'kB')
  const late = [...sizes].filter(([name]) => !early.has(name) && !isWorker(name)).sort((a, b) => b[1] - a[1])
  for (const [name, size] of late) say(`  only when asked for: ${name}`, undefined, size, 'kB')
}

/** Two indicators of a package that are not counts, each with its latest year, to switch between. */
/** Addresses that show two indicators in turn, never the same period twice: what a page has shown before it remembers. */
const manyMaps = (folder, count) => {
  const rows = readFileSync(join(folder, 'values.csv'), 'utf8').slice(0, 4_000_000).split(/\r?\n/).slice(1, -1)
  const periods = new Map()
  for (const row of rows) {
    const [, id, period] = row.split(',')
    periods.set(id, (periods.get(id) ?? new Set()).add(period))
  }
  const two = [...periods].slice(0, 2).map(([id, known]) => ({ id, latest: [...known].sort().reverse() }))
  return Array.from({ length: count }, (_, at) => {
    const { id, latest } = two[at % two.length]
    return `?indicator=${id}&period=${latest[Math.floor(at / two.length) % latest.length]}`
  })
}

const measureChanges = async (browser, app, bare, folder, name, budgets) => {
  const bareTimes = await withPage(browser, bare, async (page) => {
    await entriesOf(page, 'sk:first-map')
    const times = []
    for (let round = 0; round <= rounds; round += 1) times.push(await recolourBare(page))
    return times.slice(1)
  })
  const { switches, hovers } = await withPage(browser, app, async (page) => {
    await entriesOf(page, 'sk:map-ready')
    const times = []
    // The page opens with one of them.
    for (const search of manyMaps(folder, rounds + 2).slice(1)) times.push(await switchTo(page, search))
    const [pane] = await panesOf(page)
    return { switches: times.slice(1), hovers: pane && (await hoverOver(page, pane)) }
  })
  const middle = (times, key) => median(times.map((time) => time[key]).filter((time) => time !== undefined))
  const painted = middle(switches, 'painted')
  const barePainted = middle(bareTimes, 'painted')
  const note = `bare ${barePainted?.toFixed(0) ?? '-'} ms, application ${painted?.toFixed(0) ?? '-'} ms`
  say(`${name}: switch of indicator to new pixels`, 1.05, painted && painted / barePainted, 'x', note)
  say(
    `${name}: script of the switch`,
    budgets.switchScript,
    middle(switches, 'script'),
    'ms',
    'view model, React, colours',
  )
  say(`${name}:   of which view model`, undefined, middle(switches, 'viewModel'), 'ms')
  say(`${name}:   bare page`, undefined, middle(bareTimes, 'script'), 'ms')
  const hoverNote = hovers && `longest ${Math.max(...hovers).toFixed(1)} ms`
  say(`${name}: script of a hover`, budgets.hoverScript, hovers && median(hovers), 'ms', hoverNote)
}

const measurePackage = async (browser, name, folder, budgets) => {
  const served = await serve({
    mounts: [
      // Whatever package is measured stands where the application looks for its own.
      { prefix: `/app/${packageAddress}`, folder, caching: 'no-store' },
      { prefix: '/app/', folder: dist },
      { prefix: '/bare/', folder: join(cacheFolder, 'bare') },
    ],
  })
  try {
    // An address that says where to go: nobody is welcomed there.
    const app = `${served.url}app/?view=karta`
    const { panes, scripts } = await withPage(browser, app, async (page, requested) => {
      if (!(await entriesOf(page, 'sk:map-ready', 60_000))) throw new Error('The application draws no map')
      return { panes: await panesOf(page), scripts: [...requested] }
    })
    const place = panes.map((pane) => pane.join(',')).join(';')
    const tiles = budgets.archived ? `&archive=${budgets.archived}` : ''
    const bare = `${served.url}bare/bare.html?package=/app/${packageAddress}&panes=${place}${tiles}`
    const times = { app: [], ready: [], bare: [], tasks: [] }
    for (let round = 0; round < rounds; round += 1) {
      times.bare.push(await timeToMark(browser, bare, 'sk:first-map'))
      await withPage(browser, app, async (page) => {
        times.app.push((await entriesOf(page, 'sk:first-map'))?.[0].startTime)
        times.tasks.push(await longestTaskBefore(page, 'sk:recolour-start'))
      })
      times.ready.push(await timeToMark(browser, app, 'sk:map-ready'))
    }
    if (times.bare.includes(undefined)) throw new Error('The bare page draws no map')
    const [bareTime, appTime, readyTime] = [median(times.bare), median(times.app), median(times.ready)]
    const note = (time) => `bare ${bareTime.toFixed(0)} ms, application ${time?.toFixed(0) ?? '-'} ms`
    say(`${name}: load to first coloured map`, budgets.firstMap, appTime && appTime / bareTime, 'x', note(appTime))
    say(`${name}: load to the engine's map`, 1.5, readyTime && readyTime / bareTime, 'x', note(readyTime))
    if (budgets.opens) say(`${name}: package opens, to the map`, budgets.opens, appTime && appTime / 1000, 's')
    say(`${name}: longest task of the page while reading`, 100, median(times.tasks), 'ms', 'reading is in a worker')
    await measureChanges(browser, app, bare, folder, name, budgets)
    return scripts
  } finally {
    await served.close()
  }
}

/** Many areas: as their borders are edited, and with the archive that is made of them. */
const measureLarge = async (browser, withLargest) => {
  const budgets = { firstMap: 2, switchScript: 25, hoverScript: 8, opens: 10 }
  const folder = await generatePackageOf(large)
  if (!folder) return
  await measurePackage(browser, `${large.areas} areas`, folder, budgets)
  const packed = await packedOf(folder)
  if (packed) {
    await measurePackage(browser, `${large.areas} areas, packed`, packed, {
      ...budgets,
      firstMap: 1.25,
      archived: large.areas,
    })
  }
  const most = withLargest && (await generatePackageOf(largest))
  const mostPacked = most && (await packedOf(most))
  if (mostPacked) {
    await measurePackage(browser, `${largest.areas} areas, packed`, mostPacked, {
      ...budgets,
      switchScript: 300,
      archived: largest.areas,
    })
  }
}

/** What one package costs after another, each as it is published: from some hundred areas on with its archive. */
const measureCurves = async (browser, sizes) => {
  for (const areas of sizes) {
    const folder = await generatePackageOf({ areas, indicators: 3, periods: 2, corners: 12 })
    const shown = folder && (areas > 500 ? await packedOf(folder) : folder)
    if (!shown) throw new Error(`There is no package of ${areas} areas`)
    await measurePackage(browser, String(areas), shown, {
      ...(areas > 500 ? { archived: areas } : {}),
      opens: Infinity,
    })
  }
  const cells = new Map()
  for (const [what, , measured] of rows) {
    const [size, name] = what.split(/: +(.*)/)
    cells.set(name, new Map(cells.get(name)).set(size, measured))
  }
  const line = (texts) => console.log(`| ${texts.join(' | ')} |`)
  line(['in the browser, by number of areas', ...sizes])
  line(['---', ...sizes.map(() => '---:')])
  for (const [name, bySize] of cells) line([name, ...sizes.map((size) => bySize.get(String(size)) ?? '')])
}

/** What a page holds when everything that can be let go has been. */
const heapOf = async (session) => {
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6
}

const measureMemory = async (browser) => {
  const folder = resolve(root, packageAddress)
  const served = await serve({
    mounts: [
      { prefix: `/app/${packageAddress}`, folder, caching: 'no-store' },
      { prefix: '/app/', folder: dist },
    ],
  })
  try {
    await withPage(browser, `${served.url}app/?view=karta`, async (page) => {
      await entriesOf(page, 'sk:map-ready')
      const session = await page.context().newCDPSession(page)
      const maps = manyMaps(folder, 20)
      const change = (times) => changeOften(page, maps, times)
      // What is remembered of each map is there after each has been shown.
      await change(2 * maps.length)
      const before = await heapOf(session)
      await change(SWITCHES)
      const after = await heapOf(session)
      const note = `${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after`
      say(`${SWITCHES} changes of indicator: what is held besides`, 4, Math.max(0, after - before), 'MB', note)
    })
  } finally {
    await served.close()
  }
}

/** A table of 1.8 million rows from the file to the screen, in the built application. */
const measureImport = async () => {
  const chromium = await prepare()
  const { chromium: driver } = await import('playwright-core')
  const browser = await driver.launch({
    executablePath: chromium.executablePath,
    args: [...chromiumArguments],
    env: { ...process.env, ...chromium.env },
  })
  const folder = await generatePackageOf({ areas: 6000, indicators: 2, periods: 2 })
  const served = await serve({
    mounts: [
      { prefix: `/app/${packageAddress}`, folder, caching: 'no-store' },
      { prefix: '/app/', folder: dist },
    ],
  })
  try {
    const times = await pageImport(browser, `${served.url}app/?view=data`, cacheFolder)
    say('a reading that is cancelled is gone', 200, times.cancelled.milliseconds, 'ms')
    say('1.8 million rows: file to the three steps', 10, times.read.milliseconds / 1000, 's')
    say('  longest task of the page', 100, times.read.longest, 'ms')
    say('1.8 million rows: put in, to the map', undefined, times.put.milliseconds / 1000, 's')
    say('  longest task of the page', 100, times.put.longest, 'ms')
  } finally {
    await browser.close()
    await served.close()
  }
  printTable()
}

const main = async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      small: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      largest: { type: 'boolean', default: false },
      sizes: { type: 'string', default: CURVE.join() },
    },
  })
  const { small, check } = values
  const inNode = async (file, args = []) => {
    const { code } = await runNode(join(root, 'tools', 'run.mjs'), [join(root, 'tools', 'bench', file), ...args], {
      cwd: root,
    })
    if (code !== 0 && check) process.exitCode = 1
  }
  const labels = () => inNode('labelBench.ts', check ? ['--check'] : [])
  if (positionals[0] === 'labels') return labels()
  if (positionals[0] === 'import') {
    await inNode(join('import', 'importBench.ts'), positionals.slice(1))
    await measureImport()
    return
  }
  const chromium = await prepare()
  const { chromium: driver } = await import('playwright-core')
  const browser = await driver.launch({
    executablePath: chromium.executablePath,
    args: [...chromiumArguments],
    env: { ...process.env, ...chromium.env },
  })
  try {
    if (positionals[0] === 'large') {
      await measureLarge(browser, values.largest)
      return printTable()
    }
    if (positionals[0] === 'memory') {
      await measureMemory(browser)
      printTable()
      if (check && isFarOver) process.exitCode = 1
      return
    }
    if (positionals[0] === 'curves') {
      const sizes = values.sizes.split(',').map(Number)
      await measureCurves(browser, sizes)
      console.log('\nWithout a browser:\n')
      return await inNode('curveBench.ts', sizes.map(String))
    }
    const bundled = resolve(root, packageAddress)
    const scripts = await measurePackage(browser, 'bundled data', bundled, {
      firstMap: 0.8,
      switchScript: 6,
      hoverScript: 8,
    })
    await measureSizes(scripts)
    if (!small) await measureLarge(browser, values.largest)
  } finally {
    await browser.close()
  }
  printTable()
  if (check && isFarOver) process.exitCode = 1
  const [load] = loadavg()
  if (load > availableParallelism()) {
    const processors = availableParallelism()
    console.log(
      `\nThis machine was busy (load ${load.toFixed(1)} on ${processors} processors): times are too long, ratios hold better.`,
    )
  }
  console.log()
  await labels()
  await inNode('needBench.ts')
  if (small) return
  console.log('\nReading tables, without a browser:')
  await inNode('ingestBench.ts')
  console.log('\nThe matrix before it is drawn:')
  await inNode('compareBench.ts')
}

await command(main)
