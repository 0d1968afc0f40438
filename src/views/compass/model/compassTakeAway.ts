import { residentCounts } from '../../../analysis/residentCounts.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { areaName } from '../../../domain/lookups.ts'
import type { TakeAway, TakeAwayCell } from '../../../output/model/TakeAway.ts'
import { compassCatalogue } from '../../../words/compassCatalogue.ts'
import { compassProvenance } from './compassProvenance.ts'
import { compassTable } from './compassTable.ts'
import type { CompassView } from './compassView.ts'

export interface CompassTakeAwayInput {
  readonly dataset: Dataset
  readonly view: CompassView
  readonly language: Language
  /** Where it comes from, finished (`takeAwayStamp`). */
  readonly stamp: readonly string[]
}

/** The compass as it leaves the application: how far it can be believed, and where every area lies, in true places. */
export function compassTakeAway({ dataset, view, language, stamp }: CompassTakeAwayInput): TakeAway {
  const words = compassCatalogue(language)
  const { columns } = words.compassPanel.table
  const texts = compassTable(dataset, view.fit, view.landscapes, language)
  const placed = new Map(view.fit.placement.placed.map((area) => [area.areaId, area]))
  const residents = residentCounts(dataset)
  const unplaced = { missing: words.compass.mode.unplaced }
  const known = (value: number | null | undefined): TakeAwayCell =>
    value === null || value === undefined || !Number.isFinite(value) ? unplaced : value
  const { caveats, frameStamp } = compassProvenance(dataset, view, language)
  return {
    fileName: ['kompass', ...view.fit.frame.indicators.map(({ id }) => id).slice(0, 2)].join('-'),
    title: `${view.title}. ${dataset.meta.title[language]}`,
    finding: view.quality.sentence,
    unit: view.subtitle,
    source: dataset.meta.attribution[language],
    caveats,
    suppression: null,
    stamp: [...stamp, frameStamp],
    table: {
      columns: [
        { heading: 'id', kind: 'text', onSlide: 'never' },
        { heading: columns.area, kind: 'text' },
        { heading: columns.landscape, kind: 'text' },
        { heading: columns.x, kind: 'number', decimals: 2 },
        { heading: columns.y, kind: 'number', decimals: 2 },
        { heading: `${columns.seen} (%)`, kind: 'number', decimals: 0 },
        { heading: columns.margin, kind: 'number', decimals: 2 },
        { heading: columns.population, kind: 'number', decimals: 0 },
        { heading: columns.note, kind: 'text' },
      ],
      rows: texts.rows.map((row) => {
        const own = placed.get(row.areaId)
        const landscape = row.group === null ? null : view.landscapes[row.group]
        return [
          row.areaId,
          row.name,
          landscape ? `${landscape.number}. ${landscape.name}` : unplaced,
          known(own?.x),
          known(own?.y),
          known(own?.cos2 === null ? null : own && own.cos2 * 100),
          known(own?.margin),
          Number.isFinite(residents[row.areaAt]) ? residents[row.areaAt]! : { missing: '–' },
          row.cells.at(-1) ?? '',
        ]
      }),
    },
  }
}

/** The landscapes as a table: number, description, areas, residents, stability. */
export function landscapesTakeAway(input: CompassTakeAwayInput): TakeAway {
  const { dataset, view, language } = input
  const words = compassCatalogue(language)
  const whole = compassTakeAway(input)
  const nameOf = (id: string): string => areaName(dataset, id)
  return {
    ...whole,
    fileName: `${whole.fileName}-landskap`,
    title: view.landscapesText,
    table: {
      columns: [
        { heading: words.compassPanel.table.columns.landscape, kind: 'text' },
        { heading: words.compass.numbered, kind: 'text' },
        { heading: words.compassPanel.table.columns.area, kind: 'text' },
        { heading: words.compass.residents, kind: 'text' },
        { heading: words.compass.stability, kind: 'text' },
      ],
      rows: view.landscapes.map((row) => [
        row.number,
        row.name,
        row.memberIds.map(nameOf).join(', '),
        row.residents,
        row.stability,
      ]),
    },
  }
}
