import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import '../../support/renderHook.tsx'
import { afterEach, expect, it } from 'vitest'
import { decodeState } from '../../../src/address/urlCodec.ts'
import { vocabularyOf } from '../../../src/address/vocabularyOf.ts'
import { geographicShapes } from '../../../src/map/model/stage/areaShapes.ts'
import { AreaIndex } from '../../../src/views/profile/AreaIndex.tsx'
import { profileChooser } from '../../../src/views/profile/model/profileChooser.ts'
import { real } from '../measures/board/model/effortInput.ts'

const vocabulary = vocabularyOf(real)
const whole = profileChooser(real, 'sv')
const host = document.createElement('div')
let root: Root

/** The list of all areas, where each section has `count` of them; null: as it is. */
async function drawn(count: number | null): Promise<HTMLTableElement> {
  const sections = whole.sections.map((section) => {
    const { choices } = section
    const many = Array.from({ length: count ?? 0 }, (_, at) => ({ ...choices[at % choices.length]!, key: `row ${at}` }))
    return count === null ? section : { ...section, choices: many }
  })
  const asked = { dataset: real, state: decodeState('?view=omraden', vocabulary).state, vocabulary, change: () => {} }
  const known = {
    shapes: geographicShapes(real),
    needs: [],
    landscapes: [],
    theme: 'light' as const,
    presenting: false,
  }
  document.body.append(host)
  root = createRoot(host)
  await act(async () => root.render(<AreaIndex {...asked} {...known} chooser={{ ...whole, sections }} />))
  return host.querySelector('table')!
}

afterEach(() => {
  act(() => root.unmount())
  host.remove()
})

it('draws every area of a municipality', async () => {
  const table = await drawn(null)
  expect(table.querySelectorAll('tbody tr[data-row]')).toHaveLength(
    whole.sections.flatMap((each) => each.choices).length,
  )
  expect([table.hasAttribute('aria-rowcount'), table.querySelector('[aria-rowindex]')]).toEqual([false, null])
})

it('draws of many areas those in sight, and says how many there are and which these are', async () => {
  const table = await drawn(2000)
  const sections = whole.sections.length
  expect(table.querySelectorAll('tbody tr[data-row]').length).toBeLessThan(200 * sections)
  expect(table.getAttribute('aria-rowcount')).toBe(String(1 + sections * 2001))
  const indexes = [...table.querySelectorAll('tbody')].map((body) =>
    [...body.querySelectorAll('[aria-rowindex]')].slice(0, 2).map((row) => row.getAttribute('aria-rowindex')),
  )
  expect(indexes.slice(0, 2)).toEqual([
    ['2', '3'],
    ['2003', '2004'],
  ])
})
