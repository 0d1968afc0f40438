import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const DATA = resolve(import.meta.dirname, '../../../../data')

export type Row = Readonly<Record<string, string>>

/** Rows of a CSV file of the package, read a second way: character by character, past Papa Parse and our own reader. */
export function table(name: string, municipality = 'alingsas'): Row[] {
  const text = readFileSync(resolve(DATA, municipality, `${name}.csv`), 'utf8')
  const records: string[][] = [[]]
  let field = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!
    if (quoted) {
      if (letter !== '"') field += letter
      else if (text[i + 1] === '"') field += text[++i]
      else quoted = false
    } else if (letter === '"') quoted = true
    else if (letter === ',' || letter === '\n') {
      records.at(-1)!.push(field)
      field = ''
      if (letter === '\n') records.push([])
    } else if (letter !== '\r') field += letter
  }
  const [head = [], ...rows] = records
  return rows
    .filter((row) => row.length === head.length)
    .map((row) => Object.fromEntries(head.map((key, at) => [key, row[at]!])))
}

/** A number of a cell; NaN for an empty one. */
export const number = (text: string | undefined): number =>
  text === undefined || text === '' ? Number.NaN : Number(text)

/** The size of an area in square kilometres as the geometry file says it. */
export function areaKm2(id: string): number {
  const { features } = JSON.parse(readFileSync(resolve(DATA, 'alingsas', 'areas.geojson'), 'utf8')) as {
    features: { properties: { id: string; area_km2: number } }[]
  }
  return features.find((feature) => feature.properties.id === id)!.properties.area_km2
}
