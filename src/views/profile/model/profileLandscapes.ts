import type { Language } from '../../../domain/LocalText.ts'
import type { LandscapeFindings } from '../../../facts/landscapes/LandscapeFindings.ts'
import { profileCatalogue } from '../../../words/profileCatalogue.ts'

/** The landscape an area lies in. */
export interface AreaLandscape {
  readonly group: number
  readonly number: string
  readonly name: string
  /** That it lies between two landscapes, or that the compass shows it badly; empty when neither. */
  readonly margin: string
}

/** By position in the dataset; empty when there is no compass, null while it is being made. */
export type Landscapes = readonly (AreaLandscape | null)[] | null

/** The landscape of each area in a profile's words; null for an area without a place. */
export function profileLandscapes(found: LandscapeFindings, language: Language): readonly (AreaLandscape | null)[] {
  const words = profileCatalogue(language).profile
  const keys = new Map(found.keys.map((key) => [key.group, key]))
  return found.groups.map((group, at) => {
    const key = group === null ? undefined : keys.get(group)
    if (!key) return null
    const border = keys.get(found.borders[at] ?? -1)
    return { group: key.group, number: key.number, name: key.name, margin: border ? words.onBorder(border.number) : '' }
  })
}
