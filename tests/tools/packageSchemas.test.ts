import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { IssueLog } from '../../src/ingest/IssueLog.ts'
import { CSV_SPECS, type CsvFile } from '../../src/ingest/packageFiles.ts'
import { readPackage } from '../../src/ingest/readPackage.ts'
import { readStory } from '../../src/ingest/readStory.ts'
import { validateMeta } from '../../src/ingest/validateMeta.ts'
import { validateNeedSpecs } from '../../src/ingest/validateNeedSpecs.ts'
import { schemaFiles } from '../../tools/package/schemas/build.ts'
import { readRows } from '../data/readPackage.ts'
import { litenTexts } from '../ingest/litenTexts.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const FOLDER = join(ROOT, 'public/schemas')
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictTuples: false })
const schemaOf = (name: string) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))
const jsonSchema = (name: string) => ajv.compile(schemaOf(`${name}.schema.json`))
const jsonOf = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const faultsOf = (validate: ReturnType<typeof jsonSchema>, value: unknown) => {
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

interface Field {
  readonly name: string
  readonly type: 'string' | 'number' | 'integer'
  readonly constraints?: { readonly required?: true }
  readonly missingValues?: readonly { readonly value: string }[]
}

/** A row of a Table Schema as JSON Schema, and its cells as values: what a tool that knows Table Schema does. */
function tableValidator(file: CsvFile) {
  const { fields } = schemaOf(file.replace(/csv$/, 'tableschema.json')) as { readonly fields: readonly Field[] }
  const properties = fields.map(({ name, type, constraints = {} }) => {
    const { required: _, ...limits } = constraints
    return [name, { type, ...limits }] as const
  })
  const required = fields.filter(({ constraints }) => constraints?.required).map(({ name }) => name)
  const schema = { type: 'object', properties: Object.fromEntries(properties), required, additionalProperties: false }
  const validate = ajv.compile(schema)
  const cast = (row: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([name, cell]) => {
        const field = fields.find((one) => one.name === name)
        const missing = field?.missingValues?.map(({ value }) => value) ?? ['']
        if (missing.includes(cell)) return []
        return [[name, field?.type === 'string' || Number.isNaN(Number(cell)) ? cell : Number(cell)] as const]
      }),
    )
  return (row: Readonly<Record<string, string>>) => faultsOf(validate, cast(row))
}

const PACKAGES = ['alingsas', 'lerum', 'ovning'].map((name) => join(ROOT, 'data', name))
const CSV_FILES = Object.keys(CSV_SPECS) as CsvFile[]

describe('the schemas of a package', () => {
  it('are what the script makes from the tables of the readers', () => {
    const files = schemaFiles()
    expect(readdirSync(FOLDER).sort()).toEqual([...files.keys()].sort())
    for (const [name, text] of files) expect(readFileSync(join(FOLDER, name), 'utf8'), name).toBe(text)
  })

  it.each(CSV_FILES)('say of %s which columns it has, and which it must have', (file) => {
    const { fields } = schemaOf(file.replace(/csv$/, 'tableschema.json')) as { readonly fields: readonly Field[] }
    const names = fields.map(({ name }) => name)
    const { required, optional } = CSV_SPECS[file]
    // The older column without a language is read and never written.
    const written = [...required, ...optional].filter((name) => !names.some((other) => other === `${name}_sv`))
    expect(names.sort()).toEqual(written.sort())
  })

  it.each(PACKAGES)('hold of %s', (folder) => {
    const own = readdirSync(folder)
    const told = CSV_FILES.filter((file) => own.includes(file)).flatMap((file) => {
      const faults = tableValidator(file)
      return readRows(join(folder, file)).flatMap((row) => faults(row))
    })
    expect(told).toEqual([])
    for (const name of ['datapackage', 'need_specs'])
      expect(faultsOf(jsonSchema(name), jsonOf(join(folder, `${name}.json`)))).toEqual([])
    expect(faultsOf(jsonSchema('areas'), jsonOf(join(folder, 'areas.geojson')))).toEqual([])
    for (const story of own.includes('stories') ? readdirSync(join(folder, 'stories')) : [])
      expect(faultsOf(jsonSchema('story'), jsonOf(join(folder, 'stories', story))), basename(story)).toEqual([])
  })
})

