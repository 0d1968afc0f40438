import { type ComponentType, use } from 'react'
import { PartSource } from './PartSource.ts'

/** A component that is fetched when it is first shown, or ahead of time by `preload`. */
export interface LazyPart<Props> {
  (props: Props): React.JSX.Element
  readonly preload: () => void
}

/**
 * A component with code of its own, as React's `lazy`, but one that can recover: a failure lasts only until the boundary
 * around it (`PartBoundary`) asks again. It suspends while it is fetched.
 */
export function lazyPart<Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
): LazyPart<Props> {
  const source = new PartSource(load)
  function Part(props: Props) {
    const Component = pick(use(source.current()))
    return <Component {...props} />
  }
  return Object.assign(Part, { preload: () => void source.current() })
}
