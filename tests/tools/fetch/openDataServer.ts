import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A municipality that nobody has heard of, as squares in a row. */
export interface MadeUpMunicipality {
  readonly code: string
  readonly name: string
  readonly areas: readonly {
    readonly deso: string
    readonly regso: string
    readonly geometry: { readonly type: string; readonly coordinates: unknown }
    /** Whether the edition before drew the same ground. */
    readonly isOld: boolean
  }[]
  readonly localities: readonly { readonly name: string; readonly at: readonly [number, number] }[]
}

const SIDE = 0.02
const square = (west: number, south: number, size = SIDE): readonly (readonly [number, number])[] => [
  [west, south] as const,
  [west + size, south] as const,
  [west + size, south + size] as const,
  [west, south + size] as const,
  [west, south] as const,
]

/** So many areas: the kinds that `letters` says over and over, some with an island, a quarter redrawn by the new edition. */
export function madeUpMunicipality(count: number, letters = 'ABC', code = '9801'): MadeUpMunicipality {
  const areas = Array.from({ length: count }, (_, at) => {
    const letter = letters.charAt(at % letters.length)
    const [west, south] = [15 + (at % 20) * SIDE, 59 + Math.floor(at / 20) * SIDE]
    const ground = [square(west, south)]
    const hasIsland = at % 5 === 2
    return {
      deso: `${code}${letter}${String(1010 + at * 10).padStart(4, '0')}`,
      regso: `${code}R${String(1 + Math.floor(at / 2)).padStart(3, '0')}`,
      geometry: hasIsland
        ? { type: 'MultiPolygon', coordinates: [ground, [square(west, 58.9, SIDE / 4)]] }
        : { type: 'Polygon', coordinates: ground },
      isOld: at % 4 !== 3,
    }
  })
  return { code, name: 'Påhitt', areas, localities: [{ name: 'Påhittby', at: [15.005, 59.005] }] }
}

interface MadeUpTable {
  /** Dimensions in the order that the table has them, with their categories. */
  readonly dimensions: Readonly<Record<string, readonly string[]>>
  readonly figure: (codes: Readonly<Record<string, string>>, area: number) => number
  readonly notes?: readonly string[]
}

const SEXES = { Kon: ['1', '2', '1+2'] }
const YEARS = ['2022', '2023', '2024', '2025']
const BANDS = ['-4', '5-9', '80-', 'totalt']

/** Tables in the shapes of the real ones; what they say is a rule, so that a test can say it too. */
const TABLES: Readonly<Record<string, MadeUpTable>> = {
  TAB6574: {
    dimensions: { Region: [], Alder: BANDS, ...SEXES, ContentsCode: ['000007Y7'], Tid: YEARS },
    figure: ({ Alder, Kon }, area) => (Alder === 'totalt' ? 1000 + area : 10) * (Kon === '1+2' ? 1 : 0.5),
    notes: ['En anmärkning ur tabellen.'],
  },
  TAB6685: {
    dimensions: { Alder: ['0-19', 'tot'], Region: [], ContentsCode: ['000008AC', '000008AD'], Tid: YEARS },
    figure: ({ ContentsCode }, area) => (ContentsCode === '000008AC' ? area % 20 : 77),
  },
  // Time before place, and the content last of all.
  TAB6683: {
    dimensions: { Tid: YEARS, Inkomstkomponenter: ['100', '240'], ...SEXES, Region: [], ContentsCode: ['000008A4'] },
    figure: ({ Inkomstkomponenter }, area) => (Inkomstkomponenter === '240' ? 200 + area : 1),
  },
  TAB6680: {
    dimensions: {
      Region: [],
      ...SEXES,
      Alder: ['15-74', '20-64'],
      ContentsCode: ['0000089V', '0000089W', '0000089X', '0000089Y'],
      Tid: YEARS,
    },
    figure: ({ ContentsCode }, area) =>
      ({ '0000089V': 400, '0000089W': 20 + (area % 10), '0000089X': 360, '0000089Y': 500 })[ContentsCode!]!,
  },
  TAB6534: {
    dimensions: { Region: [], UtbildningsNiva: ['21', '3+4', '5', '6', 'US'], ContentsCode: ['000007Z6'], Tid: YEARS },
    figure: ({ UtbildningsNiva }) => ({ '21': 50, '3+4': 200, '5': 100, '6': 150, US: 33 })[UtbildningsNiva!]!,
  },
  TAB6571: {
    dimensions: { Region: [], UtlBakgrund: ['1', '2', 'SA'], ...SEXES, ContentsCode: ['000007Y4'], Tid: YEARS },
    figure: ({ UtlBakgrund }) => ({ '1': 250, '2': 750, SA: 1000 })[UtlBakgrund!]!,
  },
  TAB6638: {
    dimensions: { Region: [], Upplatelseform: ['1', '2', '3', 'ÖVRIGT'], ContentsCode: ['00000864'], Tid: YEARS },
    figure: ({ Upplatelseform }) => ({ '1': 30, '2': 20, '3': 50, ÖVRIGT: 9 })[Upplatelseform!]!,
  },
}

