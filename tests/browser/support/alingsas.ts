import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { packageFolder } from './copyPackage.ts'

const folder = packageFolder('data/alingsas')

/** The rows of a table of the bundled package, read here and not by the application. */
export const tableRows = (file: string): readonly Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(join(folder, file), 'utf8'), { header: true, skipEmptyLines: true })
    .data

type AreaFile = {
  features: readonly { properties: { id: string; name: string; label_lon: number; label_lat: number } }[]
}

/** The areas of the bundled package as its own file has them. */
export const areasOfFile = (JSON.parse(readFileSync(join(folder, 'areas.geojson'), 'utf8')) as AreaFile).features.map(
  ({ properties }) => properties,
)

type Description = { sources: readonly { title: string }[] }

export const sourceTitles = (
  JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Description
).sources.map(({ title }) => title)

export const areaNamed = (name: string) => {
  const found = areasOfFile.find((area) => area.name === name)
  if (!found) throw new Error(`There is no ${name}`)
  return found
}
