import type { LocalText } from '../../domain/LocalText.ts'
import { looseForm, suggestName } from '../suggestName.ts'

/** Finds records by id or by name in any language, whatever case and spaces. The first of two with one name is found. */
export class NameIndex {
  readonly #byName = new Map<string, { readonly id: string; readonly name: string }>()
  readonly #names: readonly string[]

  constructor(records: readonly { readonly id: string; readonly name: LocalText }[]) {
    this.#names = records.map(({ name }) => name.sv)
    for (const { id, name } of records) {
      for (const form of [id, ...Object.values(name)].map(looseForm))
        if (form !== '' && !this.#byName.has(form)) this.#byName.set(form, { id, name: name.sv })
    }
  }

  find(text: string): { readonly id: string; readonly name: string } | null {
    return this.#byName.get(looseForm(text)) ?? null
  }

  /** The one Swedish name within two letters; empty without one. */
  suggest(text: string): string {
    return suggestName(text, this.#names) ?? ''
  }
}
