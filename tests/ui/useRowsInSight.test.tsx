import { act } from 'react'
import { createRoot } from 'react-dom/client'
import '../support/renderHook.tsx'
import { afterEach, expect, it } from 'vitest'
import { useRowsInSight } from '../../src/ui/useRowsInSight.ts'

const HEIGHT = 25
let top = 0
let unmount = (): void => {}

function List({ count }: { readonly count: number }) {
  const { ref, from, to } = useRowsInSight<HTMLUListElement>(count, HEIGHT)
  return (
    <ul
      ref={(host) => {
        ref.current = host
        if (host) host.getBoundingClientRect = () => new DOMRect(0, top, 100, count * HEIGHT)
      }}
    >
      <li>
        {from}-{to}
      </li>
    </ul>
  )
}

async function drawn(count: number): Promise<HTMLElement> {
  const host = document.createElement('div')
  document.body.append(host)
  const root = createRoot(host)
  await act(async () => root.render(<List count={count} />))
  unmount = () => {
    act(() => root.unmount())
    host.remove()
  }
  return host
}

const scrollTo = (place: number) =>
  act(async () => {
    top = -place
    document.body.dispatchEvent(new Event('scroll'))
  })

afterEach(() => {
  unmount()
  top = 0
})

it('draws all rows of a short list, wherever it is scrolled to', async () => {
  const host = await drawn(300)
  await scrollTo(5_000)
  expect(host.textContent).toBe('0-300')
})

it('draws the rows of a long list that are near the window, and follows it to the end', async () => {
  const host = await drawn(6_160)
  const within = (row: number): boolean => {
    const [from, to] = host.textContent!.split('-').map(Number)
    return from! <= row && row < to!
  }
  expect([within(0), within(Math.ceil(window.innerHeight / HEIGHT)), within(1_000)]).toEqual([true, true, false])
  await scrollTo(1_000 * HEIGHT)
  expect([within(0), within(1_000), within(1_000 + Math.ceil(window.innerHeight / HEIGHT))]).toEqual([
    false,
    true,
    true,
  ])
  await scrollTo(6_150 * HEIGHT)
  expect([within(6_159), within(5_000), host.textContent!.endsWith('-6160')]).toEqual([true, false, true])
})

it('draws all rows on paper', async () => {
  const host = await drawn(6_160)
  await act(async () => window.dispatchEvent(new Event('beforeprint')))
  expect(host.textContent).toBe('0-6160')
  await act(async () => window.dispatchEvent(new Event('afterprint')))
  expect(host.textContent).not.toBe('0-6160')
})
