import { cpSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { copyPackage, packageFolder } from './support/copyPackage.ts'
import { openApp } from './support/openApp.ts'
import { openMap, withoutEngine } from './support/openMap.ts'
import { plainText } from './support/plainText.ts'

const mounted = (folder: string) => ({ ...withoutEngine, mounts: [{ prefix: '/kompass/annat/', folder }] })
const bundled = (folder: string) => ({ ...withoutEngine, mounts: [{ prefix: '/kompass/data/alingsas/', folder }] })

describe('a package with twelve planted faults', () => {
  const folder = packageFolder('tests/fixtures/packages/tolv-fel')
  const issues = (page: Page) =>
    page
      .getByTestId('issues')
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => ({
          code: row.getAttribute('data-code'),
          severity: row.getAttribute('data-severity'),
          cells: [...row.children].map((cell) => cell.textContent ?? ''),
        })),
      )

  it('opens, and the data view lists the twelve with file, line, column, sentence and what to do', async () => {
    const { page } = await openApp('?view=data&package=annat/', mounted(folder))
    await page.getByTestId('issues').waitFor()
    const found = await issues(page)
    expect(found.map(({ severity, code }) => `${severity} ${code}`).sort()).toEqual([
      'error area-unknown',
      'error cell-duplicate',
      'error date-unreadable',
      'error indicator-unknown',
      'error number-unreadable',
      'error numerator-above-n',
      'error period-unreadable',
      'error row-too-short',
      'error share-outside',
      'error word-unknown',
      'warning default-indicator-unknown',
      'warning geometry-missing',
    ])
    const where = (code: string) => plainText(found.find((issue) => issue.code === code)?.cells[0] ?? '')
    expect(where('number-unreadable')).toMatch(/values\.csv\D*2\D*value/)
    expect(where('date-unreadable')).toMatch(/measures\.csv\D*2\D*last_reviewed/)
    for (const { cells, code } of found) {
      expect(cells, code ?? '').toHaveLength(3)
      expect(cells[1]!.length, code ?? '').toBeGreaterThan(20)
      expect(cells[2]!.length, code ?? '').toBeGreaterThan(10)
    }
    await page.getByText('10 fel, 2 varningar, 0 upplysningar.').waitFor()
  })

  it('shows what is good on the map', async () => {
    const { areas } = await openMap('?package=annat/&indicator=medelinkomst', mounted(folder))
    const spoken = (await areas.getByRole('option').allInnerTexts()).map(plainText)
    expect(spoken).toHaveLength(5)
    // One decimal less than in the file: the indicator is shown in whole thousands.
    expect(spoken.find((text) => text.startsWith('Norrvik'))).toMatch(/30[12] tkr/)
    expect(spoken.find((text) => text.startsWith('Strandnäs'))).toMatch(/kan inte läsas/i)
  })
})

