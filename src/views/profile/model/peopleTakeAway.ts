import type { AgePyramidView } from '../../../charts/model/agePyramidView.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { textIn } from '../../../domain/textIn.ts'
import type { TakeAway } from '../../../output/model/TakeAway.ts'
import { profileCatalogue } from '../../../words/profileCatalogue.ts'
import type { ProfileSubject } from './ProfileSubject.ts'
import type { PopulationChange } from './populationChange.ts'
import type { CompositionView } from './profileComposition.ts'

interface Around {
  readonly dataset: Dataset
  readonly subject: ProfileSubject
  readonly stamp: readonly string[]
  readonly language: Language
}

/** Residents over the years, with a line that a presentation program can draw. */
export function populationTakeAway(population: PopulationChange, around: Around): TakeAway {
  const { indicator, points, sentence } = population
  const words = profileCatalogue(around.language).profileTakeAway
  const name = textIn(indicator.name, around.language)
  return {
    ...aroundOf(around),
    fileName: `${words.populationFile}-${around.subject.key.replaceAll(',', '-')}`,
    title: `${around.subject.name}: ${name}`,
    finding: sentence,
    unit: textIn(indicator.description, around.language),
    caveats: [textIn(indicator.caveat, around.language)].filter((text) => text !== ''),
    table: {
      columns: [
        { heading: words.period, kind: 'text' },
        { heading: name, kind: 'number', decimals: 0 },
      ],
      rows: points.map(({ period, persons }) => [period, persons]),
    },
    chart: {
      kind: 'lines',
      categories: points.map(({ period }) => period),
      decimals: 0,
      yTitle: name,
      series: [{ name: around.subject.name, values: points.map(({ persons }) => persons) }],
    },
  }
}

/** Ages as the table beside the pyramid has them. */
export function ageTakeAway(view: AgePyramidView, around: Around): TakeAway {
  const words = profileCatalogue(around.language).profileTakeAway
  return {
    ...aroundOf(around),
    fileName: `${words.ageFile}-${around.subject.key.replaceAll(',', '-')}`,
    title: view.table.caption,
    finding: view.summary,
    unit: words.shareOfAll(view.period),
    caveats: [],
    suppression: view.note === '' ? null : view.note,
    table: {
      columns: view.table.columns.map(({ title }) => ({ heading: title, kind: 'text' as const })),
      rows: view.table.rows.map(({ cells }) => [...cells]),
    },
  }
}

/** The parts of a whole for the subject and the municipality. */
export function compositionTakeAway(view: CompositionView, around: Around): TakeAway {
  const words = profileCatalogue(around.language).profileTakeAway
  return {
    ...aroundOf(around),
    fileName: `${view.id}-${around.subject.key.replaceAll(',', '-')}`,
    title: `${around.subject.name}: ${view.title}`,
    finding: view.summary,
    unit: view.caption,
    caveats: [],
    table: {
      columns: [
        { heading: words.part, kind: 'text' },
        { heading: around.subject.name, kind: 'text' },
        { heading: words.municipality, kind: 'text' },
      ],
      rows: view.rows.map(({ name, own, municipality }) => [name, own, municipality]),
    },
  }
}

function aroundOf({ dataset, stamp, language }: Around): Pick<TakeAway, 'source' | 'stamp' | 'suppression'> {
  return { source: textIn(dataset.meta.attribution, language), stamp, suppression: null }
}
