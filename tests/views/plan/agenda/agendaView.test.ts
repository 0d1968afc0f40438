import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { agendaView } from '../../../../src/views/plan/agenda/model/agendaView.ts'
import { measuresOfYear } from '../../../../src/views/plan/model/measuresOfYear.ts'
import { readPackageFolder } from '../../../../tools/compute/readPackageFolder.ts'

const rowsOf = (file: string) =>
  Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').trim(), { header: true }).data
const named = (row: Record<string, string>, goal: number) => row.sdg!.split(';').includes(String(goal))

describe.each(['alingsas', 'ovning'])('Agenda 2030 in %s', async (name) => {
  const { dataset } = await readPackageFolder(`data/${name}`)
  const view = agendaView(dataset, measuresOfYear(dataset.measures, 2026), 'sv')

  it('has its 17 goals, with what the tables of the package say of each', () => {
    expect(view.goals.map(({ goal }) => goal)).toEqual(Array.from({ length: 17 }, (_, at) => at + 1))
    const indicators = rowsOf(`data/${name}/indicators.csv`)
    const goals = rowsOf(`data/${name}/goals.csv`)
    for (const each of view.goals) {
      const withFigures = indicators.filter((row) => named(row, each.goal) && dataset.values.has(row.id!))
      expect(each.indicators.map(({ id }) => id)).toEqual(withFigures.map((row) => row.id))
      expect(each.goals).toEqual(goals.filter((row) => named(row, each.goal)).map((row) => row.goal_sv))
      for (const { id } of each.measures)
        expect(dataset.measures.find((one) => one.id === id)!.sdg).toContain(each.goal)
    }
  })

  it('says how the areas lie, as many as there are at most', () => {
    for (const { indicators } of view.goals)
      for (const { text } of indicators) {
        const counts = /; (?:1 område|(?!1 )(\d+) områden) tydligt högre, (\d+) tydligt lägre$/.exec(text)
        if (text.includes(';')) expect(counts, text).not.toBeNull()
        if (counts) expect(Number(counts[1] ?? 1) + Number(counts[2])).toBeLessThanOrEqual(dataset.areas.length)
      }
  })
})

it('tells that no measure that ships states a goal, and gives it none', async () => {
  const { dataset } = await readPackageFolder('data/alingsas')
  const view = agendaView(dataset, dataset.measures, 'sv')
  expect(view.goals.flatMap(({ measures }) => measures)).toEqual([])
  expect(view.sentence).toContain('Ingen av de 7 insatserna anger något mål')
})
