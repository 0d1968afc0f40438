import type { Dataset } from '../domain/Dataset.ts'
import { addressWords } from '../i18n/addressWords.ts'
import { catalogue } from '../i18n/catalogue.ts'
import { compareWords } from '../i18n/compareWords.ts'
import { effortWords } from '../i18n/effortWords.ts'
import { takeAwayWords } from '../i18n/takeAwayWords.ts'
import type { AppState } from '../state/AppState.ts'
import { textIn } from './measureView.ts'

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
}

/**
 * Where a file comes from: version of the application and of the data; the view and the settings that differ from the
 * package's own, in words; whether the measures are a draft; the code that opens the view again.
 */
export function takeAwayStamp({ dataset, state, version, address, code }: StampInput): string[] {
  const words = catalogue(state.lang).shell
  const own = takeAwayWords[state.lang].stamp
  const keyNames = new Map<string, string>(Object.entries(addressWords[state.lang].correctionKeys))
  const nameOf = namesOf(dataset, state)
  const settings = address.flatMap(([key, value]) => {
    if (SAID_ELSEWHERE.includes(key)) return []
    if (key === 'view') return [words.views[state.view]]
    return [`${keyNames.get(key) ?? key}: ${value.split(',').map(nameOf).join(', ')}`]
  })
  const { draft } = dataset
  const drafted = draft ? [words.draft.notice(draft.name, draft.changes)] : []
  return [words.version(version, dataset.meta.vintage), ...drafted, own.settings(settings.join('; ')), own.code(code)]
}

/** Ids of the package and words of addresses as a reader knows them; what is unknown stays as it is. */
function namesOf(dataset: Dataset, { lang }: AppState): (part: string) => string {
  const { map } = catalogue(lang)
  const names = new Map<string, string>([
    ...Object.entries(map.modes),
    ...Object.entries(map.layouts),
    ...Object.entries(map.methods),
    ...Object.entries(compareWords[lang].tabs),
    ...Object.entries(effortWords[lang].tabs),
    ...dataset.meta.priorityAreas.map(({ id, name }): [string, string] => [id, name[lang]]),
    ...dataset.areas.map(({ id, name }): [string, string] => [id, name]),
    ...dataset.groups.map(({ id, name }): [string, string] => [id, textIn(name, lang)]),
    ...dataset.indicators.map(({ id, name }): [string, string] => [id, name[lang]]),
    ...dataset.measures.map(({ id, title }): [string, string] => [id, textIn(title, lang)]),
    ...dataset.needSpecs.map(({ id, name }): [string, string] => [id, name[lang]]),
  ])
  return (part) => {
    const [id, ...rest] = part.split(':')
    const name = names.get(id!) ?? id!
    return rest.length > 0 ? `${name} ${rest.join(':')}` : name
  }
}
