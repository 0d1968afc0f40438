import type { PackageChange } from '../../../../analysis/packageChanges.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Indicator } from '../../../../domain/Indicator.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { catalogue } from '../../../../words/catalogue.ts'
import { collator, listText, valueText } from '../../../../words/format.ts'
import { numberText } from '../../../../words/numberText.ts'
import { dataCatalogue } from '../../words/dataCatalogue.ts'
import { subjectCatalogue } from '../../words/subjectCatalogue.ts'
import { fieldWords } from './fieldWords.ts'

/** One thing that differs, in words. */
export interface ChangeLine {
  readonly key: string
  readonly kind: PackageChange['kind']
  readonly where: string
  readonly period: string
  /** Empty where it was not, or is no more. */
  readonly was: string
  readonly is: string
  /** What is to be said beside, as the reasons of a verdict. */
  readonly note: string
}

export interface ChangeGroup {
  readonly id: string
  readonly title: string
  /** `3 nya, 2 ändrade`. */
  readonly counts: string
  readonly lines: readonly ChangeLine[]
}

export interface ChangeSection {
  readonly id: PackageChange['of']
  readonly title: string
  readonly note: string
  readonly counts: string
  readonly groups: readonly ChangeGroup[]
}

/** What matters first: what is asked about areas, then what is done, then what it rests on. */
const ORDER = ['verdict', 'measure', 'indicator', 'figure', 'reference', 'area'] as const

/** What differs between two editions of a package as a page: by kind, and in it by indicator, measure or prioritised area. */
export function changesView(
  changes: readonly PackageChange[],
  before: Dataset,
  after: Dataset,
  language: Language,
): readonly ChangeSection[] {
  const words = dataCatalogue(language).changes
  const names = new Names(before, after, language)
  return ORDER.flatMap((of): ChangeSection[] => {
    const own = changes.filter((change) => change.of === of)
    if (own.length === 0) return []
    const lines =
      of === 'figure' ? figureLines(own, names, language) : own.map((change) => lineOf(change, names, language))
    const groups = groupsOf(lines, language)
    const all = groups.flatMap((group) => group.lines)
    return [
      {
        id: of,
        title: words.sections[of],
        note: of === 'verdict' ? words.verdictNote : '',
        counts: countsText(all, language),
        groups,
      },
    ]
  })
}

interface Placed {
  /** Id and name of what the line stands under. */
  readonly group: readonly [id: string, title: string]
  readonly line: ChangeLine
}

function groupsOf(placed: readonly Placed[], language: Language): ChangeGroup[] {
  const groups = new Map<string, { title: string; lines: ChangeLine[] }>()
  for (const { group, line } of placed) {
    const [id, title] = group
    const own = groups.get(id) ?? { title, lines: [] }
    groups.set(id, own)
    own.lines.push(line)
  }
  const { compare } = collator(language)
  return [...groups]
    .map(([id, { title, lines }]) => ({
      id,
      title,
      counts: countsText(lines, language),
      lines: lines.sort((a, b) => compare(b.period, a.period) || compare(a.where, b.where)),
    }))
    .sort((a, b) => compare(a.title, b.title))
}

/** How many are new, changed and gone, in words. */
export function countsText(lines: readonly ChangeLine[], language: Language): string {
  const { counts } = dataCatalogue(language).changes
  const parts = (['new', 'changed', 'gone'] as const).flatMap((kind) => {
    const count = lines.filter((line) => line.kind === kind).length
    return count === 0 ? [] : [counts[kind](numberText(count, 0, language), count === 1)]
  })
  return listText(parts, language)
}

/** Names of what changes are about; of what is gone, from the edition that had it. */
class Names {
  readonly #areas: ReadonlyMap<string, string>
  readonly #indicators: ReadonlyMap<string, Indicator>
  readonly #measures: ReadonlyMap<string, string>
  readonly #priorities: ReadonlyMap<string, string>

