import { Store } from '../domain/Store.ts'

/** What the browser keeps for the reader. */
export type KeptKind = 'measures' | 'figures' | 'plan' | 'needSpecs' | 'landscapes' | 'stories'

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
class AsideStore extends Store<readonly AsideItem[]> {
  #items: readonly AsideItem[] = []

  constructor() {
    super([])
  }

  /** Told again, it is still one. */
  readonly tell = (item: AsideItem): void => {
    if (this.#items.some((known) => known.key === item.key && known.text === item.text)) return
    this.#items = [...this.#items.filter(({ key }) => key !== item.key), item]
    // Somebody may read while a picture is made; what shows the list hears of it afterwards.
    queueMicrotask(() => this.set(this.#items))
  }
}

/** The one of this page. */
export const asideStore = new AsideStore()
