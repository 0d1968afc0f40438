import { residentCounts } from '../../../analysis/residentCounts.ts'
import type { AreaKind } from '../../../domain/Area.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { textIn } from '../../../domain/textIn.ts'
import { cellText } from '../../../facts/figures/figureText.ts'
import { summarySentence } from '../../../facts/figures/summarySentence.ts'
import { targetedCounts } from '../../../facts/measures/measureView.ts'
import { collator, numberText } from '../../../words/format.ts'
import { profileCatalogue } from '../../../words/profileCatalogue.ts'
import { indicatorBoard, placeOn } from './indicatorBoards.ts'
import { profileSubject } from './ProfileSubject.ts'
import { summaryIndicators } from './profileSummary.ts'

/** An area or a group to choose, with the few facts that tell it from others. */
export interface ProfileChoice {
  readonly key: string
  readonly name: string
  /** Position in the dataset; -1 for a group. */
  readonly areaAt: number
  readonly residents: string
  readonly value: string
  /** Along the strip of the indicator shown, 0-1; one per member. */
  readonly marks: readonly number[]
  readonly verdict: string
  readonly measures: number
  /** Why a group cannot be opened; empty when it can. */
  readonly refused: string
}

export interface ChoiceSection {
  readonly id: string
  readonly title: string
  readonly choices: readonly ProfileChoice[]
}

export interface ProfileChooser {
  readonly sections: readonly ChoiceSection[]
  /** All that can be opened, in order: what previous and next walk through. */
  readonly keys: readonly string[]
  /** What the map says of that indicator; empty without any. */
  readonly finding: string
  /** Name and period of the indicator shown; empty without any. */
  readonly indicator: string
  readonly all: readonly number[]
  readonly municipality: number | null
}

const KINDS: readonly AreaKind[] = ['tatort', 'ort', 'landsbygd', 'annat']

/** Areas by kind and then the named groups, each in order of name, with the first indicator of the profiles. */
export function profileChooser(dataset: Dataset, language: Language): ProfileChooser {
  const words = profileCatalogue(language).profilePage
  const board = indicatorBoard(dataset, summaryIndicators(dataset)[0] ?? '')
  const residents = residentCounts(dataset)
  const measures = targetedCounts(dataset, null)
  const order = collator(language)
  const choices = dataset.areas.map(({ id, name }, areaAt): ProfileChoice => {
    const figure = board?.figures.figures[areaAt]
    const persons = residents[areaAt]!
    return {
      key: id,
      name,
      areaAt,
      measures: measures[areaAt]!,
      refused: '',
      residents: Number.isFinite(persons) ? numberText(persons, 0, language) : '',
      value: board && figure ? cellText(figure.cell, board.indicator, language) : '',
      marks: board && figure?.cell.kind === 'value' ? [placeOn(board, figure.cell.value)] : [],
      verdict: figure && board?.figures.municipality ? words.verdicts[figure.comparison] : '',
    }
  })
  const { lens } = dataset.meta
  const titleOf = (kind: AreaKind) => (lens?.kind === kind ? textIn(lens.name, language) : words.kinds[kind])
  const sections = KINDS.map((kind) => ({
    id: kind as string,
    title: titleOf(kind),
    choices: choices
      .filter(({ areaAt }) => dataset.areas[areaAt]!.kind === kind)
      .sort((a, b) => order.compare(a.name, b.name)),
  }))
  const groups = dataset.groups.map((group): ProfileChoice => {
    const found = profileSubject(dataset, group.id, language)
    const members = choices.filter(({ key }) => group.areaIds.includes(key))
    const persons = members.reduce((sum, { areaAt }) => sum + residents[areaAt]!, 0)
    return {
      key: group.id,
      name: textIn(group.name, language),
      areaAt: -1,
      value: '',
      verdict: '',
      residents: Number.isFinite(persons) ? numberText(persons, 0, language) : '',
      marks: members.flatMap(({ marks }) => marks),
      measures: dataset.measures.filter(({ id }) =>
        dataset.measureAreas.some(
          (link) => link.measureId === id && link.role === 'serves' && group.areaIds.includes(link.areaId),
        ),
      ).length,
      refused: found?.kind === 'refused' ? found.sentence : '',
    }
  })
  const shown = [...sections, { id: 'groups', title: words.groups, choices: groups }].filter(
    (section) => section.choices.length > 0,
  )
  const reference = board?.figures.municipality
  return {
    sections: shown,
    keys: shown.flatMap((section) => section.choices.filter(({ refused }) => refused === '').map(({ key }) => key)),
    finding: board ? summarySentence(dataset, board.figures, language) : '',
    indicator: board ? words.indexIndicator(textIn(board.indicator.name, language), board.period) : '',
    all: choices.flatMap(({ marks }) => marks),
    municipality: board && reference && board.indicator.unit !== 'count' ? placeOn(board, reference.value) : null,
  }
}

/** The key before or after, round the ends; the first one when the present key is not in the list. */
export function neighbourKey(keys: readonly string[], key: string, step: 1 | -1): string | null {
  if (keys.length === 0) return null
  const at = keys.indexOf(key)
  return keys[at < 0 ? 0 : (at + step + keys.length) % keys.length] ?? null
}

/** Choices whose name holds every word of the query, whatever the case. */
export function matchingSections(sections: readonly ChoiceSection[], query: string): ChoiceSection[] {
  const words = query.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean)
  return sections
    .map((section) => ({
      ...section,
      choices: section.choices.filter(({ name }) => {
        const text = name.normalize('NFC').toLowerCase()
        return words.every((word) => text.includes(word))
      }),
    }))
    .filter(({ choices }) => choices.length > 0)
}