type Json = unknown

/** The value with each of its parts replaced, one at a time, by something of every kind. Of a list one is enough. */
function* damaged(value: Json, path = ''): Generator<readonly [path: string, damaged: Json]> {
  for (const other of [7, -0.5, 'x', '', null, [7], {}]) yield [`${path}=${JSON.stringify(other)}`, other]
  if (Array.isArray(value)) {
    for (const at of value.slice(0, 1).keys())
      for (const [where, part] of damaged(value[at], `${path}[${at}]`)) yield [where, value.with(at, part)]
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, own] of Object.entries(value)) {
      const { [key]: _, ...rest } = value as Record<string, Json>
      yield [`${path}.${key} left out`, rest]
      for (const [where, part] of damaged(own, `${path}.${key}`)) yield [where, { ...value, [key]: part }]
    }
  }
}

describe('a schema is no looser than the reader', () => {
  const reading = (read: (text: string, log: IssueLog) => unknown) => (value: Json) => {
    const log = new IssueLog('file.json')
    read(JSON.stringify(value), log)
    return log.issues()
  }
  const FILES = [
    ['datapackage', join(ROOT, 'data/alingsas/datapackage.json'), reading(validateMeta)],
    ['need_specs', join(ROOT, 'data/alingsas/need_specs.json'), reading(validateNeedSpecs)],
    ['story', join(ROOT, 'data/ovning/stories/ovningsmote.json'), reading(readStory)],
  ] as const

  it.each(FILES)('refuses what it would tell of: %s', (name, path, issuesOf) => {
    const validate = jsonSchema(name)
    const whole = jsonOf(path)
    const told = issuesOf(whole).length
    let refused = 0
    // Whether a direction is one of the compass' own indicators no schema can say.
    const isBeyond = (where: string) => /compass\.(north|east)="x"$/.test(where)
    const passed = [...damaged(whole)].filter(([where, value]) => {
      if (issuesOf(value).length <= told || isBeyond(where)) return false
      refused++
      return validate(value)
    })
    expect(passed.map(([where]) => where)).toEqual([])
    expect(refused).toBeGreaterThan(100)
  })

  /** What is told of a cell by itself; whether an id is known, or a figure likely, no schema can say. */
  const OF_A_CELL = new Set([
    'word-unknown',
    'number-unreadable',
    'number-unit',
    'number-percent-sign',
    'number-outside',
    'number-excel-error',
    'date-unreadable',
    'period-unreadable',
    'link-unsafe',
    'id-missing',
    'point-unreadable',
    'age-band-unreadable',
  ])
  const DAMAGES = ['x', '-1', '0.5', '18', '2024', '99999', '2024-02', 'javascript:x', '5 %', '5 kr', '#REF!', 'ok;x']

  it.each(CSV_FILES)('refuses what it would tell of a cell: %s', (file) => {
    const { data, meta } = Papa.parse<Record<string, string>>(litenTexts().get(file)!, {
      header: true,
      skipEmptyLines: true,
    })
    const faults = tableValidator(file)
    // Cells that hold for themselves: neither ages that limit each other nor half a place.
    const row = file === 'measures.csv' ? { ...data[0], lon: '12', lat: '58', age_from: '', age_to: '' } : data[0]
    const halves = ({ name, cell }: Readonly<Record<'name' | 'cell', string>>) =>
      file === 'measures.csv' && /^lon|lat$/.test(name) && ['', 'x'].includes(cell)
    const isTold = (changed: Readonly<Record<string, string>>) => {
      const rows = Papa.unparse([changed], { columns: meta.fields ?? [] })
      return readPackage(new Map([[file, `${rows}\n`]])).issues.some(
        ({ file: where, line, code }) => where === file && line === 2 && OF_A_CELL.has(code),
      )
    }
    const changes = Object.keys(row ?? {})
      .flatMap((name) => ['', ...DAMAGES].map((cell) => ({ name, cell })))
      .filter((change) => !halves(change))
    const refused = changes.filter(({ name, cell }) => isTold({ ...row, [name]: cell }))
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.filter(({ name, cell }) => faults({ ...row, [name]: cell }).length === 0)).toEqual([])
  })
})
