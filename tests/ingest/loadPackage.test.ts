import { describe, expect, it } from 'vitest'
import type { FetchedFile, FetchFile } from '../../src/ingest/FetchedFile.ts'
import { loadPackage } from '../../src/ingest/loadPackage.ts'
import { PACKAGE_FILES } from '../../src/ingest/packageFiles.ts'
import { folderFetch } from './folderFetch.ts'
import { codes, LITEN } from './litenTexts.ts'

/** The small package from a host that answers some files in its own way. */
function host(answers: Record<string, (real: FetchedFile) => FetchedFile | Promise<FetchedFile>>): FetchFile {
  return async (url, signal) => {
    const real = await folderFetch(url, signal)
    return answers[url.split('/').at(-1)!]?.(real) ?? real
  }
}
const status = (code: number) => () => ({ status: code, bytes: new Uint8Array(), declaredLength: null })
const text = (content: string) => () => ({
  status: 200,
  bytes: new TextEncoder().encode(content),
  declaredLength: null,
})
const fails = (name: string) => () => Promise.reject(Object.assign(new Error('no'), { name }))
const faults = async (fetchFile: FetchFile) => {
  const { dataset, issues } = await loadPackage(LITEN, { fetchFile })
  return { dataset, issues: issues.filter(({ code }) => code !== 'value-blank') }
}

