/**
 * Numbers texts in order of first appearance. Files are sorted more often than not, so the last text is
 * compared before the map is asked.
 */
export class Interner {
  readonly texts: string[] = []
  readonly #index = new Map<string, number>()
  #last: string | null = null
  #lastIndex = -1

  index(text: string): number {
    if (text === this.#last) return this.#lastIndex
    let index = this.#index.get(text)
    if (index === undefined) {
      index = this.texts.length
      this.texts.push(text)
      this.#index.set(text, index)
    }
    this.#last = text
    this.#lastIndex = index
    return index
  }
}