  constructor(before: Dataset, after: Dataset, language: Language) {
    const both = [before, after]
    this.#areas = new Map(both.flatMap(({ areas }) => areas.map(({ id, name }) => [id, name] as const)))
    this.#indicators = new Map(both.flatMap(({ indicators }) => indicators.map((each) => [each.id, each] as const)))
    this.#measures = new Map(
      both.flatMap(({ measures }) => measures.map(({ id, title }) => [id, textIn(title, language)] as const)),
    )
    this.#priorities = new Map(
      both.flatMap(({ meta }) => meta.priorityAreas.map(({ id, name }) => [id, textIn(name, language)] as const)),
    )
  }

  indicator = (id: string | null): Indicator | null => this.#indicators.get(id ?? '') ?? null
  area = (id: string | null): string => this.#areas.get(id ?? '') ?? id ?? ''
  measure = (id: string | null): string => this.#measures.get(id ?? '') ?? id ?? ''
  priority = (id: string | null): string => this.#priorities.get(id ?? '') ?? id ?? ''
}

const keyOf = (change: PackageChange): string =>
  JSON.stringify([change.of, change.area, change.indicator, change.period, change.sex, change.measure, change.field])

function lineOf(change: PackageChange, names: Names, language: Language): Placed {
  const { kind, of, area, indicator, period, measure, field, was, is, why } = change
  const words = dataCatalogue(language).changes
  const base = { key: keyOf(change), kind, period: period ?? '', note: '' }
  const said = (value: PackageChange['was']): string => (value === null ? '' : String(value))
  if (of === 'verdict') {
    const { verdicts } = subjectCatalogue(language).needEffort
    const verdict = (value: PackageChange['was']): string =>
      value === null ? '' : verdicts[value as keyof typeof verdicts]
    const line = { ...base, where: names.area(area), was: verdict(was), is: verdict(is), note: whyText(why, language) }
    return { group: [indicator ?? '', names.priority(indicator)], line }
  }
  if (of === 'measure') {
    const where = field === null ? words.kinds[kind] : fieldWords(field, language)
    const value = (given: PackageChange['was']): string => measureText(field, given, names, language)
    return { group: [measure ?? '', names.measure(measure)], line: { ...base, where, was: value(was), is: value(is) } }
  }
  if (of === 'reference') {
    const known = names.indicator(indicator)
    const [level = '', code = ''] = (area ?? '').split(' ')
    const place = words.place[level as keyof typeof words.place] ?? level
    const figure = (value: PackageChange['was']): string => figureOf(value, known, language)
    const where = level === 'group' || level === 'county' ? `${place} ${code}` : place
    return {
      group: [indicator ?? '', known ? textIn(known.name, language) : (indicator ?? '')],
      line: { ...base, where, was: figure(was), is: figure(is) },
    }
  }
  const known = of === 'indicator' ? names.indicator(indicator) : null
  const name = known ? textIn(known.name, language) : names.area(area)
  return { group: [of, ''], line: { ...base, where: name, was: said(was), is: said(is) } }
}

