import type { IssueParams } from '../../issues/IssueWords.ts'
import { quoted } from '../../issues/quoted.ts'

/** Text ur en fil inom citattecken. */
export const q = (value: string | number | undefined) => quoted(value, '”', '”')

/** Heltal med mellanrum mellan tusental; annat som det är. */
export const number = (value: string | number | undefined) => String(value ?? '').replace(/\B(?=(\d{3})+$)/g, '\u00a0')

/** `1 rad`, `12 rader`. */
export const many = (count: string | number | undefined, one: string, more: string) =>
  `${number(count)} ${Number(count) === 1 ? one : more}`

/** Förslaget när det finns ett, annars det allmänna rådet. */
export const maybe = ({ suggestion }: IssueParams, otherwise: string) =>
  suggestion ? `Menas ${q(suggestion)}? Rätta i så fall.` : otherwise

/** Ett område med id och, när det är känt, namn. */
export const theArea = ({ id, name }: IssueParams) =>
  `Området ${q(id)}${name === undefined || name === '' || name === id ? '' : ` (${quoted(name, '', '')})`}`