describe('a second municipality from its folder', () => {
  const folder = packageFolder('tests/fixtures/packages/liten')

  it('has its own names, figures, sentence and title, and says that it is made up', async () => {
    const { page, areas } = await openMap('?package=annat/', mounted(folder))
    await page.getByText('Hamnviks kommun').waitFor()
    await page.getByText('Påhittade siffror för övning och test. De beskriver ingen verklig kommun.').waitFor()
    expect(await page.title()).toBe('Läser hemma varje vecka, barn 2024 · Karta · Hamnvik (påhittad kommun)')
    const spoken = (await areas.getByRole('option').allInnerTexts()).map((text) => plainText(text).split(', ', 2))
    expect(spoken).toEqual([
      ['Norrvik', '25,0 %'],
      // Hidden too: with it and the municipality's figure Strandnäs could be worked out.
      ['Kyrkbyn', 'Visas inte (för få personer)'],
      ['Söderåsen', '0,0 %'],
      ['Strandnäs', 'Visas inte (för få personer)'],
      ['Ön och Skäret', 'Samlas inte in'],
    ])
    const page_ = await page.locator('body').innerText()
    expect(page_).not.toMatch(/Alingsås|Noltorp/)
  })

  it('has no lens, since it has no town', async () => {
    const { page } = await openMap('?package=annat/', mounted(folder))
    expect(await page.getByRole('toolbar').count()).toBe(1)
    await page.getByText('5 områden, 800').waitFor()
    expect(await page.getByText('i större skala').count()).toBe(0)
  })

  it('has the lens its package names, of the kind of area it names', async () => {
    const copy = copyPackage('data/alingsas')
    copy.edit('areas.geojson', (text) => text.replaceAll('"tatort"', '"annat"'))
    copy.edit('datapackage.json', (text) =>
      text.replace('"kind": "tatort"', '"kind": "annat"').replace('"Alingsås tätort"', '"Storstaden"'),
    )
    const { page } = await openMap('?package=annat/', mounted(copy.folder))
    await expect.poll(() => page.getByRole('toolbar').count()).toBe(2)
    await page.getByText('Storstaden', { exact: true }).first().waitFor()
    await page.getByText('15 områden i större skala').waitFor()
  })

  it('zero, too few, not collected and not in the file are told apart on the map and in the legend', async () => {
    const { page } = await openMap('?package=annat/', mounted(folder))
    const patterns = await page
      .locator('svg[data-surface] path[fill^="url(#pattern"]')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('fill')).sort())
    expect(patterns).toEqual(['url(#pattern-missing)', 'url(#pattern-suppressed)', 'url(#pattern-suppressed)'])
    const legend = page.locator('[data-footer]')
    await legend.getByText('Samlas inte in', { exact: true }).waitFor()
    await legend.getByText('Visas inte (för få personer)', { exact: true }).waitFor()
  })
})

describe('an analyst', () => {
  it('edits a figure, reloads, and sees it', async () => {
    const copy = copyPackage('data/alingsas')
    const { page, areas } = await openMap('', bundled(copy.folder))
    expect(plainText(await areas.getByRole('option', { name: /^Noltorp/ }).innerText())).toMatch(/25 %/)
    copy.edit('values.csv', (text) =>
      text.replace('1489R017,lag_ekonomisk_standard,2024,total,25,', '1489R017,lag_ekonomisk_standard,2024,total,31,'),
    )
    await page.reload()
    await areas.getByRole('option').first().waitFor({ state: 'attached' })
    expect(plainText(await areas.getByRole('option', { name: /^Noltorp/ }).innerText())).toMatch(/31 %/)
    await page
      .getByText(/högst i Noltorp \(31\s%\)/)
      .first()
      .waitFor()
  })

  it('adds an indicator by two files, in two languages', async () => {
    const copy = copyPackage('data/alingsas')
    copy.edit('indicators.csv', (text) => {
      const columns = text.split('\n', 1)[0]!.trim().split(',')
      const row: Record<string, string> = {
        id: 'fjarilar',
        name_sv: 'Fjärilar per invånare',
        name_en: 'Butterflies per resident',
        unit: 'percent',
        direction: 'higher-better',
        decimals: '1',
        source: 'Räknat',
        ci_method: 'none',
      }
      return `${text.trimEnd()}\n${columns.map((column) => row[column] ?? '').join(',')}\n`
    })
    copy.edit(
      'values.csv',
      (text) => `${text.trimEnd()}\n1489R017,fjarilar,2024,,12.5,,,\n1489R013,fjarilar,2024,,7,,,\n`,
    )
    const { page, areas } = await openMap('?indicator=fjarilar', bundled(copy.folder))
    await page.getByRole('heading', { level: 1, name: 'Fjärilar per invånare' }).waitFor()
    expect(plainText(await areas.getByRole('option', { name: /^Noltorp/ }).innerText())).toMatch(/12,5 %/)
    expect(plainText(await areas.getByRole('option', { name: /^Bolltorp/ }).innerText())).toMatch(/saknas/i)
    const english = await openMap('?indicator=fjarilar&lang=en', bundled(copy.folder))
    await english.page.getByRole('heading', { level: 1, name: 'Butterflies per resident' }).waitFor()
  })
})

