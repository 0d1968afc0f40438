import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Issue } from '../../../../domain/Issue.ts'
import { periodsOf } from '../../../../domain/lookups.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { caveatText } from '../../../../facts/figures/caveatText.ts'
import { priorityGaps } from '../../../../facts/figures/priorityGaps.ts'
import { dateText, listText, numberText } from '../../../../words/format.ts'
import { knownAreas } from '../../model/dataRoom.ts'
import { aboutCatalogue } from '../../words/aboutCatalogue.ts'
import type { AboutText } from './AboutPart.ts'
import { type AboutInput, aboutText, contactOf, said, section } from './aboutText.ts'

export interface QualityInput extends Pick<AboutInput, 'language'> {
  readonly dataset: Dataset
  readonly issues: readonly Issue[]
}

/** What the figures rest on, what they do not know, what is wrong with them, and whom to tell: one page to hand out. */
export function qualityText({ dataset, issues, language }: QualityInput): AboutText {
  const { quality: words } = aboutCatalogue(language)
  const { meta, indicators, areas } = dataset
  const count = (number: number) => numberText(number, 0, language)
  const withFigures = indicators.filter(({ id }) => periodsOf(dataset, id).length > 0)
  const named = (indicator: (typeof indicators)[number]) => textIn(indicator.name, language)
  const gaps = priorityGaps(dataset).map((gap) => textIn(gap.name, language))
  const newest = grouped(withFigures, ({ id }) => periodsOf(dataset, id).at(-1)!)
  const number = (severity: Issue['severity']) => count(issues.filter((issue) => issue.severity === severity).length)
  const faults = meta.service.knownFaults.map((text) => textIn(text, language))
  const contact = contactOf({ meta, language })
  return aboutText(words.heading, [
    section('basis', words.basisTitle, {
      lines: [
        said(words.basis(count(withFigures.length), count(areas.length), dateText(meta.vintage, language))),
        said(words.doubt),
      ],
      lists: [
        { title: words.sourcesTitle, items: meta.sources.map(({ title }) => title) },
        {
          title: words.agesTitle,
          items: [...newest]
            .sort(([a], [b]) => (a < b ? 1 : -1))
            .map(([period, of]) => words.ages(period, of.map(named).join('; '))),
        },
      ],
    }),
    section('limits', words.limitsTitle, {
      lines: [
        said(words.areasNotPeople),
        said(words.notCauses),
        ...(gaps.length > 0 ? [said(words.gaps(listText(gaps, language)))] : []),
        said(words.hidden),
      ],
      lists: [
        {
          title: words.partialTitle,
          items: withFigures.flatMap((indicator) => {
            const known = knownAreas(dataset, indicator.id)
            return known < areas.length ? [words.partial(named(indicator), count(known), count(areas.length))] : []
          }),
        },
        {
          title: words.breaksTitle,
          items: withFigures.flatMap((indicator) =>
            indicator.seriesBreaks.length > 0
              ? [words.breaks(named(indicator), listText(indicator.seriesBreaks, language))]
              : [],
          ),
        },
        {
          title: words.caveatsTitle,
          items: [...grouped(withFigures, (indicator) => caveatText(indicator, language))].flatMap(([caveat, of]) =>
            caveat ? [words.caveat(of.map(named).join('; '), caveat)] : [],
          ),
        },
      ],
    }),
    section('faults', words.faultsTitle, {
      lines: [
        ...(faults.length === 0 ? [said(words.noFaults)] : faults.map(said)),
        said(words.issues(number('error'), number('warning'))),
      ],
    }),
    section('report', words.reportTitle, { ...contact, lines: [said(words.report), ...contact.lines] }),
  ])
}

/** What has a text in common, in the order of the first of each. */
function grouped<T>(all: readonly T[], textOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(textOf(one), [...(groups.get(textOf(one)) ?? []), one])
  return groups
}
