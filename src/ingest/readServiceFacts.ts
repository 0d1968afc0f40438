import { CONFORMITIES, GAP_KINDS, NO_SERVICE, type ServiceFacts } from '../domain/ServiceFacts.ts'
import { type Json, jsonLocalText, jsonText } from './jsonTexts.ts'
import { isObject } from './readFeatures.ts'
import { isDate } from './readPeriod.ts'

/** An address to write to: something before and after one @, no blanks. Whether it receives is for others to say. */
const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/

/**
 * The block `socialKompass.service`: `provider_*`, `contact` (`email`, `phone`, `address`), `published`, `known_faults`
 * (`text_*`) and `accessibility` (`conformity`, `assessed`, `method_*`, `updated`, `gaps` with `kind` and `text_*`). What is
 * of the wrong kind is left out and reported by its path within the block.
 */
export function readServiceFacts(value: unknown, invalid: (path: string) => void): ServiceFacts {
  if (value === undefined || value === null) return NO_SERVICE
  if (!isObject(value)) {
    invalid('')
    return NO_SERVICE
  }
  const object = (key: string): Json => {
    const given = value[key]
    if (isObject(given)) return given
    if (given !== undefined) invalid(`.${key}`)
    return {}
  }
  const contact = object('contact')
  const accessibility = object('accessibility')
  const list = (holder: Json, key: string, path: string): readonly unknown[] => {
    const given = holder[key]
    if (Array.isArray(given)) return given
    if (given !== undefined) invalid(`${path}.${key}`)
    return []
  }
  const date = (holder: Json, key: string, path: string): string | null => {
    const given = jsonText(holder, key)
    if (given === '' || isDate(given)) return given || null
    invalid(`${path}.${key}`)
    return null
  }
  const oneOf = <T extends string>(holder: Json, key: string, allowed: readonly T[], path: string): T | null => {
    const given = holder[key]
    const found = allowed.find((word) => word === given) ?? null
    if (found === null && given !== undefined && given !== null) invalid(`${path}.${key}`)
    return found
  }
  const email = jsonText(contact, 'email')
  if (email !== '' && !EMAIL.test(email)) invalid('.contact.email')
  return {
    provider: jsonLocalText(value, 'provider'),
    contact: {
      email: EMAIL.test(email) ? email : '',
      phone: jsonText(contact, 'phone'),
      address: jsonText(contact, 'address'),
    },
    published: date(value, 'published', ''),
    conformity: oneOf(accessibility, 'conformity', CONFORMITIES, '.accessibility'),
    assessed: date(accessibility, 'assessed', '.accessibility'),
    method: jsonLocalText(accessibility, 'method'),
    updated: date(accessibility, 'updated', '.accessibility'),
    gaps: list(accessibility, 'gaps', '.accessibility').flatMap((entry, index) => {
      const path = `.accessibility.gaps[${index}]`
      const kind = isObject(entry) ? oneOf(entry, 'kind', GAP_KINDS, path) : null
      const text = isObject(entry) ? jsonLocalText(entry, 'text') : null
      if (kind !== null && text && text.sv !== '') return [{ kind, text }]
      invalid(path)
      return []
    }),
    knownFaults: list(value, 'known_faults', '').flatMap((entry, index) => {
      const text = isObject(entry) ? jsonLocalText(entry, 'text') : null
      if (text && text.sv !== '') return [text]
      invalid(`.known_faults[${index}]`)
      return []
    }),
  }
}
