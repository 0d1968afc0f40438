import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { indicatorName } from '../../../domain/lookups.ts'
import { compassCatalogue } from '../../../words/compassCatalogue.ts'
import type { CompassView } from './compassView.ts'

/** What every file with the compass in it says besides its finding: quality, indicators and years; and which frame it stands in. */
export function compassProvenance(
  dataset: Dataset,
  view: CompassView,
  language: Language,
): { readonly caveats: readonly string[]; readonly frameStamp: string } {
  const words = compassCatalogue(language)
  const { frame, spec } = view.fit
  return {
    caveats: [
      ...view.quality.facts.map(({ lead, detail }) => `${lead}. ${detail}.`),
      words.compass.drawingAidShort,
      `${words.compassPanel.dialogs.indicators}: ${frame.indicators.map(({ id }) => indicatorName(dataset, id, language)).join(', ')}`,
      `${words.compass.yearsAll(view.yearsText)}. ${words.compassPanel.dialogs.levels[spec.level]}. ${view.indicatorsText}.`,
      ...view.footnotes,
    ],
    frameStamp: words.compass.frameStamp(frame.id),
  }
}
