import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import type { Measure } from '../../../../domain/Measure.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { listText, numberText } from '../../../../words/format.ts'
import { planCatalogue } from '../../words/planCatalogue.ts'

export type Part = 'owner' | 'partner'

export interface OrganisationRow {
  readonly measureId: string
  readonly title: string
  /** By organisation as in `organisations`; null where it takes no part. */
  readonly parts: readonly (Part | null)[]
}

export interface OrganisationView {
  readonly sentence: string
  /** The one that most measures name first. */
  readonly organisations: readonly { readonly name: string; readonly text: string }[]
  readonly rows: readonly OrganisationRow[]
  /** What hangs on one: in sentences. */
  readonly singles: readonly string[]
  /** Where several meet: in sentences. */
  readonly overlaps: readonly string[]
}

/**
 * Who answers for each measure and who takes part, as `owner` and `partners` name them: names between semicolons, the same
 * whatever their capitals. What is not stated stays so; nobody is taken to be somebody else.
 */
export function organisationView(
  { meta }: Pick<Dataset, 'meta'>,
  measures: readonly Measure[],
  language: Language,
): OrganisationView {
  const words = planCatalogue(language).planOrganisation
  const named = measures.map((measure) => ({ measure, parts: partsOf(measure) }))
  const names = new Map<string, string>()
  for (const { parts } of named) for (const [key, { name }] of parts) if (!names.has(key)) names.set(key, name)
  const of = (key: string) => named.filter(({ parts }) => parts.has(key))
  const keys = [...names.keys()].sort(
    (a, b) => of(b).length - of(a).length || names.get(a)!.localeCompare(names.get(b)!, language),
  )
  const title = ({ title: text }: Measure) => textIn(text, language)
  const posts = (list: readonly Measure[]) => list.reduce((sum, { fte }) => sum + (fte ?? 0), 0)
  const number = (value: number) => numberText(value, Number.isInteger(value) ? 0 : 1, language)
  const organisations = keys.map((key) => {
    const own = of(key)
    const owned = own.filter(({ parts }) => parts.get(key)!.part === 'owner').map(({ measure }) => measure)
    const stated = owned.filter(({ fte }) => fte !== null)
    const load = stated.length === 0 ? '' : words.posts(number(posts(stated)), stated.length)
    return {
      name: names.get(key)!,
      text: [words.parts(owned.length, own.length - owned.length), load].filter(Boolean).join('; '),
    }
  })
  const alone = named.filter(({ parts }) => parts.size === 1)
  const singles = [
    ...keys.flatMap((key) => {
      const list = alone.filter(({ parts }) => parts.has(key)).map(({ measure }) => measure)
      if (list.length === 0) return []
      const stated = list.filter(({ fte }) => fte !== null)
      const posted = stated.length === list.length ? words.onPosts(number(posts(stated)), list.length) : ''
      return [words.single(list.length, names.get(key)!, listText(list.map(title), language), posted)]
    }),
    ...lacking(
      named.filter(({ parts }) => parts.size === 0).map(({ measure }) => title(measure)),
      words.nobody,
      language,
    ),
    ...lacking(
      named
        .filter(({ parts }) => parts.size > 0 && ![...parts.values()].some(({ part }) => part === 'owner'))
        .map(({ measure }) => title(measure)),
      words.noOwner,
      language,
    ),
  ]
  const overlaps = meta.priorityAreas.flatMap(({ id, name }) => {
    const own = named.filter(({ measure }) => measure.priorityAreas.includes(id))
    const involved = keys.filter((key) => own.some(({ parts }) => parts.has(key)))
    if (involved.length < 2) return []
    return [
      words.overlap(
        textIn(name, language),
        own.length,
        listText(
          involved.map((key) => names.get(key)!),
          language,
        ),
      ),
    ]
  })
  return {
    sentence: words.finding(measures.length, keys.length, named.filter(({ parts }) => parts.size === 0).length),
    organisations,
    rows: named.map(({ measure, parts }) => ({
      measureId: measure.id,
      title: title(measure),
      parts: keys.map((key) => parts.get(key)?.part ?? null),
    })),
    singles,
    overlaps,
  }
}

function lacking(
  titles: readonly string[],
  say: (count: number, titles: string) => string,
  language: Language,
): string[] {
  return titles.length === 0 ? [] : [say(titles.length, listText(titles, language))]
}

/** What a decision says before a party that is only an example: no part of its name. The register keeps the words. */
const FOR_EXAMPLE = /^(?:exempelvis|till exempel|t\.\s?ex\.|bland annat|bl\.\s?a\.)\s+/i

/** Whoever is named by a measure, by name in small letters. One named twice answers for it. */
function partsOf({ owner, partners }: Measure): Map<string, { readonly name: string; readonly part: Part }> {
  const parts = new Map<string, { readonly name: string; readonly part: Part }>()
  const add = (text: string | null, part: Part): void => {
    for (const name of (text ?? '').split(';').map((each) => each.trim().replace(FOR_EXAMPLE, ''))) {
      const key = name.toLowerCase()
      if (name !== '' && !parts.has(key)) parts.set(key, { name, part })
    }
  }
  add(owner, 'owner')
  add(partners, 'partner')
  return parts
}
