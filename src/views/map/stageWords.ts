import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import type { MapStageWords } from '../../map/MapStageWords.ts'
import type { ChoroplethView } from '../../map/model/choroplethView.ts'
import { catalogue } from '../../words/catalogue.ts'
import { numberText } from '../../words/format.ts'

/** The words on and around the map. */
export function stageWords(dataset: Dataset, view: ChoroplethView, language: Language, inLens: string): MapStageWords {
  const words = catalogue(language).map
  const areas = numberText(dataset.areas.length, 0, language)
  const size = dataset.areas.reduce((sum, area) => sum + (area.areaKm2 ?? Number.NaN), 0)
  return {
    name: words.mapName(view.title, view.years, areas),
    hint: words.mapHint,
    wholeTitle: words.wholeMunicipality,
    wholeSubtitle: Number.isFinite(size)
      ? words.areasAndSize(areas, `${numberText(size, 0, language)}\u00a0km²`)
      : words.areasOnly(areas),
    lensTitle: dataset.meta.lens?.name[language] ?? '',
    lensSubtitle: words.lensSubtitle(inLens),
    measureKey: words.targetedMeasure,
    unnamed: (count) => words.unnamed(numberText(count, 0, language)),
    kilometres: (km) => `${numberText(km, km < 1 ? 1 : 0, language)}\u00a0km`,
    zoomIn: words.zoomIn,
    zoomOut: words.zoomOut,
    zoomReset: words.zoomReset,
    panes: { whole: words.zoomWhole, lens: words.zoomTown },
    locale: {
      'CooperativeGesturesHandler.WindowsHelpText': words.cooperative.windows,
      'CooperativeGesturesHandler.MacHelpText': words.cooperative.mac,
      'CooperativeGesturesHandler.MobileHelpText': words.cooperative.mobile,
      'Map.Title': words.mapName(view.title, view.years, areas),
    },
  }
}
