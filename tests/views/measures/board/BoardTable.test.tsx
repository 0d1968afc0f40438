import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import '../../../support/renderHook.tsx'
import { afterEach, expect, it } from 'vitest'
import { HoverStore } from '../../../../src/ui/HoverStore.ts'
import { BoardTable } from '../../../../src/views/measures/board/BoardTable.tsx'
import { boardView } from '../../../../src/views/measures/board/model/boardView.ts'
import { inputOf } from './model/effortInput.ts'

const host = document.createElement('div')
let root: Root

/** The board of the bundled package, its rows repeated until there are `count`. */
async function drawn(count: number): Promise<HTMLTableElement> {
  const input = inputOf()
  const view = boardView(input)
  const rows = Array.from({ length: count }, (_, at) => ({ ...view.rows[at % view.rows.length]!, id: `row ${at}` }))
  document.body.append(host)
  root = createRoot(host)
  const { dataset, need, state } = input
  const shared = { dataset, need, state, hover: new HoverStore(), change: () => {}, presenting: false }
  await act(async () => root.render(<BoardTable {...shared} view={{ ...view, rows }} rowHeight={null} />))
  return host.querySelector('table')!
}

afterEach(() => {
  act(() => root.unmount())
  host.remove()
})

it('draws every row of a municipality', async () => {
  const table = await drawn(23)
  expect(table.querySelectorAll('tbody tr')).toHaveLength(23)
  expect(table.hasAttribute('aria-rowcount')).toBe(false)
})

it('draws of many rows those in sight, says how many there are, and keeps the arrows', async () => {
  const table = await drawn(6160)
  const rows = [...table.querySelectorAll<HTMLElement>('tbody tr[data-row]')]
  expect(rows.length).toBeLessThan(200)
  expect([table.getAttribute('aria-rowcount'), rows[0]!.getAttribute('aria-rowindex')]).toEqual(['6161', '2'])
  const names = rows.map((row) => row.querySelector('a')!)
  names[0]!.focus()
  names[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))
  expect(document.activeElement).toBe(names[1])
})
