import { Inflate, strFromU8 } from 'fflate'
import type { Story } from '../domain/Story.ts'
import type { IssueLog } from './IssueLog.ts'
import { readStory } from './readStory.ts'

const PREFIX = 'story='
/** A link that unpacks to more than this is no story but an attack on the memory. */
const LARGEST_BYTES = 2_000_000

/**
 * The story of an address's part after `#`; null with an issue when it cannot be read, null without one when there is
 * none. What chats and mail programs put into a link is taken out; a link that they have cut is said to be cut.
 */
export function readStoryLink(fragment: string, log: IssueLog): Story | null {
  const start = fragment.startsWith('#') ? fragment.slice(1) : fragment
  if (!start.startsWith(PREFIX)) return null
  const characters = plainCharacters(start.slice(PREFIX.length))
  const text = unpack(characters)
  if (text !== null) return readStory(text, log)
  log.error('story-link-broken', {}, { count: characters.length })
  return null
}

/** Line breaks, marks that are not seen, what somebody has added after `&`, and the sentence the link stood in. */
function plainCharacters(written: string): string {
  return (written.split('&')[0] ?? '')
    .replace(/\s|[\u00ad\u200b-\u200f\ufeff]|%(?:20|0a|0d|09|c2%a0|c2%ad|e2%80%8[b-f]|ef%bb%bf)/gi, '')
    .replace(/(?:[^\w-]|%[0-9a-f]{2})+$/i, '')
}

function unpack(characters: string): string | null {
  if (!/^[\w-]*$/.test(characters)) return null
  try {
    const binary = atob(characters.replaceAll('-', '+').replaceAll('_', '/'))
    const parts: Uint8Array[] = []
    let size = 0
    const inflate = new Inflate((part) => {
      size += part.length
      if (size > LARGEST_BYTES) throw new RangeError()
      parts.push(part)
    })
    const packed = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    // In small pieces, so that a bomb is found before it has unpacked.
    for (let at = 0; at < packed.length || at === 0; at += 1024)
      inflate.push(packed.subarray(at, at + 1024), at + 1024 >= packed.length)
    const whole = new Uint8Array(size)
    let at = 0
    for (const part of parts) {
      whole.set(part, at)
      at += part.length
    }
    const text = strFromU8(whole)
    // Half a link is no story; where in the JSON it broke off helps nobody.
    JSON.parse(text)
    return text
  } catch {
    return null
  }
}