describe('FAULTS 95: every way a file can fail to arrive has its own code', () => {
  it.each([
    ['file-missing', status(404)],
    ['file-server-error', status(500)],
    ['file-timeout', fails('TimeoutError')],
    ['file-unreachable', fails('TypeError')],
    ['file-html', text('<!DOCTYPE html><html lang="sv"><body>Start</body></html>')],
    ['file-truncated', (real: FetchedFile) => ({ ...real, bytes: real.bytes.slice(0, 99) })],
    ['file-empty', text('')],
  ] as const)('%s, and the rest is shown', async (code, answer) => {
    const { dataset, issues } = await faults(host({ 'values.csv': answer }))
    expect(issues.filter(({ file }) => file === 'values.csv')).toMatchObject([{ severity: 'error', code, line: null }])
    expect(dataset!.areas).toHaveLength(5)
    expect(dataset!.references).toHaveLength(3)
  })

  it('a file cut between two rows is told where the package states its size, a longer one is not', async () => {
    const rows = 'area_id,indicator_id,period,sex,value,numerator,n,status\n'
    const stating = (bytes: unknown) => async (real: FetchedFile) => {
      const description = JSON.parse(new TextDecoder().decode(real.bytes))
      const resources = [{ name: 'values', path: './values.csv', bytes }]
      return text(JSON.stringify({ ...description, resources }))()
    }
    const told = async (bytes: unknown) => {
      const answers = { 'datapackage.json': stating(bytes), 'values.csv': text(`${rows}x,y,2024,,1,,,\n`) }
      return (await faults(host(answers))).issues.filter(({ code }) => code === 'file-shorter')
    }
    expect(await told(200)).toMatchObject([
      { severity: 'warning', file: 'values.csv', params: { received: rows.length + 15, expected: 200 } },
    ])
    expect(await told(rows.length + 15)).toEqual([])
    expect(await told(20)).toEqual([])
    expect(await told('200')).toEqual([])
  })

  it('a file that is not the one described is told where the package states its checksum', async () => {
    const content = 'area_id,indicator_id,period,sex,value,numerator,n,status\nx,y,2024,,1,,,\n'
    const sums = {
      md5: '5b6097d55dc66d08ef59ce19945fa1b7',
      sha256: '12459a82930466bb1dda523c1e50a0d9704392d2706597231b31cdabbcca320f',
    }
    const told = async (hash: unknown, bytes?: number) => {
      const description = async (real: FetchedFile) => {
        const root = JSON.parse(new TextDecoder().decode(real.bytes))
        return text(JSON.stringify({ ...root, resources: [{ name: 'values', path: 'values.csv', hash, bytes }] }))()
      }
      const { issues } = await faults(host({ 'datapackage.json': description, 'values.csv': text(content) }))
      return issues.filter(({ code }) => /^(?:file-(?:changed|shorter)|hash-unknown)$/.test(code))
    }
    for (const right of [sums.md5, `md5:${sums.md5.toUpperCase()}`, `sha256:${sums.sha256}`, undefined, '']) {
      expect(await told(right)).toEqual([])
    }
    for (const other of [`0${sums.md5.slice(1)}`, `sha256:${'0'.repeat(64)}`]) {
      expect(await told(other)).toMatchObject([{ severity: 'warning', code: 'file-changed', file: 'values.csv' }])
    }
    expect(await told('sha1:00')).toMatchObject([
      { severity: 'info', code: 'hash-unknown', params: { text: 'sha1:00' } },
    ])
    expect((await told(`0${sums.md5.slice(1)}`, 999)).map(({ code }) => code)).toEqual(['file-shorter'])
  })

  it('the four necessary files alone show a map without remarks', async () => {
    const meta =
      '{"title":"t","socialKompass":{"municipality":{"code":"0098","name":"Hamnvik"},"min_n":4,"default":{"indicator":"laser_hemma","period":"2024"},"priority_areas":[{"id":"delaktighet"},{"id":"trygghet"}],"themes":[{"id":"kultur"},{"id":"ekonomi"}]}}'
    const needed = ['areas.geojson', 'indicators.csv', 'values.csv']
    const { dataset, issues } = await faults(async (url, signal) => {
      const file = url.split('/').at(-1)!
      if (file === 'datapackage.json') return text(meta)()
      return needed.includes(file) ? folderFetch(url, signal) : status(404)()
    })
    expect(issues).toEqual([])
    expect(dataset!.values.size).toBe(3)
  })

  it('an optional file that the package lists but lacks is a warning, by 404 or by a start page', async () => {
    const { issues } = await faults(
      host({ 'places.csv': status(404), 'measures.csv': text('<html></html>'), 'measure_areas.csv': status(404) }),
    )
    expect(issues.map(({ severity, code, file }) => [severity, code, file])).toEqual([
      ['warning', 'file-missing', 'places.csv'],
      ['warning', 'file-html', 'measures.csv'],
      ['warning', 'file-missing', 'measure_areas.csv'],
    ])
  })

  it('a broken datapackage.json has safe defaults and says so', async () => {
    const { dataset, issues } = await faults(host({ 'datapackage.json': text('{"title": "x",}') }))
    expect(issues.filter(({ file }) => file === 'datapackage.json').map(({ code, line }) => [code, line])).toEqual([
      ['json-invalid', 1],
      ['meta-defaults', null],
    ])
    expect(dataset!.meta).toMatchObject({
      minN: 5,
      defaultIndicator: 'laser_hemma',
      defaultPeriod: '2024',
      synthetic: false,
    })
  })

  it('without any area there is no dataset, and the reason is told', async () => {
    const { dataset, issues } = await faults(host({ 'areas.geojson': text('{"type":"Topology"}') }))
    expect(dataset).toBeNull()
    expect(codes(issues)).toContain('geojson-other-format')
  })

  it('nothing at all is ten failed files and no exception', async () => {
    const { dataset, issues } = await loadPackage('nowhere', { fetchFile: folderFetch })
    expect(dataset).toBeNull()
    expect(codes(issues)).toEqual([...Array(4).fill('file-missing'), 'meta-defaults'])
  })
})