type Fault = (response: ServerResponse) => void

export const busy =
  (seconds: number): Fault =>
  (response) => {
    response.writeHead(429, { 'Retry-After': String(seconds) }).end('Too many requests')
  }
export const broken: Fault = (response) => void response.writeHead(503).end('<html>')
export const cut: Fault = (response) => void response.destroy()
export const html: Fault = (response) => void response.writeHead(200).end('<html>')

export interface OpenDataServer {
  readonly url: string
  /** Addresses in the order they came, decoded. */
  readonly asked: string[]
  /** What goes wrong instead of an answer, by the number of the call from now on, the first being 1. */
  readonly faults: Map<number, Fault>
  /** Tables that are not there. */
  readonly lost: Set<string>
  readonly close: () => Promise<void>
}

interface ServerLimits {
  readonly maxDataCells?: number
  /** Features that a page has at most. */
  readonly page?: number
}

/** A server that speaks as SCB's PxWebApi 2, its WFS and Kolada do, about one made-up municipality. */
export async function openDataServer(
  place: MadeUpMunicipality,
  { maxDataCells = 150_000, page = 7 }: ServerLimits = {},
): Promise<OpenDataServer> {
  const asked: string[] = []
  const faults = new Map<number, Fault>()
  const lost = new Set<string>()
  const server = createServer((request, response) => {
    asked.push(decodeURIComponent((request.url ?? '').replaceAll('+', ' ')))
    const fault = faults.get(asked.length)
    if (fault) return fault(response)
    const answer = answerTo(request)
    if (typeof answer === 'number') response.writeHead(answer).end()
    else response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = () => new Promise<void>((done) => server.close(() => done()))
  return { url, asked, faults, lost, close }

  function answerTo(request: IncomingMessage): object | number {
    const { pathname, searchParams: query } = new URL(request.url ?? '', url)
    if (pathname === '/scb/config')
      return { apiVersion: '2.3.2', maxDataCells, maxCallsPerTimeWindow: 30, timeWindow: 10 }
    const [, table, what] = /^\/scb\/tables\/(\w+)\/(metadata|data)$/.exec(pathname) ?? []
    if (table)
      return lost.has(table) || !TABLES[table] ? 404 : what === 'data' ? data(TABLES[table], query) : metadata(table)
    if (pathname === '/wfs') return features(query)
    if (pathname.startsWith('/kolada/data/kpi/')) return kolada(pathname, query)
    return 404
  }

  function regions(): string[] {
    const { code, areas } = place
    const old = areas.map(({ deso }) => deso)
    return ['00', code.slice(0, 2), code, ...old, ...areas.map(({ deso }) => `${deso}_DeSO2025`)]
  }

  function metadata(id: string) {
    const { dimensions, notes } = TABLES[id]!
    const all = Object.entries(dimensions).map(
      ([name, codes]) => [name, name === 'Region' ? regions() : codes] as const,
    )
    const label = (code: string) => (code === place.code ? place.name : code)
    return {
      version: '2.0',
      class: 'dataset',
      id: all.map(([name]) => name),
      size: all.map(([, codes]) => codes.length),
      ...(notes && { note: notes }),
      dimension: Object.fromEntries(all.map(([name, codes]) => [name, dimension(name, codes, label)])),
    }
  }

  function dimension(name: string, codes: readonly string[], label: (code: string) => string) {
    const places = codes.map((code, at) => [code, at] as const)
    return {
      label: name,
      category: {
        // Last first: only the places say the order.
        index: Object.fromEntries([...places].reverse()),
        label: Object.fromEntries(codes.map((code) => [code, label(code)])),
      },
    }
  }

  function data({ dimensions, figure }: MadeUpTable, query: URLSearchParams): object | number {
    const chosen = Object.entries(dimensions).map(([name, codes]) => {
      const wanted = (query.get(`valueCodes[${name}]`) ?? '').split(',')
      const all = name === 'Region' ? regions() : codes
      const listed = query.get('codelist[Region]')
      const fits = (code: string) =>
        name !== 'Region' || listed === null || /^\d{4}[ABC]/.test(code) === true
          ? name !== 'Region' || listed === null || code.endsWith('_DeSO2025') === (listed === 'vs_DeSO2025')
          : false
      const picked = all.filter(
        (code) =>
          fits(code) && wanted.some((one) => (one.endsWith('*') ? code.startsWith(one.slice(0, -1)) : one === code)),
      )
      return [name, picked] as const
    })
    if (chosen.some(([, codes]) => codes.length === 0)) return 400
    const size = chosen.map(([, codes]) => codes.length)
    const count = size.reduce((product, one) => product * one, 1)
    if (count > maxDataCells) return 403
    const value = Array.from({ length: count }, (_, at) => {
      let rest = at
      const codes: Record<string, string> = {}
      for (const [name, list] of [...chosen].reverse()) {
        codes[name] = list[rest % list.length]!
        rest = Math.floor(rest / list.length)
      }
      return cell(codes, figure)
    })
    return {
      version: '2.0',
      class: 'dataset',
      label: 'Tabell',
      source: 'SCB',
      id: chosen.map(([name]) => name),
      size,
      value,
      role: { time: ['Tid'], metric: ['ContentsCode'], geo: ['Region'] },
      dimension: Object.fromEntries(chosen.map(([name, codes]) => [name, dimension(name, codes, (code) => code)])),
    }
  }

  function cell(codes: Readonly<Record<string, string>>, figure: MadeUpTable['figure']): number | null {
    const { Region = '', Tid = '' } = codes
    const isNew = Region.endsWith('_DeSO2025')
    const area = place.areas.findIndex(({ deso }) => deso === Region.replace('_DeSO2025', ''))
    // Older years are never counted anew, and the first area is not told of in the last year.
    if (area >= 0 && isNew !== Number(Tid) >= 2024) return null
    if (area === 0 && Tid === '2025' && codes.Upplatelseform) return null
    return figure(codes, Math.max(0, area))
  }

  function features(query: URLSearchParams): object | number {
    const layer = query.get('typeName')
    const { areas, code, localities } = place
    if (query.get('version') !== '1.1.0' || query.get('srsName') !== 'EPSG:4326' || !query.get('sortBy')) return 400
    if (layer !== 'stat:Tatorter_2023' && query.get('CQL_FILTER') !== `kommunkod='${code}'`) return 400
    const feature = (properties: object, geometry: object) => ({ type: 'Feature', properties, geometry })
    const moved = (geometry: (typeof areas)[number]['geometry']) => ({ ...geometry, coordinates: [square(14, 58)] })
    const layers: Readonly<Record<string, readonly object[]>> = {
      'stat:DeSO_2025': areas.map(({ deso, regso, geometry }) => feature({ desokod: deso, regsokod: regso }, geometry)),
      'stat:DeSO_2018': areas.map(({ deso, geometry, isOld }) =>
        feature({ deso }, isOld ? geometry : { ...moved(geometry), type: 'Polygon' }),
      ),
      'stat:RegSO_2025': [...new Set(areas.map(({ regso }) => regso))].map((regso, at) =>
        feature({ regsokod: regso, regsonamn: `Trakt ${at + 1}` }, { type: 'Polygon', coordinates: [square(15, 59)] }),
      ),
      'stat:Tatorter_2023': localities.map(({ name, at: [x, y] }) =>
        feature({ tatort: name }, { type: 'Polygon', coordinates: [square(x, y, 0.004)] }),
      ),
    }
    const all = layers[layer ?? '']
    if (!all) return 400
    const start = Number(query.get('startIndex'))
    const some = all.slice(start, start + page)
    return { type: 'FeatureCollection', features: some, totalFeatures: all.length, numberMatched: all.length }
  }

  function kolada(pathname: string, query: URLSearchParams): object | number {
    const [, kpi, places] = /^\/kolada\/data\/kpi\/(\w+)\/municipality\/([\d,]+)$/.exec(pathname) ?? []
    if (!kpi) return 404
    const at = Number(query.get('page') ?? 1)
    const all = places!.split(',')
    const next = new URL(`${url}${pathname}?per_page=5000&page=${at + 1}`)
    const values = [
      { gender: 'K', value: 1, status: '', count: 1 },
      { gender: 'T', value: 5000 + at, status: '', count: 1 },
    ]
    return {
      values: [{ kpi, municipality: all[at - 1], period: 2021, values }],
      count: 1,
      next_url: at < all.length ? next.href : null,
    }
  }
}
