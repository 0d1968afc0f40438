import type { Language } from '../domain/LocalText.ts'
import { settingsCatalogue } from './settingsCatalogue.ts'
import type { Words } from './Words.ts'

/** What in an address could not be followed, as the codec tells it. The core reads no addresses itself. */
export interface AddressCorrection {
  /** `unknown` for a key that is not ours; `given` is then the key. */
  readonly key: keyof Words['settings']['address']['correctionKeys'] | 'unknown'
  readonly given: string
  /** Empty when the part is left out. */
  readonly used: string
  readonly isDouble?: true
}

/** What of an address could not be followed and what is shown instead, as a sentence. */
export function correctionText({ key, given, used, isDouble }: AddressCorrection, language: Language): string {
  const words = settingsCatalogue(language).address
  if (key === 'unknown') return words.correctionUnknown(given)
  const name = words.correctionKeys[key]
  return isDouble ? words.correctionDouble(name, given, used) : words.correction(name, given, used)
}
