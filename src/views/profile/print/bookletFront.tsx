import type { AppState } from '../../../address/AppState.ts'
import { residentPeriod } from '../../../analysis/residentCounts.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { AreaShapes } from '../../../map/model/stage/areaShapes.ts'
import type { PrintPage, PrintSection } from '../../../output/print/PrintSection.ts'
import { stampOf } from '../../../output/takeAway/stampOf.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { numberText } from '../../../words/format.ts'
import { outputCatalogue } from '../../../words/outputCatalogue.ts'
import type { ProfileChooser } from '../model/profileChooser.ts'
import type { Landscapes } from '../model/profileLandscapes.ts'
import { BookletContents } from './BookletContents.tsx'
import { BookletCover } from './BookletCover.tsx'
import { contentsPortions } from './model/contentsPortions.ts'

export interface BookletFrontInput {
  readonly dataset: Dataset
  readonly state: AppState
  readonly chooser: ProfileChooser
  readonly landscapes: Landscapes
  readonly shapes: AreaShapes
  readonly language: Language
  /** The pages of the profiles, as they are laid out. */
  readonly pages: readonly PrintPage[]
}

/** Cover and contents; page numbers count these pages too. */
export function bookletFront(input: BookletFrontInput): PrintSection[] {
  const { dataset, state, chooser, language, pages } = input
  const words = outputCatalogue(language).print
  const portions = contentsPortions(chooser.sections)
  const before = 1 + portions.length
  const starts = new Map(
    pages.flatMap((page, at) => (page.first ? [[page.section.key, before + at + 1] as const] : [])),
  )
  const period = residentPeriod(dataset)
  const { municipalityName, vintage } = dataset.meta
  const shared = {
    kind: words.booklet,
    name: '',
    about: words.figuresFor(municipalityName && catalogue(language).shell.municipality(municipalityName), ''),
    stamp: stampOf(dataset, { ...state, profile: { ...state.profile, print: 'booklet' } }, { withoutSettings: true }),
  }
  const groups = chooser.sections.find(({ id }) => id === 'groups')?.choices.length ?? 0
  return [
    {
      ...shared,
      key: 'cover',
      about: vintage ? shared.about : '',
      blocks: [{ key: 'cover', gap: 0, node: <BookletCover {...input} groups={groups} /> }],
    },
    ...portions.map((portion, at) => ({
      ...shared,
      key: `contents-${at}`,
      blocks: [
        {
          key: 'contents',
          gap: 0,
          node: (
            <BookletContents
              title={at === 0 ? words.contents : ''}
              sections={portion.map((section) => ({
                title: section.title,
                entries: section.choices.flatMap((choice) => {
                  const start = starts.get(choice.key)
                  if (start === undefined) return []
                  const persons = period && choice.residents
                  return [
                    {
                      key: choice.key,
                      name: choice.name,
                      page: numberText(start, 0, language),
                      residents: persons ? catalogue(language).panel.residents(choice.residents, period) : '',
                    },
                  ]
                }),
              }))}
            />
          ),
        },
      ],
    })),
  ]
}
