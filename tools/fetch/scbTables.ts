import { isObject } from '../../src/ingest/readFeatures.ts'
import { textOf, textsOf } from '../../src/intake/formats/json.ts'
import { readJsonStat } from '../../src/intake/formats/readJsonStat.ts'
import { Refusal } from '../../src/intake/Refusal.ts'
import type { SourceCube } from '../../src/intake/SourceCube.ts'
import { FetchFault } from './FetchFault.ts'
import type { PacedClient } from './PacedClient.ts'
import type { Selection } from './Sources.ts'

/** More than this a call is never asked for, whatever the source takes. */
const MOST_CELLS = 150_000
export const [REGION, TIME] = ['Region', 'Tid']

/** What a table has, without its figures. */
export interface TableMetadata {
  readonly notes: readonly string[]
  /** By dimension, the labels of its categories by code, in order. */
  readonly categories: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** The tables of a PxWebApi 2, within the limits that it states. */
export class ScbTables {
  #mostCells = MOST_CELLS

  constructor(
    readonly base: string,
    readonly client: PacedClient,
  ) {}

  /** Reads the limits; to be called first. */
  async open(): Promise<void> {
    const config = await this.client.json(`${this.base}/config`)
    if (!isObject(config)) return
    const { maxDataCells, maxCallsPerTimeWindow, timeWindow } = config
    if (isCount(maxDataCells)) this.#mostCells = Math.min(MOST_CELLS, maxDataCells)
    if (isCount(maxCallsPerTimeWindow) && isCount(timeWindow))
      this.client.setPace(this.base, { calls: maxCallsPerTimeWindow, windowMs: timeWindow * 1000 })
  }

  /** The dimensions and categories of a table, without figures. */
  async metadata(table: string): Promise<TableMetadata> {
    const root = await this.client.json(metadataUrl(this.base, table))
    const dimensions = isObject(root) && isObject(root.dimension) ? root.dimension : null
    if (!isObject(root) || !dimensions) throw new FetchFault('unusable', `${table}: metadata kan inte läsas.`)
    const categories = Object.entries(dimensions).map(([code, dimension]) => [code, labelsOf(dimension)] as const)
    return { notes: textsOf(root.note), categories: new Map(categories) }
  }

  /**
   * The figures of areas, in as many calls as the limit asks for: years are parted first, then areas. `areas`: as the
   * table writes them. `pattern`: what stands for all of them.
   */
  async data(
    table: string,
    selection: Selection,
    years: readonly string[],
    areas: readonly string[],
    place: { readonly pattern: string | null; readonly codelist: string | null },
  ): Promise<SourceCube[]> {
    const perArea = Object.values(selection).reduce((product, codes) => product * codes.length, 1)
    const cubes: SourceCube[] = []
    const inYears = Math.max(1, Math.floor(this.#mostCells / (perArea * areas.length)))
    const inAreas = Math.max(1, Math.floor(this.#mostCells / (perArea * inYears)))
    for (const someYears of parts(years, inYears)) {
      for (const some of parts(areas, inAreas)) {
        const isAll = some.length === areas.length && place.pattern !== null
        const region = isAll ? [place.pattern!] : some
        const url = dataUrl(this.base, table, { ...selection, [REGION]: region, [TIME]: someYears }, place.codelist)
        cubes.push(cubeOf(await this.client.json(url), table))
      }
    }
    return cubes
  }
}

export const metadataUrl = (base: string, table: string): string => `${base}/tables/${table}/metadata?lang=sv`

/** The address of figures. Dimensions stand in the order given; every sign that means something in an address is written out. */
export function dataUrl(base: string, table: string, selection: Selection, codelist: string | null): string {
  const query = new URLSearchParams({ lang: 'sv', outputFormat: 'json-stat2' })
  if (codelist !== null) query.set(`codelist[${REGION}]`, codelist)
  for (const [dimension, codes] of Object.entries(selection)) query.set(`valueCodes[${dimension}]`, codes.join(','))
  return `${base}/tables/${table}/data?${query}`
}

function labelsOf(dimension: unknown): ReadonlyMap<string, string> {
  const category = isObject(dimension) && isObject(dimension.category) ? dimension.category : {}
  const labels = isObject(category.label) ? category.label : {}
  const index = category.index ?? Object.keys(labels)
  // Keys that look like numbers do not keep their order: the places do.
  const places = isObject(index) ? Object.entries(index).sort(([, one], [, other]) => Number(one) - Number(other)) : []
  const codes = Array.isArray(index) ? index.map(String) : places.map(([code]) => code)
  return new Map(codes.map((code) => [code, textOf(labels[code]) || code]))
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value > 0

function cubeOf(root: unknown, table: string): SourceCube {
  try {
    if (isObject(root)) return readJsonStat(root)
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault
  }
  throw new FetchFault('unusable', `${table}: svaret är inte JSON-stat som går att läsa.`)
}

function* parts<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size)
}
