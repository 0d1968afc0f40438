/** Something that has a value at every moment and says when it has another. The functions may be handed around bare. */
export interface Source<Value> {
  /** The same object for as long as nothing has changed. */
  readonly get: () => Value
  /** Returns how to leave. */
  readonly subscribe: (listener: () => void) => () => void
}

/** A value that those who show it hear about. */
export class Store<Value> implements Source<Value> {
  #value: Value
  readonly #listeners = new Set<() => void>()

  constructor(value: Value) {
    this.#value = value
  }

  readonly get = (): Value => this.#value

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  set(value: Value): void {
    if (Object.is(value, this.#value)) return
    this.#value = value
    for (const listener of this.#listeners) listener()
  }
}
