interface Turn {
  isWantedAgain: boolean
  /** Runs from when a writing is done; null while it is going on. */
  pause: ReturnType<typeof setTimeout> | null
}

/**
 * Writes at the first wish and then, while wishes keep coming, at most once per pause: what is typed is on its way at the
 * first character, and a long text is not written a character at a time. One writing at a time for each key.
 */
export class WriteTurns {
  readonly #turns = new Map<string, Turn>()
  readonly #write: (key: string) => Promise<void>
  readonly #pauseMs: number

  constructor(write: (key: string) => Promise<void>, pauseMs: number) {
    this.#write = write
    this.#pauseMs = pauseMs
  }

  want(key: string): void {
    const turn = this.#turns.get(key)
    if (turn) turn.isWantedAgain = true
    else void this.#run(key)
  }

  /** Writes what waits for a pause to end. */
  hurry(): void {
    for (const [key, { pause }] of [...this.#turns]) {
      if (pause === null) continue
      clearTimeout(pause)
      this.#next(key)
    }
  }

  async #run(key: string): Promise<void> {
    const turn: Turn = { isWantedAgain: false, pause: null }
    this.#turns.set(key, turn)
    await this.#write(key)
    turn.pause = setTimeout(() => this.#next(key), this.#pauseMs)
  }

  #next(key: string): void {
    const turn = this.#turns.get(key)
    this.#turns.delete(key)
    if (turn?.isWantedAgain) void this.#run(key)
  }
}
