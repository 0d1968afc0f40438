import type { IssueLog, IssuePlace } from './IssueLog.ts'
import { withoutBinaryNoise } from './withoutBinaryNoise.ts'

interface NoisyCell {
  readonly text: string
  readonly line: number
}

/** Numbers of one column read without what arithmetic left of them (`withoutBinaryNoise`), told once with the first of them. */
export class NoiseCount {
  #count = 0
  #first: (NoisyCell & { readonly used: number }) | null = null

  read(value: number, cell: NoisyCell): number {
    const used = withoutBinaryNoise(value)
    if (used === null) return value
    this.#count++
    this.#first ??= { ...cell, used }
    return used
  }

  tell(log: IssueLog, place: Omit<IssuePlace, 'line'>): void {
    if (!this.#first) return
    const { text, used, line } = this.#first
    log.info('number-noise', { ...place, line }, { text, used, count: this.#count })
  }
}
