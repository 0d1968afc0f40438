import type { Story } from '../../domain/Story.ts'
import { packageScope } from '../../keeping/packageScope.ts'

/** What the screen in the room tells the speaker's window. */
export interface NowShowing {
  readonly kind: 'now'
  readonly at: number
  readonly isBlack: boolean
  /** When the presentation began, milliseconds of the clock. */
  readonly startedAt: number
  readonly story: Story
}

/** What the speaker's window asks of the screen in the room. */
export type SpeakerWish =
  | { readonly kind: 'hello' }
  | { readonly kind: 'go'; readonly at: number }
  | { readonly kind: 'black' }
  | { readonly kind: 'restart' }

/** Windows of one browser that show the same story; nothing leaves the machine. */
export function speakerChannel(storyId: string): BroadcastChannel {
  return new BroadcastChannel(`social-kompass:meeting:${storyId}${packageScope()}`)
}

export function isNowShowing(message: unknown): message is NowShowing {
  return hasKind(message) && message.kind === 'now' && typeof message.at === 'number' && message.story !== undefined
}

export function isSpeakerWish(message: unknown): message is SpeakerWish {
  return hasKind(message) && ['hello', 'go', 'black', 'restart'].includes(message.kind)
}

function hasKind(message: unknown): message is { kind: string; at?: unknown; story?: unknown } {
  return typeof message === 'object' && message !== null && 'kind' in message && typeof message.kind === 'string'
}
