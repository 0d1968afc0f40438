import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { cellAt } from '../../../../src/domain/Dataset.ts'
import { LANGUAGES } from '../../../../src/domain/LocalText.ts'
import { PLAN_KINDS } from '../../../../src/domain/PlanProposal.ts'
import { makePlan } from '../../../../src/views/plan/model/makePlan.ts'
import type { PlanDocument, PlanTable } from '../../../../src/views/plan/model/PlanDocument.ts'
import type { PlanInput } from '../../../../src/views/plan/model/PlanInput.ts'
import { textsOfPart } from '../../../../src/views/plan/model/textsOfPart.ts'
import { readRows } from '../../../data/readPackage.ts'
import { planInput } from '../planInput.ts'

const YEAR = 2026
const textsOf = (document: PlanDocument) => [
  document.title,
  document.subtitle,
  ...document.cover.flat(),
  ...document.stamp,
  ...document.parts.flatMap(textsOfPart),
]
const partOf = ({ parts }: PlanDocument, id: string) => parts.find((part) => part.id === id)!
const tablesOf = (document: PlanDocument, id: string) =>
  partOf(document, id).blocks.filter((block): block is PlanTable => block.kind === 'table')
const swedish = (value: number, decimals: number) =>
  new Intl.NumberFormat('sv-SE', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value)
/** Wilson's score interval in per cent, by its formula. */
const wilson = (share: number, n: number): readonly [number, number] => {
  const z = 1.959963984540054
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  return [100 * (middle - half), 100 * (middle + half)]
}

let practice: PlanInput
let alingsas: PlanInput
beforeAll(async () => {
  practice = await planInput('ovning', YEAR)
  alingsas = await planInput('alingsas', YEAR)
}, 60_000)

