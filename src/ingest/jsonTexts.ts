import { type LocalText, localText } from '../domain/LocalText.ts'

export type Json = Readonly<Record<string, unknown>>

/** The text under a key of a JSON file, without blanks around it; empty where there is none. */
export function jsonText(holder: Json, key: string): string {
  const value = holder[key]
  return typeof value === 'string' ? value.trim().normalize('NFC') : ''
}

/** The text under `key_sv`, `key_en` and so on. */
export function jsonLocalText(holder: Json, key: string): LocalText {
  return localText((language) => jsonText(holder, `${key}_${language}`))
}
