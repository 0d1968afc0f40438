import { deflateSync, strToU8 } from 'fflate'
import { NO_TEXT } from '../../../domain/LocalText.ts'
import { STORY_FORMAT, STORY_VERSION, type Story } from '../../../domain/Story.ts'

/** Name of the part of an address that carries a whole story. It comes after `#` and is never sent to a server. */
const STORY_FRAGMENT = 'story='

/** A longer link is refused: hardly any program passes it on. */
const LONGEST_LINK = 8000

/**
 * The story as the part of an address after `#`: JSON, deflated, in characters that an address may hold; null when it is
 * too long to be sent as a link and must be sent as a file. Decisions and notes are left out: a link travels.
 */
export function storyLink(story: Story): string | null {
  const shared = {
    format: STORY_FORMAT,
    version: STORY_VERSION,
    ...story,
    decisions: [],
    slides: story.slides.map((slide) => ({ ...slide, notes: NO_TEXT })),
  }
  const packed = deflateSync(strToU8(JSON.stringify(shared)), { level: 9 })
  const text = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''))
  const fragment = STORY_FRAGMENT + text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
  return fragment.length > LONGEST_LINK ? null : fragment
}
