import { strToU8, zipSync } from 'fflate'
import type { Language } from '../../../domain/LocalText.ts'
import { tableCsv } from '../../../output/files/tableCsv.ts'
import type { TakeAway } from '../../../output/model/TakeAway.ts'

/** One slide's worth of files: its figures, and its picture as SVG or PNG or both. */
export interface ZippedChart {
  readonly takeAway: TakeAway
  /** A finished figure as SVG text. */
  readonly svg: string | null
  readonly png: Uint8Array | null
}

/** The earliest moment a zip file can name: the same story gives the same bytes. */
const FIXED_TIME = '1980-01-01T00:00:00'

/**
 * Everything of a story in one file: for every slide a picture and its figures, numbered in the order of the slides.
 * Names hold letters, digits, dots, dashes and underscores.
 */
export function chartsZip(charts: readonly ZippedChart[], language: Language): Uint8Array<ArrayBuffer> {
  const digits = String(charts.length).length
  const files = charts.flatMap(({ takeAway, svg, png }, i) => {
    const name = `${String(i + 1).padStart(Math.max(2, digits), '0')}-${plainName(takeAway.fileName)}`
    return [
      ...(svg === null ? [] : [[`${name}.svg`, strToU8(svg)] as const]),
      ...(png === null ? [] : [[`${name}.png`, png] as const]),
      [`${name}.csv`, strToU8(tableCsv(takeAway, language))] as const,
    ]
  })
  // Pictures are compressed already; the rest is text.
  const entries = files.map(([name, bytes]): [string, [Uint8Array, { level: 0 | 6 }]] => [
    name,
    [bytes, { level: name.endsWith('.png') ? 0 : 6 }],
  ])
  return zipSync(Object.fromEntries(entries), { mtime: FIXED_TIME }) as Uint8Array<ArrayBuffer>
}

const LONGEST = 80

/** A name that every system accepts; the number before it keeps names apart. */
function plainName(name: string): string {
  return [...name.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-')].slice(0, LONGEST).join('')
}