describe.each(['ovning', 'alingsas'] as const)('the plan of data/%s', (name) => {
  const inputOf = () => (name === 'ovning' ? practice : alingsas)

  /** Every number that can be said of the package, worked out here from its files. */
  function sayable(): Set<string> {
    const rows = (file: string) => readRows(`data/${name}/${file}.csv`)
    const indicators = new Map(rows('indicators').map((row) => [row.id!, row]))
    const numbers = new Set<string>()
    const add = (value: number) => {
      for (const decimals of [0, 1, 2]) numbers.add(swedish(Math.abs(value), decimals))
    }
    for (const { indicator_id: id, value, numerator, n, sex } of rows('values')) {
      if (value === '' || (sex !== '' && sex !== 'total')) continue
      add(Number(value))
      const { ci_method: method, decimals } = indicators.get(id!)!
      if (n === '' || n === undefined) continue
      if (method === 'wilson') {
        const counted = numerator === '' ? Number(value) / 100 : Number(numerator) / Number(n)
        const slack = numerator === '' && decimals === '0' ? 0.5 : 0
        const [low, high] = wilson(Math.min(1, counted), Number(n))
        add(Math.max(0, low - slack))
        add(Math.min(100, high + slack))
      }
    }
    return numbers
  }

  it('has in its key figures the largest and the least of values.csv, with Wilson’s interval', () => {
    const rows = readRows(`data/${name}/values.csv`)
    const indicators = readRows(`data/${name}/indicators.csv`)
    const names = new Map(inputOf().dataset.areas.map((area) => [area.id, area.name]))
    const tables = tablesOf(makePlan(inputOf(), 'plan'), 'conditions')
    expect(tables.length).toBeGreaterThan(0)
    const known = sayable()
    let looked = 0
    for (const [text, , , highest, lowest] of tables.flatMap((table) => table.rows)) {
      const [, title, period] = /^(.*) \(([^()]+)\)$/.exec(text!)!
      const indicator = indicators.find((row) => row.name_sv === title)!
      const isShown = (area: string) => cellAt(inputOf().dataset, indicator.id!, area, period!).kind === 'value'
      const own = rows.filter(
        ({ indicator_id: id, period: of, sex, area_id: area }) =>
          id === indicator.id && of === period && /^(total)?$/.test(sex ?? '') && isShown(area!),
      )
      const values = own.map(({ value }) => Number(value))
      for (const [cell, end] of [
        [highest, Math.max(...values)],
        [lowest, Math.min(...values)],
      ] as const) {
        const starts = own
          .filter(({ value }) => Number(value) === end)
          .map(({ area_id: area }) => {
            const found = cellAt(inputOf().dataset, indicator.id!, area!, period!)
            const decimals = found.kind === 'value' && found.coarse ? 0 : Number(indicator.decimals)
            return `${names.get(area!)!} ${swedish(end, decimals)}`
          })
        expect(starts.some((start) => cell!.startsWith(start))).toBe(true)
        for (const number of (/\((.*)\)$/.exec(cell!)?.[1] ?? '').match(/\d[\d\u00a0]*(?:,\d+)?/g) ?? []) {
          if (indicator.ci_method !== 'wilson') continue
          expect([cell, known.has(number.trim())]).toEqual([cell, true])
          looked++
        }
      }
    }
    expect(looked).toBeGreaterThan(5)
  })

  it('has in its budget the costs of measures.csv, and their sum', () => {
    const stated = readRows(`data/${name}/measures.csv`).filter(({ start, end, status }) => {
      const year = (date: string | undefined) => Number((date ?? '').slice(0, 4))
      return (start === '' || year(start) <= YEAR) && (end === '' ? status !== 'ended' : year(end) >= YEAR)
    })
    const costs = tablesOf(makePlan(inputOf(), 'plan'), 'budget').find(({ hasSum }) => hasSum)!.rows
    const texts = stated.map(({ title_sv, cost_sek_per_year: cost }) => [
      title_sv,
      cost === '' ? 'saknas' : `${swedish(Number(cost), 0)}\u00a0kr`,
    ])
    expect(costs.slice(0, -1).map((row) => row.slice(0, 2))).toEqual(texts)
    const known = stated.filter(({ cost_sek_per_year: cost }) => cost !== '')
    const sum = known.reduce((total, { cost_sek_per_year: cost }) => total + Number(cost), 0)
    expect(costs.at(-1)![1]).toBe(known.length === 0 ? 'saknas' : `${swedish(sum, 0)}\u00a0kr`)
  })

  it.each(PLAN_KINDS)('%s: says no number of its own', (kind) => {
    const document = makePlan(inputOf(), kind)
    // Everything that stands in the files, as it is or rounded, and how many of something there are.
    const files = ['values', 'references', 'population', 'measures', 'indicators', 'goals', 'notes'].map((file) =>
      readFileSync(`data/${name}/${file}.csv`, 'utf8'),
    )
    const text = `${files.join('\n')}\n${readFileSync(`data/${name}/datapackage.json`, 'utf8')}\n${readFileSync(`data/${name}/need_specs.json`, 'utf8')}`
    // A comma is a decimal sign in a text and stands between cells in a table: a number is taken either way.
    const written = [/\d+/g, /\d+\.\d+/g, /\d+,\d+/g].flatMap((form) => text.match(form) ?? [])
    const raw = new Set(written.map((number) => Number(number.replace(',', '.'))))
    const shown = textsOf(document)
      .filter((line) => !/^(Intervall|Behov är|Ett mål räknas|Inom parentes)/.test(line))
      .join('\n')
      .replace(/\([^()]*\u2060?–[^()]*\)/g, ' ')
      .match(/\d[\d\u00a0]*(?:,\d+)?/g)!
      .map((number) => number.replaceAll('\u00a0', '').replace(',', '.'))
    const decimalsOf = (number: string) => (number.split('.')[1] ?? '').length
    const rounded = (decimals: number) => new Set([...raw].map((value) => value.toFixed(decimals)))
    const byDecimals = [0, 1, 2].map(rounded)
    const derived = new Set(derivedNumbers(inputOf(), document))
    // How many of something there are: never more than there are areas or records.
    const { areas, measures, indicators, goals, notes } = inputOf().dataset
    const most = Math.max(...[areas, measures, indicators, goals, notes].map(({ length }) => length))
    const strange = [...new Set(shown)].filter((number) => {
      const isCount = decimalsOf(number) === 0 && Number(number) <= most
      return !isCount && !byDecimals[decimalsOf(number)]!.has(number) && !derived.has(number)
    })
    expect(strange).toEqual([])
  })

  it.each(PLAN_KINDS)('%s: has every value within its own interval', (kind) => {
    const number = '(−?\\d[\\d\\u00a0]*(?:,\\d+)?)'
    const form = new RegExp(`${number}[^()\\d−]*\\(${number}[^()\\d−]*–[^()\\d−]*${number}`, 'g')
    const read = (text: string) => Number(text.replaceAll('\u00a0', '').replace('−', '-').replace(',', '.'))
    const found = textsOf(makePlan(inputOf(), kind)).flatMap((text) => [...text.matchAll(form)])
    expect(found.length).toBeGreaterThan(1)
    for (const [whole, value, low, high] of found) {
      const [v, from, to] = [value!, low!, high!].map(read)
      expect([whole, from! <= v! && v! <= to!]).toEqual([whole, true])
    }
  })

  it('has in the paper for the dialogue key figures of each prioritised area that has any, as in the plan', () => {
    const [table, ...more] = tablesOf(makePlan(inputOf(), 'dialogue'), 'conditions')
    expect(more).toEqual([])
    const plan = tablesOf(makePlan(inputOf(), 'plan'), 'conditions')
    for (const { rows } of plan) expect(table!.rows).toContainEqual(rows[0])
    const all = plan.flatMap(({ rows }) => rows)
    for (const row of table!.rows) expect(all).toContainEqual(row)
    // More would take a third page.
    expect(table!.rows.length).toBeLessThanOrEqual(9)
  })

  it('is the same twice, in both languages, with every part in it', () => {
    for (const language of LANGUAGES)
      for (const kind of PLAN_KINDS) {
        const input = { ...inputOf(), language }
        expect(makePlan(input, kind)).toEqual(makePlan(input, kind))
        const texts = textsOf(makePlan(input, kind))
        expect(texts.filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([])
        for (const { heading, blocks } of makePlan(input, kind).parts)
          expect([heading, blocks.length > 0]).toEqual([heading, true])
      }
  })
})

it('of a package of figures alone says what is so of need, and explains no interval where there is none', async () => {
  const lerum = await planInput('lerum', YEAR)
  for (const kind of ['plan', 'dialogue'] as const) {
    const document = makePlan(lerum, kind)
    expect(tablesOf(document, 'conditions')[0]!.rows.length).toBeGreaterThan(0)
    expect(textsOf(document).filter((text) => text.startsWith('Inom parentes'))).toEqual([])
  }
  const questions = partOf(makePlan(lerum, 'dialogue'), 'questions').blocks
  expect(questions.some((block) => block.kind === 'text' && /ingen insats är riktad dit/.test(block.text))).toBe(true)
})

/** Sums, shares and differences that the document states, worked out again from the dataset: years, people, money. */
function derivedNumbers({ dataset, year }: PlanInput, document: PlanDocument): string[] {
  const of = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => String(from + at))
  const measures = dataset.measures.filter(({ costSekPerYear }) => costSekPerYear !== null)
  const costs = measures.filter(({ start, end, status }) => {
    const is = (date: string | null, test: (of: number) => boolean) => date === null || test(Number(date.slice(0, 4)))
    return is(start, (from) => from <= year) && (end === null ? status !== 'ended' : is(end, (to) => to >= year))
  })
  const sum = costs.reduce((total, { costSekPerYear }) => total + costSekPerYear!, 0)
  const frame = dataset.meta.fundingFrames.reduce((total, { sekPerYear }) => total + sekPerYear, 0)
  const funders = new Map<string, number>()
  for (const { funders: own, costSekPerYear } of costs)
    for (const { name, sharePercent } of own)
      if (sharePercent !== null)
        funders.set(name ?? '', (funders.get(name ?? '') ?? 0) + (costSekPerYear! * sharePercent) / 100)
  const rest = sum - [...funders.values()].reduce((total, sek) => total + sek, 0)
  const money = [sum, Math.abs(frame - sum), rest, ...funders.values()].map((amount) => String(Math.round(amount)))
  // Whom a measure reaches and how the municipality has changed have tests of their own; here they only may be there.
  const people =
    document.parts
      .flatMap(textsOfPart)
      .join(' ')
      .match(/[\d\u00a0]+(?= personer)/g) ?? []
  const changes =
    document.parts
      .flatMap(textsOfPart)
      .join(' ')
      .match(/[+−]\d+(?:,\d+)?/g) ?? []
  return [
    ...of(year - 1, year + 1),
    ...money,
    ...people.map((text) => text.replaceAll('\u00a0', '')),
    ...changes.map((text) => text.slice(1).replace(',', '.')),
  ]
}

