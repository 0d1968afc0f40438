import type { SheetChoice } from '../../domain/SheetOffer.ts'
import type { Place, PlaceFinder } from './PlaceFinder.ts'
import { isEverywhere, isNoPlace } from './placeWords.ts'
import { type Accepted, offerKey } from './SheetOffers.ts'

export interface AreaCell {
  readonly isEverywhere: boolean
  readonly places: readonly Place[]
  /** What was written in another way than the package writes it, and how it was read; '' for the whole municipality. */
  readonly readAs: readonly { readonly given: string; readonly used: string }[]
  /** What names no place, and what it may mean. */
  readonly unknown: readonly { readonly given: string; readonly choices: readonly SheetChoice[] }[]
}

/** A cell longer than this is no list of areas. */
const LONGEST = 4000

/**
 * A cell that names areas: one or several between semicolons, commas, line breaks, slashes or "och"; or the whole
 * municipality. A name that holds such a sign itself is tried whole before it is cut. `accepted` holds what the reader has
 * chosen for a text; nothing else is joined that is not a name.
 */
export function readAreaCell(text: string, finder: PlaceFinder, municipality: string, accepted: Accepted): AreaCell {
  const places = new Map<string, Place>()
  const readAs: { given: string; used: string }[] = []
  const unknown = new Map<string, readonly SheetChoice[]>()
  let everywhere = false
  const take = (part: string): boolean => {
    const given = part.trim()
    if (given === '' || isNoPlace(given)) return true
    if (isEverywhere(given, municipality)) {
      everywhere = true
      return true
    }
    const choice = accepted.get(offerKey('areas', given))
    const found = choice === undefined ? finder.find(given) : null
    const agreed = choice === undefined ? null : finder.chosen(choice)
    if (!found && !agreed) return false
    if (agreed?.isEverywhere) everywhere = true
    for (const place of found ? [found.place] : (agreed?.places ?? [])) places.set(JSON.stringify(place), place)
    const used = found?.name ?? agreed?.name ?? ''
    if (used !== given) readAs.push({ given, used })
    return true
  }
  for (const line of text.slice(0, LONGEST).split(/[;\n\r|]+/)) {
    if (take(line)) continue
    for (const part of line.split(',')) if (!take(part)) joined(part)
  }
  return {
    isEverywhere: everywhere,
    places: [...places.values()],
    readAs,
    unknown: [...unknown].map(([given, choices]) => ({ given, choices })),
  }

  /** Names between "och" and the like, of which one may hold such a word itself: the longest that is a name is taken. */
  function joined(part: string): void {
    const pieces = part.split(/(\s+(?:och|samt|and)\s+|\s*[&/+]\s*)/i)
    if (pieces.length > 1) {
      // Written with another sign than the name has: asked about whole, when that means one place.
      const whole = finder.offers(part.trim())
      if (whole.length === 1 && !pieces.some((piece, at) => at % 2 === 0 && finder.find(piece))) {
        unknown.set(part.trim(), whole)
        return
      }
    }
    for (let from = 0; from < pieces.length; from += 2) {
      let to = pieces.length
      while (to > from && !take(pieces.slice(from, to).join(''))) to -= 2
      const given = pieces[from]!.trim()
      if (to > from) from = to - 1
      else if (given !== '') unknown.set(given, finder.offers(given))
    }
  }
}
