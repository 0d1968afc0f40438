import type { Viewport } from '../geo/viewport.ts'
import type { PaneId } from './model/stage/stagePanes.ts'

type Follow = (id: PaneId, viewport: Viewport) => void

/** Keeps maps side by side at the same place: where one has settled, the others go. A map never hears itself. */
export class MotionSync {
  readonly #followers = new Map<object, Follow>()

  join(member: object, follow: Follow): () => void {
    this.#followers.set(member, follow)
    return () => this.#followers.delete(member)
  }

  publish(member: object, id: PaneId, viewport: Viewport): void {
    for (const [other, follow] of this.#followers) if (other !== member) follow(id, viewport)
  }
}
