import type { FindingPlace } from '../../domain/Finding.ts'
import type { Unit } from '../../domain/Indicator.ts'
import { looseForm } from '../../ingest/suggestName.ts'
import { choice, type Findings } from '../Findings.ts'
import type { IntakeContext } from '../IntakeContext.ts'
import type { FigureStore } from './FigureStore.ts'
import { indicatorIdOf, isGenericName, titleName, withoutUnit } from './indicatorName.ts'
import { sexOfWord } from './sexOf.ts'

interface NamesInput {
  readonly context: IntakeContext | null
  readonly findings: Findings
  readonly prefix: string
  readonly store: FigureStore
  readonly place: FindingPlace
  readonly title: string
  readonly file: string
  readonly sheetName: string
  readonly headings: readonly { readonly name: string; readonly unit: string }[]
  readonly hasIndicatorColumn: boolean
}

export interface NamedIndicator {
  readonly index: number
  readonly held: boolean
}

/** The indicators of one table: named by a cell, by the heading of the column or by the title, and by what divides them. */
export class IndicatorNames {
  readonly #made = new Map<string, NamedIndicator>()
  readonly #names: ReadonlySet<string>
  readonly #title: string

  constructor(readonly input: NamesInput) {
    this.#names = new Set(input.headings.map(({ name }) => name))
    this.#title = titleName(input.title)
  }

  /** The indicator of a figure; `held` while nobody has said what it is called. */
  indicator(
    heading: string,
    unit: string,
    cell: string,
    splits: readonly string[],
    columns: readonly { readonly name: string }[],
  ): NamedIndicator {
    const key = splits.length === 0 ? `${heading}\n${cell}` : [heading, cell, ...splits].join('\n')
    const made = this.#made.get(key)
    if (made) return made
    const { store, place, context, title } = this.input
    const base = this.#base(heading, cell)
    const parts = splits.filter((text, at) => text !== '' && !(sexOfWord(text) === 'total' && columns.length > at))
    const name = [base.name, ...parts].filter((text) => text !== '').join(', ')
    const known = context?.indicators.find(
      ({ id, name: own }) => id === (cell || name) || looseForm(own.sv) === looseForm(name) || own.sv === cell,
    )
    const id = known?.id ?? indicatorIdOf(name)
    const words = [unit, heading, cell, name, title]
    const index = store.indicator({
      id,
      name: known?.name.sv ?? withoutUnit(name),
      isKnown: known !== undefined,
      words,
      place,
      stated: (known?.unit as Unit | undefined) ?? null,
      source: '',
    })
    const indicator = { index, held: base.held }
    this.#made.set(key, indicator)
    return indicator
  }

  #base(heading: string, cell: string): { readonly name: string; readonly held: boolean } {
    const { hasIndicatorColumn } = this.input
    if (hasIndicatorColumn && cell !== '') {
      return { name: isGenericName(heading) || this.#names.size === 1 ? cell : `${cell}, ${heading}`, held: false }
    }
    if (!isGenericName(heading)) return { name: heading, held: false }
    if (!isGenericName(this.#title)) {
      const isOneOfSeveral = [...this.#names].filter((name) => name !== '').length > 1
      return {
        name: isOneOfSeveral && heading !== '' ? `${this.#title}, ${heading.toLowerCase()}` : this.#title,
        held: false,
      }
    }
    return this.#asked(heading)
  }

  #asked(heading: string): { readonly name: string; readonly held: boolean } {
    const { findings, prefix, place, file, sheetName, context } = this.input
    const stem = file
      .replace(/^.*[\\/]/, '')
      .replace(/\.\w+$/, '')
      .replace(/[_-]+/g, ' ')
      .trim()
    const offered = [sheetName, stem].filter((text) => /\p{L}{3}/u.test(text) && !isGenericName(text))
    const known = (context?.indicators ?? []).slice(0, 40).map(({ name }) => name.sv)
    const answer = findings.decide({
      id: `${prefix}indicator:${heading === '' ? '-' : indicatorIdOf(heading)}`,
      code: 'indicator',
      place,
      confidence: 0.3,
      best: null,
      values: { text: heading },
      choices: [...new Set([...offered, ...known])].map((text) => choice(text, { text })),
      accepts: (text) => /\p{L}/u.test(text) && text.length <= 120,
      isWritten: true,
    })
    return { name: answer ?? (heading === '' ? 'matt' : heading), held: answer === null }
  }
}
