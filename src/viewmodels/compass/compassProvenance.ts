import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { compassCatalogue } from '../../i18n/compassCatalogue.ts'
import type { CompassView } from './compassView.ts'
import { indicatorOf } from './indicatorTexts.ts'

export interface ProvenanceStamp {
  readonly language: Language
  /** Of the application. */
  readonly version: string
}

/** What every file with the compass in it says: title, finding, quality, indicators, years, source and stamp. */
export function compassProvenance(
  dataset: Dataset,
  view: CompassView,
  { language, version }: ProvenanceStamp,
): string[] {
  const words = compassCatalogue(language)
  const { frame, spec } = view.fit
  return [
    `${view.title}. ${dataset.meta.title[language]}`,
    view.quality.sentence,
    ...view.quality.facts.map(({ lead, detail }) => `${lead}. ${detail}.`),
    words.compass.drawingAidShort,
    `${words.compassPanel.dialogs.indicators}: ${frame.indicators.map(({ id }) => indicatorOf(dataset, id).name[language]).join(', ')}`,
    `${words.compass.yearsAll(view.yearsText)}. ${words.compassPanel.dialogs.levels[spec.level]}. ${view.indicatorsText}.`,
    `${words.map.source}: ${dataset.meta.attribution[language]}`,
    `${words.shell.version(version, dataset.meta.vintage)} ${words.compass.frameStamp(frame.id)}`,
  ]
}
