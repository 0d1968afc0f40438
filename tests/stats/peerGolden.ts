import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Papa from 'papaparse'

const PEER = resolve(import.meta.dirname, '../../../shared/golden/peer')

/** Cases of other projects are read in place and never copied; where the folder is missing the tests say so. */
export const noPeerCases = !existsSync(PEER)
export const PEER_SKIPPED = noPeerCases ? ' [skipped: ../shared/golden/peer is not there]' : ''

const read = (path: string) => readFileSync(resolve(PEER, path), 'utf8').replace(/^\uFEFF/, '')

// biome-ignore lint/suspicious/noExplicitAny: the shape differs from file to file
export const peerJson = (path: string): any => JSON.parse(read(path))

export const peerRows = (path: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(read(path), { header: true, skipEmptyLines: true }).data

/** A figure of a case, null where the file says there is none. */
export const peerNumber = (cell: string | undefined): number | null =>
  cell === undefined || cell === '' || cell === 'NA' ? null : Number(cell)
