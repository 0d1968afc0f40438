import { expect, it } from 'vitest'
import { madeUpContext } from '../../tools/bench/import/madeUpContext.ts'
import { asked, readText } from './support/readText.ts'

const AREAS = 6_000
const idOf = (at: number) => `0099R${String(at).padStart(4, '0')}`

/** Looking every number up among all names took minutes; the time limit is what says that it does not. */
it('a package of six thousand areas takes no longer for each of its rows', { timeout: 30_000 }, async () => {
  const [area] = madeUpContext.areas
  const areas = Array.from({ length: AREAS }, (_, at) => ({ ...area!, id: idOf(at), name: `Ruta ${at + 1}` }))
  const rows = areas.map(({ id }, at) => `${id};${((at * 7) % 900) / 10 + 1};${(at * 13) % 5_000}`.replaceAll('.', ','))
  const intake = await readText(`Region;Andel unga 2024;Antal unga 2024\n${rows.join('\n')}\n`, {
    context: { ...madeUpContext, areas },
  })
  expect(intake.figures.count).toBe(2 * AREAS)
  expect(asked(intake)).toEqual([])
})
