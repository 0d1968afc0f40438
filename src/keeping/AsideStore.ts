/** What the browser keeps for the reader. */
export type KeptKind = 'measures' | 'needSpecs' | 'landscapes' | 'stories'

/** Something kept that cannot be read: where it is kept, and all of it as text. It stays where it is. */
export interface AsideItem {
  readonly kind: KeptKind
  readonly key: string
  readonly text: string
}

/**
 * What of the reader's own could not be read, told by whoever reads it. The reader of a thing keeps what it cannot read
 * where it was and writes around it; here it is only remembered, so that it can be said and saved as a file.
 */
class AsideStore {
  #items: readonly AsideItem[] = []
  readonly #listeners = new Set<() => void>()

  readonly get = (): readonly AsideItem[] => this.#items

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Told again, it is still one. */
  readonly tell = (item: AsideItem): void => {
    if (this.#items.some((known) => known.key === item.key && known.text === item.text)) return
    this.#items = [...this.#items.filter(({ key }) => key !== item.key), item]
    // Somebody may read while a picture is made; what shows the list hears of it afterwards.
    queueMicrotask(() => {
      for (const listener of this.#listeners) listener()
    })
  }
}

/** The one of this page. */
export const asideStore = new AsideStore()