describe('the plan of the practice municipality', () => {
  it('tells open notes, counts internal ones and keeps them', () => {
    const texts = textsOf(makePlan(practice, 'plan')).join('\n')
    const [open, internal] = (['open', 'internal'] as const).map((audience) =>
      practice.dataset.notes.filter((note) => note.audience === audience),
    )
    expect(open!.length * internal!.length).toBeGreaterThan(0)
    for (const { text } of open!) expect(texts).toContain(text.sv)
    for (const { text } of internal!) expect(texts).not.toContain(text.sv)
    expect(texts).toContain('1 intern anteckning är inte med i dokumentet.')
  })

  it('takes its headings and its year of work from the package', () => {
    const document = makePlan(practice, 'plan')
    expect(partOf(document, 'match').heading).toBe('Behov och insatser, område för område')
    expect(tablesOf(document, 'cycle')[0]!.rows.map(([day]) => day)).toEqual([
      '20 september 2025',
      '1 december 2025',
      '15 mars 2027',
      'datum framgår inte',
    ])
  })

  it('counts what is lacking, by hand of measures.csv and goals.csv', () => {
    const { lacks } = makePlan(practice, 'plan')
    const of = (id: string) => lacks.find((lack) => lack.id === id)?.count ?? 0
    const own = readRows('data/ovning/goals.csv')
    expect(of('goalIndicator')).toBe(own.filter(({ indicator_id }) => indicator_id === '').length)
    expect(of('deadlines')).toBe(1)
    const marks = textsOf(makePlan(practice, 'plan')).filter((text) => text.startsWith('[att skriva: ')).length
    expect([of('write'), marks > 0]).toEqual([marks, true])
  })

  it('says that it is made up', () => {
    for (const kind of PLAN_KINDS) expect(makePlan(practice, kind).stamp.join(' ')).toMatch(/påhitta/i)
  })
})

it('never shows a figure that the rule for small numbers hides', () => {
  const { dataset } = practice
  const hidden = [...dataset.values].flatMap(([id, { status, periods }]) =>
    dataset.areas.flatMap((area, at) =>
      status[(periods.length - 1) * dataset.areas.length + at] === 3 ? [[id, area.name] as const] : [],
    ),
  )
  const [profiles] = tablesOf(makePlan(practice, 'plan'), 'profiles')
  const names = profiles!.columns.map(({ name }) => name.replace(/ \([^()]*\)$/, ''))
  let looked = 0
  for (const [id, area] of hidden) {
    const column = names.indexOf(dataset.indicators.find((one) => one.id === id)!.name.sv)
    if (column < 0) continue
    expect(profiles!.rows.find(([name]) => name === area)![column]).toBe('Visas inte (för få personer)')
    looked++
  }
  expect(looked).toBeGreaterThan(0)
})
