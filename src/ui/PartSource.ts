import { fetchPart } from './fetchPart.ts'
import { PartMissing } from './PartMissing.ts'

/** A part of the program that is fetched once, when somebody first asks for it. Rejects with `PartMissing`. */
export class PartSource<Part> {
  readonly #load: () => Promise<Part>
  #asked: Promise<Part> | null = null
  #hasFailed = false

  constructor(load: () => Promise<Part>) {
    this.#load = load
  }

  /** The same promise to everybody, also when it has failed: fit for a render, which must not ask again by itself. */
  current(): Promise<Part> {
    this.#asked ??= this.#start()
    return this.#asked
  }

  /** The part, by a new attempt when the last one failed. */
  ask(): Promise<Part> {
    this.#forget()
    return this.current()
  }

  #forget(): void {
    if (this.#hasFailed) this.#asked = null
    this.#hasFailed = false
  }

  #start(): Promise<Part> {
    const asked = fetchPart(this.#load).catch((fault: unknown) => {
      this.#hasFailed = true
      throw new PartMissing(fault, () => this.#forget())
    })
    // A part that is fetched ahead of time may fail without anybody waiting for it.
    asked.catch(() => undefined)
    return asked
  }
}
