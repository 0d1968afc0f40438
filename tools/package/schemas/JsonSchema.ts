import { LANGUAGES } from '../../../src/domain/LocalText.ts'

/** A JSON Schema (2020-12), or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>

export const TEXT: JsonSchema = { type: 'string' }
/** An id, and whatever else cannot be left out. */
export const ID: JsonSchema = { type: 'string', minLength: 1 }
/** As `isSafeLink` follows it. */
export const LINK_PATTERN = '^([Hh][Tt][Tt][Pp][Ss]?://[^\\s/]|[Mm][Aa][Ii][Ll][Tt][Oo]:[^\\s@]+@)'

/** A schema with what it says. */
export const about = (description: string, schema: JsonSchema): JsonSchema => ({ description, ...schema })

export const wordOf = (words: readonly (string | number)[]): JsonSchema => ({ enum: words })

export const listOf = (items: JsonSchema, more: JsonSchema = {}): JsonSchema => ({ type: 'array', items, ...more })

/** What may be left out by saying null. */
export const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [{ type: 'null' }, schema] })

/** Objects with these properties; others may be there and are not read. */
export const objectOf = (properties: Readonly<Record<string, JsonSchema>>, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
})

/** `key_sv`, `key_en` and so on. */
export const localTexts = (key: string, description: string): Record<string, JsonSchema> =>
  Object.fromEntries(LANGUAGES.map((language) => [`${key}_${language}`, about(`${description} (${language})`, TEXT)]))

/** An object with the text of each language, as stories have them. */
export const localObject = (schema: JsonSchema = TEXT): JsonSchema =>
  objectOf(Object.fromEntries(LANGUAGES.map((language) => [language, schema])))
