import { expect, it } from 'vitest'
import type { Area } from '../../src/domain/Area.ts'
import { withGeometries, withGroundColumns } from '../../src/ingest/groundColumns.ts'
import { readPackage } from '../../src/ingest/readPackage.ts'
import { litenTexts } from './litenTexts.ts'

/** So many that their borders are sent as columns. */
const MANY = 501

it('many areas that took the place of others say so on the page, too', () => {
  const dataset = readPackage(litenTexts()).dataset!
  const areas = Array.from({ length: MANY }, (_, at): Area => {
    const area = dataset.areas[at % dataset.areas.length]!
    return { ...area, id: `N${at}`, ...(at === 0 && { replaces: ['01', '02'], madeOf: ['01'] }) }
  })
  const shown = withGeometries(structuredClone(withGroundColumns({ ...dataset, areas })))
  expect(shown.areas[0]).toEqual(areas[0])
  expect(Object.keys(shown.areas[1]!).sort()).toEqual(Object.keys(areas[1]!).sort())
})