describe('the settings of the package', () => {
  const meta = async (change: (block: Record<string, unknown>) => void) => {
    const { bytes } = await folderFetch(`${LITEN}/datapackage.json`)
    const root = JSON.parse(new TextDecoder().decode(bytes))
    change(root.socialKompass)
    return faults(host({ 'datapackage.json': text(JSON.stringify(root)) }))
  }

  it.each([
    [
      'a default period that the indicator lacks',
      { default: { indicator: 'laser_hemma', period: '1999' } },
      'default-period-unknown',
    ],
    ['an unknown key indicator', { key_indicators: ['laser_hemma', 'x'] }, 'key-indicator-unknown'],
    ['a lens without areas', { lens: { kind: 'tatort', name_sv: 'Staden' } }, 'lens-empty'],
    ['a lens of an unknown kind', { lens: { kind: 'stad' } }, 'meta-field-invalid'],
    ['a small-number limit that is no number', { min_n: 'fem' }, 'meta-field-invalid'],
    ['a small-number limit that protects nobody', { min_n: 1 }, 'meta-unprotected'],
    ['a small-number limit that hides everything', { min_n: 1e9 }, 'meta-min-n-large'],
    ['no small-number limit', { min_n: undefined }, 'meta-field-missing'],
    ['no municipality', { municipality: { code: 98 } }, 'meta-field-invalid'],
    ['themes that are no list', { themes: 'kultur' }, 'meta-field-invalid'],
  ])('%s is an issue with a fallback', async (_, change, code) => {
    const { dataset, issues } = await meta((block) => Object.assign(block, change))
    expect(codes(issues)).toContain(code)
    expect(issues.every(({ severity }) => severity !== 'error')).toBe(true)
    expect(dataset!.meta).toMatchObject({ defaultIndicator: 'laser_hemma', defaultPeriod: '2024', lens: null })
  })

  it.each([
    ['as the package names it', 'antal_barn', 'antal_barn', []],
    ['none that is no count', 'medelinkomst', null, ['meta-field-invalid']],
    ['none that is not there', 'folkmangd', null, ['meta-field-invalid']],
    ['none without a theme of population and a name', undefined, null, []],
  ])('the count of residents is %s', async (_, resident_indicator, used, told) => {
    const { dataset, issues } = await meta((block) => Object.assign(block, { resident_indicator }))
    expect(dataset!.meta.residentIndicator).toBe(used)
    expect(issues.filter(({ column }) => column?.endsWith('resident_indicator')).map(({ code }) => code)).toEqual(told)
  })

  it('the count of residents of a package that names none is the first count of its theme', async () => {
    const read = async (file: string) => new TextDecoder().decode((await folderFetch(`${LITEN}/${file}`)).bytes)
    const root = JSON.parse(await read('datapackage.json'))
    root.socialKompass.themes.push({ id: 'befolkning', name_sv: 'Befolkning', name_en: 'Population' })
    const indicators = (await read('indicators.csv')).replace(/(antal_barn(?:,[^,]*){8}),,/, '$1,befolkning,')
    const { dataset } = await faults(
      host({ 'datapackage.json': text(JSON.stringify(root)), 'indicators.csv': text(indicators) }),
    )
    expect(dataset!.indicators.find(({ id }) => id === 'antal_barn')!.theme).toBe('befolkning')
    expect(dataset!.meta.residentIndicator).toBe('antal_barn')
  })

  it.each([
    [100, 100, null],
    [101, 100, 'meta-min-n-large'],
    [2, 2, null],
    [1, 1, 'meta-unprotected'],
  ])(
    'a small-number limit of %d is used as %d, and told where that is no protection or too much',
    async (asked, used, told) => {
      const { dataset, issues } = await meta((block) => Object.assign(block, { min_n: asked }))
      expect(dataset!.meta.minN).toBe(used)
      expect(issues.filter(({ column }) => column?.endsWith('min_n')).map(({ code }) => code)).toEqual(
        told ? [told] : [],
      )
    },
  )

  it('FAULTS 79: an address that is no web address is not kept', async () => {
    const rows = (await folderFetch(`${LITEN}/indicators.csv`)).bytes
    const hostile = new TextDecoder().decode(rows).replace('https://example.org/laser', ' \u0001javascript:alert(1)')
    const { dataset, issues } = await faults(host({ 'indicators.csv': text(hostile) }))
    expect(issues).toMatchObject([{ code: 'link-unsafe', line: 2, column: 'source_url' }])
    expect(dataset!.indicators[0]!.sourceUrl).toBe('')
  })
})

