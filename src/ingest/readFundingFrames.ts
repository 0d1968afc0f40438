import { FRAME_PRECISIONS, type FundingFrame } from '../domain/FundingFrame.ts'
import { type LocalText, localText } from '../domain/LocalText.ts'
import { isObject } from './readFeatures.ts'

type Json = Readonly<Record<string, unknown>>

const YEAR = /^\d{4}$/

/**
 * The block `socialKompass.funding_frames`: a list of `id`, `name_sv`, `name_en`, `funder_sv`, `funder_en`,
 * `sek_per_year` (above 0), `precision` (`exact`, `at-least`, `about`), `from` and `to` (years), `note_sv`, `note_en`,
 * `source`. A frame without id, amount or source is left out; what else is of the wrong kind is unknown. Each fault is
 * reported by its path within the block.
 */
export function readFundingFrames(value: unknown, invalid: (path: string) => void): FundingFrame[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) {
    invalid('')
    return []
  }
  const seen = new Set<string>()
  return value.flatMap((entry: unknown, index): FundingFrame[] => {
    const path = `[${index}]`
    const frame = isObject(entry) ? readFrame(entry, path, invalid) : null
    if (!isObject(entry)) invalid(path)
    if (!frame) return []
    if (seen.has(frame.id)) {
      invalid(`${path}.id`)
      return []
    }
    seen.add(frame.id)
    return [frame]
  })
}

function readFrame(entry: Json, path: string, invalid: (path: string) => void): FundingFrame | null {
  const text = (key: string): string => {
    const value = entry[key]
    if (typeof value === 'string') return value.trim().normalize('NFC')
    if (value !== undefined) invalid(`${path}.${key}`)
    return ''
  }
  const local = (key: string): LocalText => {
    const texts = localText((language) => text(`${key}_${language}`))
    return { ...texts, sv: texts.sv || text(key) }
  }
  const year = (key: string): string | null => {
    const found = text(key)
    if (found === '' || YEAR.test(found)) return found || null
    invalid(`${path}.${key}`)
    return null
  }
  const [id, source, amount] = [text('id'), text('source'), entry.sek_per_year]
  const isAmount = typeof amount === 'number' && Number.isFinite(amount) && amount > 0
  if (id === '') invalid(`${path}.id`)
  if (source === '') invalid(`${path}.source`)
  if (!isAmount) invalid(`${path}.sek_per_year`)
  const precision = FRAME_PRECISIONS.find((word) => word === entry.precision)
  if (entry.precision !== undefined && !precision) invalid(`${path}.precision`)
  const [from, to] = [year('from'), year('to')]
  const name = local('name')
  if (id === '' || source === '' || !isAmount) return null
  return {
    id,
    source,
    from,
    to,
    sekPerYear: amount,
    precision: precision ?? 'about',
    name: { ...name, sv: name.sv || id },
    funder: local('funder'),
    note: local('note'),
  }
}
