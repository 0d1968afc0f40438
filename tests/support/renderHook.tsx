import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach } from 'vitest'

;(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true

const mounted: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const unmount of mounted.splice(0)) await unmount()
})

/** A hook in a component of its own, which is gone after the test. `value` is what it returned last, `count` how often its component was drawn. */
export interface RenderedHook<Input, Value> {
  readonly value: () => Value
  readonly count: () => number
  readonly render: (input: Input) => Promise<void>
  readonly unmount: () => Promise<void>
}

export async function renderHook<Input, Value>(
  use: (input: Input) => Value,
  first: Input,
): Promise<RenderedHook<Input, Value>> {
  const values: Value[] = []
  function Host({ input }: { readonly input: Input }) {
    values.push(use(input))
    return null
  }
  const root = createRoot(document.createElement('div'))
  const render = (input: Input) => act(async () => root.render(<Host input={input} />))
  const unmount = () => act(async () => root.unmount())
  mounted.push(unmount)
  await render(first)
  return {
    value: () => values.at(-1)!,
    count: () => values.length,
    render,
    unmount,
  }
}