describe('FAULTS 94: cancelling', () => {
  it('gives no dataset, whenever it comes', async () => {
    const controller = new AbortController()
    const loading = loadPackage(LITEN, { fetchFile: folderFetch, signal: controller.signal })
    controller.abort()
    expect(await loading).toMatchObject({ dataset: null, issues: [{ code: 'load-cancelled' }] })
  })

  it('in the middle of a file stops there', async () => {
    const controller = new AbortController()
    const { dataset, issues } = await loadPackage(LITEN, {
      fetchFile: folderFetch,
      signal: controller.signal,
      onProgress: ({ stage }) => {
        if (stage === 'read') controller.abort()
      },
    })
    expect([dataset, codes(issues)]).toEqual([null, ['load-cancelled']])
  })

  it('progress runs from 0 to 1, first over the fetching, then over the reading', async () => {
    const seen: [string, number][] = []
    await loadPackage(LITEN, { fetchFile: folderFetch, onProgress: ({ stage, share }) => seen.push([stage, share]) })
    for (const stage of ['fetch', 'read']) {
      const shares = seen.filter(([name]) => name === stage).map(([, share]) => share)
      expect(shares).toEqual([...shares].sort((a, b) => a - b))
      expect(shares.at(-1)).toBeGreaterThan(0.7)
      expect(shares.at(-1)).toBeLessThanOrEqual(1)
    }
  })
})

describe('a saved copy that stands in for a server that does not answer', () => {
  const kept = (keptSince: string) => (real: FetchedFile) => ({ ...real, keptSince })
  it('is said to be one, as old as its oldest file', async () => {
    const newer = kept('2026-11-28T13:03:00.000Z')
    const older = kept('2026-11-02T08:00:00.000Z')
    const copies = host({ 'areas.geojson': newer, 'values.csv': older, 'indicators.csv': newer })
    expect((await loadPackage(LITEN, { fetchFile: copies })).keptSince).toBe('2026-11-02T08:00:00.000Z')
  })

  it('is not claimed when the server answered', async () => {
    expect(await loadPackage(LITEN, { fetchFile: folderFetch })).not.toHaveProperty('keptSince')
  })
})

describe('what the description of a package leaves out', () => {
  const describedBy = (change: (resources: { path: string }[]) => unknown) => async (real: FetchedFile) => {
    const description = JSON.parse(new TextDecoder().decode(real.bytes))
    return text(JSON.stringify({ ...description, resources: change(description.resources) }))()
  }
  const asked = async (answer: (real: FetchedFile) => FetchedFile | Promise<FetchedFile>, asksOnlyListed = true) => {
    const files: string[] = []
    const fetchFile = host({ 'datapackage.json': answer })
    const loaded = await loadPackage(LITEN, {
      asksOnlyListed,
      fetchFile: (url, signal) => {
        files.push(url.split('/').at(-1)!)
        return fetchFile(url, signal)
      },
    })
    return { files: files.filter((file) => (PACKAGE_FILES as readonly string[]).includes(file)).sort(), ...loaded }
  }
  const all = [...PACKAGE_FILES].sort()
  const without = describedBy((resources) => resources.filter(({ path }) => !/notes|goals|places/.test(path)))

  it('is not asked for where the list is of the whole package, and nothing is told of it', async () => {
    const { files, issues, dataset } = await asked(without)
    expect(files).toEqual(all.filter((file) => !/notes|goals|places/.test(file)))
    expect(issues.filter(({ code }) => code === 'file-missing')).toEqual([])
    expect(dataset!.measures.length).toBeGreaterThan(0)
    expect(dataset!.goals).toEqual([])
  })

  it('is asked for where nobody minds, where the list is of something else, and where there is none', async () => {
    expect((await asked(without, false)).files).toEqual(all)
    const tiles = describedBy(() => [{ path: 'areas.pmtiles' }])
    for (const answer of [tiles, status(404), text('{'), describedBy(() => 'none')])
      expect((await asked(answer)).files).toEqual(all)
  })
})
