import { Store } from '../../domain/Store.ts'
import type { TakeAwayOffer } from './TakeAwayOffer.ts'

/** What the view on the screen offers to take away; null when it offers nothing. */
export class TakeAwayStore extends Store<TakeAwayOffer | null> {
  constructor() {
    super(null)
  }
}
