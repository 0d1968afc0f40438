import type { AppState } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { textIn } from '../../domain/textIn.ts'
import { notInPackage } from '../../facts/figures/notInPackage.ts'
import { catalogue } from '../../words/catalogue.ts'
import { numberText } from '../../words/format.ts'
import { outputCatalogue } from '../../words/outputCatalogue.ts'
import { settingsCatalogue } from '../../words/settingsCatalogue.ts'

/** What a title or a unit line already says, and what changes only how it looks to one reader. */
const SAID_ELSEWHERE: readonly string[] = ['indicator', 'period', 'lang', 'theme']

export interface StampInput {
  readonly dataset: Dataset
  readonly state: AppState
  /** Of the application. */
  readonly version: string
  /** Keys and values of the view's address, in order: what differs from the package's own. */
  readonly address: readonly (readonly [string, string])[]
  /** The code that opens the view again. */
  readonly code: string
  /** Paper has no line to spare for the settings, and the code holds them. */
  readonly withoutSettings?: boolean
}

/**
 * Where a file comes from: first that its figures are made up, where they are; version of the application and of the
 * data; what the package does not have; the view and the settings that differ from the package's own, in words; the
 * code that opens the view again.
 */
export function takeAwayStamp({ dataset, state, version, address, code, withoutSettings }: StampInput): string[] {
  const words = catalogue(state.language).shell
  const own = outputCatalogue(state.language).takeAway.stamp
  const keyNames = new Map<string, string>(Object.entries(settingsCatalogue(state.language).address.correctionKeys))
  const nameOf = namesOf(dataset, state)
  const settings = address.flatMap(([key, value]) => {
    if (SAID_ELSEWHERE.includes(key)) return []
    if (key === 'view') return [words.views[state.view]]
    const parts = value.split(',').map((part) => valueName(key, part, state.language) ?? nameOf(part))
    return [`${keyNames.get(key) ?? key}: ${parts.join(', ')}`]
  })
  const drafted = notInPackage(dataset, state.language)
  return [
    ...(dataset.meta.synthetic ? [words.synthetic] : []),
    words.version(version, dataset.meta.vintage),
    ...drafted,
    ...(withoutSettings ? [] : [own.settings(settings.join('; '))]),
    own.code(code),
  ]
}

/** A value that only its key gives a meaning: the numbers and ways of a need index. Null for all others. */
function valueName(key: string, part: string, language: Language): string | null {
  const { scales, addings } = settingsCatalogue(language).needSettings
  if (key === 'design') return numberText(Number(part), 1, language)
  const names: Readonly<Record<string, string>> = key === 'scale' ? scales : key === 'adding' ? addings : {}
  return names[part] ?? null
}

/** Ids of the package and words of addresses as a reader knows them; what is unknown stays as it is. */
function namesOf(dataset: Dataset, { language }: AppState): (part: string) => string {
  const { map } = catalogue(language)
  const names = new Map<string, string>([
    ...Object.entries(map.modes),
    ...Object.entries(map.layouts),
    ...Object.entries(map.methods),
    ...Object.entries(settingsCatalogue(language).compare.tabs),
    ...Object.entries(settingsCatalogue(language).effort.tabs),
    ...dataset.meta.priorityAreas.map(({ id, name }): [string, string] => [id, name[language]]),
    ...dataset.areas.map(({ id, name }): [string, string] => [id, name]),
    ...dataset.groups.map(({ id, name }): [string, string] => [id, textIn(name, language)]),
    ...dataset.indicators.map(({ id, name }): [string, string] => [id, name[language]]),
    ...dataset.measures.map(({ id, title }): [string, string] => [id, textIn(title, language)]),
    ...dataset.needSpecs.map(({ id, name }): [string, string] => [id, name[language]]),
  ])
  return (part) => {
    const [id, ...rest] = part.split(':')
    const name = names.get(id!) ?? id!
    if (rest.length === 0) return name
    const weight = rest.join(':')
    // A weight with every decimal that it is counted with.
    const decimals = /^\d+(?:\.(\d+))?$/.exec(weight)?.[1]?.length ?? 0
    return `${name} ${decimals > 0 ? numberText(Number(weight), decimals, language) : weight}`
  }
}
