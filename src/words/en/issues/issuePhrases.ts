import type { IssueParams } from '../../issues/IssueWords.ts'
import { quoted } from '../../issues/quoted.ts'

/** Text from a file inside quotation marks. */
export const q = (value: string | number | undefined) => quoted(value, '“', '”')

/** Whole numbers with commas between thousands; anything else as it is. */
export const number = (value: string | number | undefined) => String(value ?? '').replace(/\B(?=(\d{3})+$)/g, ',')

/** `1 row`, `12 rows`. */
export const many = (count: string | number | undefined, one: string, more: string) =>
  `${number(count)} ${Number(count) === 1 ? one : more}`

/** The suggestion when there is one, else the general advice. */
export const maybe = ({ suggestion }: IssueParams, otherwise: string) =>
  suggestion ? `Is ${q(suggestion)} meant? Correct it if so.` : otherwise

/** An area with its id and, where it is known, its name. */
export const theArea = ({ id, name }: IssueParams) =>
  `The area ${q(id)}${name === undefined || name === '' || name === id ? '' : ` (${quoted(name, '', '')})`}`
