import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { decodeState } from '../../../src/address/urlCodec.ts'
import { vocabularyOf } from '../../../src/address/vocabularyOf.ts'
import { carriesGoal } from '../../../src/domain/AgendaFilter.ts'
import { agendaOptions } from '../../../src/facts/goals/agendaOptions.ts'
import { boardTakeAway } from '../../../src/views/measures/board/model/boardTakeAway.ts'
import { boardView } from '../../../src/views/measures/board/model/boardView.ts'
import { openPriority, priorityTabs } from '../../../src/views/measures/model/priorityTabs.ts'
import { registerView } from '../../../src/views/measures/register/model/registerView.ts'
import { readPackageFolder } from '../../../tools/compute/readPackageFolder.ts'

/** How many rows of a table of the package name each goal, and how many name none (last). */
const counted = (file: string, isCounted: (row: Record<string, string>) => boolean) => {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').trim(), { header: true })
  const rows = data.filter(isCounted).map((row) => row.sdg!.split(';').filter(Boolean))
  return [
    ...Array.from({ length: 17 }, (_, at) => rows.filter((row) => row.includes(String(at + 1))).length),
    rows.filter((row) => row.length === 0).length,
  ]
}

describe.each(['alingsas', 'ovning'])('the goals to choose among in %s', async (name) => {
  const { dataset } = await readPackageFolder(`data/${name}`)
  const indicators = counted(`data/${name}/indicators.csv`, (row) => dataset.values.has(row.id!))
  const measures = counted(`data/${name}/measures.csv`, () => true)

  it.each([
    ['sv', /\((\d+) mått, (\d+) insats(?:er)?\)$/],
    ['en', /\((\d+) indicators?, (\d+) measures?\)$/],
  ] as const)('say how much carries each, as the tables do (%s)', (language, form) => {
    const options = agendaOptions(dataset, language)
    expect(options.map(({ text }) => text.match(form)!.slice(1).map(Number))).toEqual(
      options.map((_, at) => [indicators[at], measures[at]]),
    )
  })

  it('leave in the register what carries the one that is chosen, and say that something is left out', () => {
    for (const [at, { id }] of agendaOptions(dataset, 'sv').entries()) {
      const { state } = decodeState(`?view=insatser&effort=register&agenda=${id}`, vocabularyOf(dataset))
      const view = registerView(dataset, { records: [], changes: [] }, state)
      expect(view).toMatchObject({ shown: measures[at], all: dataset.measures.length, isFiltered: true })
      for (const row of view.rows)
        expect(carriesGoal(dataset.measures.find((one) => one.id === row.id)!, id)).toBe(true)
    }
  })

  it('leave on the board the same, while its questions stay about all measures', () => {
    const boardOf = (query: string) => {
      const { state } = decodeState(`?view=insatser${query}`, vocabularyOf(dataset))
      const input = {
        dataset,
        tab: openPriority(priorityTabs(dataset, 'sv'), state.priority),
        need: null,
        state,
        theme: 'light' as const,
      }
      const view = boardView(input)
      return { view, table: boardTakeAway(input, view, []) }
    }
    const all = boardOf('')
    expect(all.view.goalNote).toBe('')
    for (const [at, { id }] of agendaOptions(dataset, 'sv').entries()) {
      const { view, table } = boardOf(`&agenda=${id}`)
      expect(view.rows.map(({ question, verdict }) => [question, verdict])).toEqual(
        all.view.rows.map(({ question, verdict }) => [question, verdict]),
      )
      expect(view.sentence).toBe(all.view.sentence)
      for (const [row, before] of all.view.rows.entries())
        expect(view.rows[row]!.pills).toEqual(
          before.pills.filter(({ measureId }) =>
            carriesGoal(dataset.measures.find((one) => one.id === measureId)!, id),
          ),
        )
      expect(view.goalNote).toContain(`: ${measures[at]} av ${dataset.measures.length}. `)
      expect(table.caveats).toContain(view.goalNote)
    }
  })
})