/** The statements of each figure as one line: its value, or why there is none; else what it rests on. */
function figureLines(changes: readonly PackageChange[], names: Names, language: Language): Placed[] {
  const cells = new Map<string, PackageChange[]>()
  for (const change of changes) {
    const key = JSON.stringify([change.area, change.indicator, change.period, change.sex])
    const parts = cells.get(key)
    if (parts) parts.push(change)
    else cells.set(key, [change])
  }
  const words = dataCatalogue(language).changes
  const { missingReasons } = catalogue(language).map
  return [...cells].map(([key, parts]): Placed => {
    const { area, indicator, period, sex } = parts[0]!
    const known = names.indicator(indicator)
    const partOf = (field: string) => parts.find((part) => part.field === field)
    const [value, status, n] = [partOf('value'), partOf('status'), partOf('n')]
    const reason = (word: PackageChange['was'] | undefined): string =>
      missingReasons[word as keyof typeof missingReasons] ?? ''
    const told = (side: 'was' | 'is'): string =>
      figureOf(value?.[side] ?? null, known, language) || reason(status?.[side])
    const number = (count: PackageChange['was']): string =>
      typeof count === 'number' ? numberText(count, 0, language) : words.unknown
    const kinds = new Set(parts.map(({ kind }) => kind))
    const sexText = sex === null || sex === 'total' ? '' : `, ${words.sexes[sex as keyof typeof words.sexes]}`
    return {
      group: [indicator ?? '', known ? textIn(known.name, language) : (indicator ?? '')],
      line: {
        key,
        // A figure where the edition before said why there was none has changed; one without a word of it is new.
        kind: kinds.size === 1 ? parts[0]!.kind : 'changed',
        where: `${names.area(area)}${sexText}`,
        period: period ?? '',
        was: told('was'),
        is: told('is'),
        note: n && n.kind === 'changed' ? words.basis(number(n.was), number(n.is)) : '',
      },
    }
  })
}

function figureOf(value: PackageChange['was'], indicator: Indicator | null, language: Language): string {
  if (typeof value !== 'number') return ''
  return indicator ? valueText(value, indicator.unit, indicator.decimals, language) : String(value)
}

function whyText(why: string | null, language: Language): string {
  if (why === null) return ''
  const words = dataCatalogue(language).changes
  const [was = '', is = ''] = why
    .split(' -> ')
    .map((reason) => words.reasons[reason as keyof typeof words.reasons] ?? words.reasons.other)
  return words.why(was, is)
}

/** What a field of a measure holds, as a reader would say it. */
function measureText(field: string | null, given: PackageChange['was'], names: Names, language: Language): string {
  if (given === null || given === '') return field === null ? '' : dataCatalogue(language).changes.unknown
  if (typeof given === 'number') return numberText(given, Number.isInteger(given) ? 0 : 2, language)
  const { choices } = subjectCatalogue(language).measureForm
  const own = field !== null && Object.hasOwn(choices, field) ? choices[field as keyof typeof choices] : {}
  if (Object.hasOwn(own, given as string)) return (own as Readonly<Record<string, string>>)[given as string]!
  return plainText(String(given), names, language, field)
}

/** Texts by language, lists and links from the JSON that a row of changes has them in. */
function plainText(given: string, names: Names, language: Language, field: string | null): string {
  if (!/^[[{]/.test(given)) return given
  try {
    const value: unknown = JSON.parse(given)
    if (field === 'areas') return linksText(value as readonly Readonly<Record<string, unknown>>[], names, language)
    if (Array.isArray(value))
      return value.length === 0
        ? dataCatalogue(language).changes.unknown
        : listText(
            value.map((part) => itemText(part, names, language)),
            language,
          )
    const text = (value as Readonly<Record<string, unknown>>)[language]
    return typeof text === 'string' ? text || dataCatalogue(language).changes.unknown : given
  } catch {
    return given
  }
}

function itemText(part: unknown, names: Names, language: Language): string {
  if (typeof part !== 'object' || part === null) {
    const known = names.indicator(String(part))
    return known ? textIn(known.name, language) : names.priority(String(part))
  }
  const { name, sharePercent } = part as { readonly name?: unknown; readonly sharePercent?: unknown }
  const share =
    typeof sharePercent === 'number'
      ? valueText(sharePercent, 'percent', Number.isInteger(sharePercent) ? 0 : 1, language)
      : null
  return [name, share].filter((text) => text !== null).join(' ')
}

function linksText(links: readonly Readonly<Record<string, unknown>>[], names: Names, language: Language): string {
  const served = links.filter(({ role }) => role === 'serves').map(({ areaId }) => names.area(String(areaId)))
  if (served.length > 0) return listText([...new Set(served)], language)
  return dataCatalogue(language).changes.links(links.length)
}