describe('a package that cannot be read', () => {
  const expected = { ...withoutEngine, expectedErrors: [/WebGL/i, /Failed to load resource/] }

  it('is not there: says so, and works when it is there and one tries again', async () => {
    const copy = copyPackage('tests/fixtures/packages/liten')
    const away = `${copy.folder} away`
    renameSync(copy.folder, away)
    const mounts = [{ prefix: '/kompass/annat/', folder: copy.folder }]
    const { page } = await openApp('?package=annat/', { ...expected, mounts })
    await page.getByRole('heading', { name: 'Siffrorna kunde inte läsas in' }).waitFor()
    const sentences = await page.getByRole('main').getByRole('listitem').allInnerTexts()
    expect(sentences.join()).toMatch(/datapackage\.json|areas\.geojson/)
    renameSync(away, copy.folder)
    await page.getByRole('button', { name: 'Försök igen' }).click()
    await page.getByRole('option', { name: /^Norrvik/ }).waitFor({ state: 'attached' })
  })

  it('answers with a fault of the server: says which, and works after another try', async () => {
    const { page, context } = await openApp('', expected)
    const sentence = async (status: number) => {
      await context.route(/areas\.geojson$/, (route) => route.fulfill({ status, body: 'no' }))
      await page.reload()
      await page.getByRole('heading', { name: 'Siffrorna kunde inte läsas in' }).waitFor()
      return page.getByRole('main').getByRole('listitem').first().innerText()
    }
    const unavailable = await sentence(500)
    expect(unavailable).toMatch(/areas\.geojson/)
    expect(unavailable).toMatch(/500/)
    await context.unroute(/areas\.geojson$/)
    const missing = await sentence(404)
    expect(missing).toMatch(/areas\.geojson/)
    expect(missing).not.toBe(unavailable)
    await context.unroute(/areas\.geojson$/)
    await page.getByRole('button', { name: 'Försök igen' }).click()
    await page.getByRole('option', { name: /^Noltorp/ }).waitFor({ state: 'attached' })
  })

  it('is a web page where data should be: says that, and does not show the page', async () => {
    const copy = copyPackage('tests/fixtures/packages/liten')
    copy.edit('areas.geojson', () => '<!doctype html><html><body><script>window.ran = 1</script></body></html>')
    const { page } = await openApp('?package=annat/', mounted(copy.folder))
    const sentence = await page.getByRole('main').getByRole('listitem').first().innerText()
    expect(sentence).toMatch(/areas\.geojson/)
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  })

  it('lacks a table: the rest is shown and the data view says what is lacking', async () => {
    const copy = copyPackage('tests/fixtures/packages/liten')
    renameSync(join(copy.folder, 'measures.csv'), join(copy.folder, 'measures.txt'))
    const { page } = await openApp('?view=data&package=annat/', { ...expected, mounts: mounted(copy.folder).mounts })
    await expect.poll(() => page.getByTestId('issues').innerText()).toMatch(/measures\.csv|measure_areas\.csv/)
    await page.getByRole('link', { name: 'Karta' }).click()
    await page.getByRole('option', { name: /^Norrvik/ }).waitFor({ state: 'attached' })
  })

  it('is cut off in the middle of a row: that row is reported and the rest shown', async () => {
    const copy = copyPackage('tests/fixtures/packages/liten')
    copy.edit('values.csv', (text) => text.slice(0, -12))
    const { page } = await openApp('?view=data&package=annat/', mounted(copy.folder))
    await expect.poll(() => page.getByTestId('issues').innerText()).toMatch(/values\.csv/)
  })

  it('comes as Excel saves it in Swedish: semicolons, decimal commas and a byte order mark', async () => {
    const copy = copyPackage('tests/fixtures/packages/liten')
    cpSync(join(copy.folder, 'values.csv'), join(copy.folder, 'original.csv'))
    const original = readFileSync(join(copy.folder, 'original.csv'), 'utf8')
    const excel = original.split('\n').map((line) =>
      line
        .split(',')
        .map((cell) => cell.replace('.', ','))
        .join(';'),
    )
    copy.edit('values.csv', () => `\uFEFF${excel.join('\r\n')}`)
    const { areas } = await openMap('?package=annat/&indicator=medelinkomst', mounted(copy.folder))
    const plain = await openMap(
      '?package=annat/&indicator=medelinkomst',
      mounted(packageFolder('tests/fixtures/packages/liten')),
    )
    expect(await areas.getByRole('option').allInnerTexts()).toEqual(
      await plain.areas.getByRole('option').allInnerTexts(),
    )
  })
})
