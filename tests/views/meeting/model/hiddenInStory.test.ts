import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { DEFAULT_CHARTS_QUESTION } from '../../../../src/address/ChartsQuestion.ts'
import { DEFAULT_MATRIX_QUESTION } from '../../../../src/address/MatrixQuestion.ts'
import { protectDataset } from '../../../../src/analysis/protectDataset.ts'
import type { Dataset } from '../../../../src/domain/Dataset.ts'
import { subjectsOf } from '../../../../src/facts/subjects/subjectsOf.ts'
import { choroplethView } from '../../../../src/map/model/choroplethView.ts'
import type { TakeAway } from '../../../../src/output/model/TakeAway.ts'
import { matrixColumn } from '../../../../src/views/compare/matrix/model/matrixColumn.ts'
import { columnGroups } from '../../../../src/views/compare/matrix/model/matrixIndicators.ts'
import { matrixTakeAway } from '../../../../src/views/compare/matrix/model/matrixTakeAway.ts'
import { matrixBody, matrixView } from '../../../../src/views/compare/matrix/model/matrixView.ts'
import { sideBySideView } from '../../../../src/views/compare/sideBySide/model/sideBySideView.ts'
import { sideTakeAway } from '../../../../src/views/compare/sideBySide/model/sideTakeAway.ts'
import { mapTakeAway } from '../../../../src/views/map/model/mapTakeAway.ts'
import { chartsZip } from '../../../../src/views/meeting/files/chartsZip.ts'
import { storyPptx } from '../../../../src/views/meeting/files/storyPptx.ts'
import { profileSubject } from '../../../../src/views/profile/model/ProfileSubject.ts'
import { profileTakeAway } from '../../../../src/views/profile/model/profileTakeAway.ts'
import { profileView } from '../../../../src/views/profile/model/profileView.ts'
import { alingsas } from '../../../analysis/alingsas.ts'
import { INDICATOR, worldWith } from '../../../analysis/protection/hiddenWorlds.ts'
import { stateOf } from '../../map/model/stateOf.ts'

const PERIOD = '2024'
/** The two whose counts are hidden, and one that is shown. */
const AREAS = ['1489R004', '1489R002', '1489R001']

/** What a map as a table and as a chart, a matrix, a comparison and two profiles give to a story. */
function takenFrom(dataset: Dataset): TakeAway[] {
  const asked = stateOf(dataset, { indicator: INDICATOR, period: PERIOD, areas: AREAS })
  const state = {
    ...asked,
    compare: { ...asked.compare, charts: { ...DEFAULT_CHARTS_QUESTION, strips: 'all' as const } },
  }
  const view = choroplethView(dataset, state, 'light')!
  const counts = dataset.areas.map(() => 0)
  const subjects = subjectsOf(dataset, AREAS, [], 'sv')
  const question = { ...DEFAULT_MATRIX_QUESTION, columns: [INDICATOR], number: 'value' as const }
  const groups = columnGroups(dataset, question, 'sv')
  const columns = groups.flatMap(({ indicators }) => indicators.map((each) => matrixColumn(dataset, each, question)))
  const body = matrixBody(groups, columns, question, 'sv')
  const matrix = matrixView(dataset, body, question, AREAS, { need: null, landscapes: null }, 'sv')
  const profiles = AREAS.slice(0, 2).map((id) => {
    const found = profileSubject(dataset, id, 'sv')
    if (found?.kind !== 'subject') throw new Error(id)
    return profileTakeAway(dataset, profileView(dataset, found.subject, 'sv'), [], 'sv')
  })
  const { chart, ...table } = mapTakeAway({ dataset, state, views: [view], counts, stamp: [] })
  return [
    table,
    { ...table, ...(chart ? { chart } : {}) },
    matrixTakeAway({ dataset, body, view: matrix, question, stamp: [], language: 'sv' }),
    sideTakeAway(dataset, state, subjects, sideBySideView(dataset, state, subjects), []),
    ...profiles,
  ]
}

/** Every file in the presentation and the folder, the workbooks' own too, by path; moments of writing taken out. */
async function filesOf(dataset: Dataset): Promise<Map<string, string>> {
  const taken = takenFrom(dataset)
  const slides = taken.map((takeAway) => ({
    title: takeAway.title,
    text: takeAway.finding,
    question: '',
    notes: takeAway.caveats.join('\n'),
    takeAway,
    picture: null,
    preferChart: true,
    marks: [],
    areas: AREAS,
  }))
  const deck = { name: 'Prov', author: 'Prov', date: '2026-11-30', stamp: [], language: 'sv' as const }
  const zip = chartsZip(
    taken.map((takeAway) => ({ takeAway, svg: null, png: null })),
    'sv',
  )
  const files = new Map<string, string>()
  const unpack = (bytes: Uint8Array, under: string): void => {
    for (const [path, part] of Object.entries(unzipSync(bytes))) {
      if (path.endsWith('.xlsx')) unpack(part, `${under}${path}/`)
      else files.set(under + path, strFromU8(part, true).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, ''))
    }
  }
  unpack(await storyPptx(slides, deck), 'pptx/')
  unpack(zip, 'zip/')
  return files
}

describe('a story that is taken away', () => {
  const shown = (dataset: Dataset) => filesOf(protectDataset(dataset).dataset)

  it('has charts with workbooks, tables and notes to hide something in, and they follow the figures', async () => {
    const [real, other] = [await filesOf(alingsas()), await filesOf(worldWith(1))]
    const paths = [...real.keys()]
    for (const kind of [
      /charts\/chart\d+\.xml$/,
      /\.xlsx\/xl\/worksheets\//,
      /slides\/slide\d+\.xml$/,
      /notesSlide\d+/,
      /\.csv$/,
    ])
      expect(paths.filter((path) => kind.test(path)).length, String(kind)).toBeGreaterThan(0)
    // Without protection the two differ: a count that leaks would be seen below.
    const differing = paths.filter((path) => real.get(path) !== other.get(path))
    for (const kind of [/chart\d+\.xml$/, /\.xlsx\/xl\/worksheets\//, /slides\/slide\d+\.xml$/, /\.csv$/])
      expect(differing.filter((path) => kind.test(path)).length, String(kind)).toBeGreaterThan(0)
  })

  it('is the same in every file, whatever the hidden counts are', async () => {
    const real = await shown(alingsas())
    const other = await shown(worldWith(1))
    expect([...other.keys()]).toEqual([...real.keys()])
    for (const [path, text] of other) expect(text === real.get(path), path).toBe(true)
  })
})
