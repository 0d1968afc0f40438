/**
 * Numbers texts in order of first appearance. Tables repeat themselves: the last text, and the one that came
 * after it the first time, are compared before the map is asked.
 */
export class Interner {
  readonly texts: string[] = []
  readonly #index = new Map<string, number>()
  #last: string | null = null
  #lastIndex = -1

  index(text: string): number {
    if (text === this.#last) return this.#lastIndex
    const next = this.#lastIndex + 1
    let index = this.texts[next] === text ? next : this.#index.get(text)
    if (index === undefined) {
      index = this.texts.length
      this.texts.push(text)
      this.#index.set(text, index)
    }
    this.#last = this.texts[index]!
    this.#lastIndex = index
    return index
  }
}
